"""What a reader is to meet in each format, and in which order: taken from the view, not from the templates."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from html.parser import HTMLParser
from typing import Literal, NamedTuple

from loftesverktyg.cli.publish import text as tree
from loftesverktyg.cli.publish import view as shown
from loftesverktyg.cli.publish.view import Card, Chart, Fact, Phrase, Section, Signature, View


class Way(NamedTuple):
    """How a format tells a view, where formats differ.

    ``part`` is where the field's own word stands by a heading, ``bars`` whether a chart is drawn, ``lines``
    whether there are lines to sign on, ``role_first`` whether a signature's role stands before the name.
    """

    part: Literal["before", "after", ""]
    bars: bool
    lines: bool
    role_first: bool


PAGE = Way("before", bars=True, lines=True, role_first=False)
FRAGMENT = Way("", bars=False, lines=False, role_first=False)
MARKDOWN = Way("before", bars=False, lines=True, role_first=False)
PRINT = Way("after", bars=True, lines=True, role_first=True)
WORD = Way("before", bars=True, lines=True, role_first=True)


def strings(view: View, way: Way) -> list[str]:
    """Every string that is shown, in order. What comes in pieces, such as words around a link, does here too."""
    found = [
        *([] if way is FRAGMENT else [view.title]),
        view.byline,
        *_text(view.summary),
        *_facts(view.facts),
    ]
    if way is WORD:
        found += _facts(view.registry)
    for section in view.sections:
        found += _section(section, way)
    return [string for string in (*found, view.labels.origin) if letters(string)]


def promises(view: View) -> list[str]:
    """The same for a poster: what is promised, by whom, and until when."""
    sections = [section for section in view.sections if section.id == "atgarder"] or view.sections[:1]
    found = [view.title, *(value.text for fact in view.facts[:1] for value in fact.values)]
    return [*found, *(string for section in sections for string in _promised(section))]


def _promised(section: Section) -> Iterator[str]:
    yield section.heading
    for block in section.blocks:
        if isinstance(block, shown.Prose):
            yield from _text(block.text)
        elif isinstance(block, shown.Cards):
            for card in block.items:
                yield from (card.label, *_text(card.text))
                yield from (value.text for fact in card.glance[:1] for value in fact.values)
    for inner in section.sections:
        yield from _promised(inner)


def headings(view: View, way: Way) -> list[tuple[int, str]]:
    """Every heading, in order: its level and its letters."""
    found = [] if way is FRAGMENT else [(1, view.title)]
    for section in view.sections:
        found += _section_headings(section, way)
    return [(level, letters(text)) for level, text in found]


def _section_headings(section: Section, way: Way) -> Iterator[tuple[int, str]]:
    part = section.part if way.part == "before" else ""
    yield section.level, part + section.heading
    for block in section.blocks:
        if isinstance(block, shown.Prose):
            yield from _text_headings(block.text.blocks)
        elif isinstance(block, shown.Cards):
            for card in block.items:
                yield card.level, card.label
                yield from _text_headings(card.text.blocks)
        elif isinstance(block, shown.Answers):
            for answer in block.items:
                yield from _text_headings(answer.text.blocks)
    for inner in section.sections:
        yield from _section_headings(inner, way)


def _text_headings(blocks: Iterable[tree.Block]) -> Iterator[tuple[int, str]]:
    for block in blocks:
        match block:
            case tree.Heading(level, children):
                yield level, "".join(_inlines(children))
            case tree.Bullets(items) | tree.Numbered(_, items):
                for item in items:
                    yield from _text_headings(item)
            case tree.Quote(inner):
                yield from _text_headings(inner)


def _section(section: Section, way: Way) -> Iterator[str]:
    if way.part == "before":
        yield section.part
    yield section.heading
    if way.part == "after":
        yield section.part
    for block in section.blocks:
        yield from _block(block, way)
    for inner in section.sections:
        yield from _section(inner, way)


def _block(block: shown.Block, way: Way) -> Iterator[str]:  # noqa: C901 (one case for each kind)
    match block:
        case shown.Prose(text):
            yield from _text(text)
        case shown.Note(text):
            yield text
        case shown.Facts(title, facts):
            yield from (title, *_facts(facts))
        case shown.Points(title, points):
            yield from (title, *(point.text for point in points))
        case shown.Table(caption, columns, rows):
            yield from (caption, *columns, *(cell.text for row in rows for cell in row))
        case shown.Cards(cards):
            for card in cards:
                yield from _card(card, way)
        case shown.Answers(answers):
            for answer in answers:
                yield from (answer.question, answer.answer, *_text(answer.text))
        case shown.Signatures(signatures):
            for signature in signatures:
                yield from _signature(signature, way)


def _card(card: Card, way: Way) -> Iterator[str]:
    yield from (card.label, *_text(card.text), card.highlight)
    if way.bars:
        yield from (*_facts(card.glance), *_bars(card.chart))
    else:
        yield from ([card.chart.sentence] if card.chart else [])
        yield from _facts(card.glance)
    yield from _facts(card.facts)


def _bars(chart: Chart | None) -> Iterator[str]:
    if chart:
        yield chart.title
        for bar in chart.bars:
            yield from (bar.label, bar.value)


def _signature(it: Signature, way: Way) -> Iterator[str]:
    name = it.name or (it.name_label if way.lines else "")
    place = it.place_date or (it.place_date_label if way.lines else "")
    yield it.party
    yield from (it.role, name) if way.role_first else (name, it.role)
    yield from (place, it.method)


def _facts(facts: Sequence[Fact]) -> Iterator[str]:
    for fact in facts:
        yield from (fact.label, *map(_phrase, fact.values))


def _phrase(phrase: Phrase) -> str:
    return phrase.text


def _text(text: tree.Text) -> Iterator[str]:
    yield from _blocks(text.blocks)


def _blocks(blocks: Iterable[tree.Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case tree.Paragraph(children) | tree.Heading(_, children):
                yield from _inlines(children)
            case tree.Bullets(items) | tree.Numbered(_, items):
                for item in items:
                    yield from _blocks(item)
            case tree.Quote(inner):
                yield from _blocks(inner)
            case tree.CodeBlock(code):
                yield from code.split("\n")
            case tree.Rule():
                pass


def _inlines(nodes: Iterable[tree.Inline]) -> Iterator[str]:
    for node in nodes:
        match node:
            case tree.Words(text) | tree.Code(text):
                yield text
            case tree.Emphasis(children) | tree.Strong(children) | tree.Link(_, children):
                yield from _inlines(children)
            case tree.Break():
                pass


# Where lines break, and what joins a term to what is said of it, is the format's own business.
_NO_LETTERS = re.compile(r"[\s:\u00ad\u200b-\u200f\u2010\u2060-]")


def letters(string: str) -> str:
    """``string`` without blanks, hyphens and colons, in Unicode's compatible form."""
    return _NO_LETTERS.sub("", unicodedata.normalize("NFKC", string))


def out_of_order(expected: Sequence[str], read: str) -> str | None:
    """The first of ``expected`` that does not follow the others in ``read``; None where all do."""
    at, text = 0, letters(read)
    for string in expected:
        wanted = letters(string)
        found = text.find(wanted, at)
        if found < 0:
            return string
        at = found + len(wanted)
    return None


class Html(HTMLParser):
    """The text of a page's body, in order, and its headings: what a screen reader meets."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.text = ""
        self.headings: list[tuple[int, str]] = []
        self._silent = 0
        self._began: int | None = None
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (its signature)
        if tag in {"title", "style", "script"}:
            self._silent += 1
        elif re.fullmatch("h[1-6]", tag):
            self._began = len(self.text)

    def handle_endtag(self, tag: str) -> None:
        if tag in {"title", "style", "script"}:
            self._silent -= 1
        elif re.fullmatch("h[1-6]", tag) and self._began is not None:
            self.headings.append((int(tag[1]), letters(self.text[self._began :])))
            self._began = None

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.text += data
