"""What in a Markdown text is a link, an image, a heading or HTML, with its place.

A light reader of CommonMark, for rules that need to point at things and may not load a whole parser. What
stands in code is none of these; nor is what a backslash keeps from being read.
"""

import re
from functools import cache
from typing import NamedTuple

from loftesverktyg.language.remembered import remembered


class Link(NamedTuple):
    """A link or an image. ``start`` and ``end`` are of all of it, those of its text and its address of these.

    ``address`` is as written, without ``<>`` and title. An address in angle brackets is its own text.
    ``broken`` is true of one that looks like a link but is none, since its address holds a space.
    """

    start: int
    end: int
    text: str
    text_start: int
    text_end: int
    address: str
    address_start: int
    address_end: int
    image: bool = False
    bare: bool = False
    broken: bool = False


class Heading(NamedTuple):
    """A heading; ``start`` and ``end`` are of the marks that tell its level, ``#`` or the line under it."""

    level: int
    start: int
    end: int
    underlined: bool = False


class Tag(NamedTuple):
    """A piece of HTML: a tag, a comment, or another of HTML's constructs; ``name`` in lower case, or ""."""

    name: str
    start: int
    end: int
    closing: bool = False


_CODE = "\0"
# With a value, or one of those that need none: ”färre än <b och fler än c>” is no tag.
_ATTRIBUTE = (
    r"(?:[A-Za-z_:][\w.:-]{0,40}\s{0,3}=\s{0,3}(?:\"[^\"<>]{0,1000}\"|'[^'<>]{0,1000}'|[^\s\"'=<>`]{1,1000})"
    r"|allowfullscreen|async|autoplay|checked|controls|default|defer|disabled|hidden|loop|multiple|muted|open|reversed)"
)

_NAMES = """
a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body
br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div
dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header
hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta
meter nav noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s
samp script section select slot small source span strike strong style sub summary sup svg table tbody td
template textarea tfoot th thead time title tr track tt u ul var video wbr
"""
ELEMENTS = frozenset(_NAMES.split())
"""The elements of HTML, old ones too. ``<namn>`` is none: who writes it means a name to be put there."""


@remembered
def outside_code(text: str) -> str:
    """``text`` without what is code and what a backslash takes the meaning from, and still as long.

    Blocks of code are spaces. Code within a line, and a backslash with what it keeps from being read, are
    characters that are no text: a line of them is not empty, and an address of them holds no space.
    """
    if "`" not in text and "~~~" not in text and "\\" not in text:
        return text
    text = _without_spans(_without_fences(text))
    return _escape().sub(_CODE * 2, text)


def links(text: str) -> list[Link]:
    """The links and images of ``text``, in the order they end. Those in angle brackets come last."""
    return list(_links(text))


@remembered
def _links(text: str) -> tuple[Link, ...]:
    plain = outside_code(text)
    defined = _definitions(plain)
    found: list[Link] = []
    open_: list[int] = []
    end = 0
    for match in _bracket().finditer(plain):
        at = match.start()
        if at < end:
            continue  # in the address of a link
        if match[0] == "[":
            open_.append(at)
        elif open_:
            link = _link(plain, text, open_.pop(), at, defined)
            if link is not None:
                found.append(link)
                end = link.end
    for match in _angled().finditer(plain):
        address, (start, end) = match["address"], match.span("address")
        found.append(Link(*match.span(), address, start, end, address, start, end, bare=True))
    return tuple(found)


def unescaped(address: str) -> str:
    """``address`` without the backslashes that keep its characters from being read as marks."""
    return _escape().sub(lambda match: match[0][1:], address)


def headings(text: str) -> list[Heading]:
    """The headings of ``text``, in order."""
    plain = outside_code(text)
    found = [Heading(len(match["marks"]), *match.span("marks")) for match in _hashes().finditer(plain)]
    used = -1
    for match in _underline().finditer(plain):
        line = plain.rfind("\n", 0, max(0, match.start() - 1)) + 1
        # A line that is the underline of a heading is no paragraph that could be underlined in its turn.
        if match.start() and line != used and not _no_paragraph().match(plain[line : match.start() - 1]):
            level = 1 if match["marks"][0] == "=" else 2
            found.append(Heading(level, *match.span("marks"), underlined=True))
            used = match.start()
    return sorted(found, key=lambda heading: heading.start)


def html(text: str) -> list[Tag]:
    """The HTML in ``text``, in order: tags of HTML's own elements, comments and declarations."""
    plain = outside_code(text)
    found = [
        Tag(match["name"].lower(), *match.span(), closing=match["close"] == "/")
        for match in _tag().finditer(plain)
        if match["name"].lower() in ELEMENTS
    ]
    found += [Tag("", *match.span()) for match in _declaration().finditer(plain)]
    start = plain.find("<!--")
    while start >= 0:
        end = plain.find("-->", start)
        if end < 0:
            break
        found.append(Tag("", start, end + 3))
        start = plain.find("<!--", end)
    return sorted(found, key=lambda tag: tag.start)


def _without_fences(text: str) -> str:
    if "```" not in text and "~~~" not in text:
        return text
    parts: list[str] = []
    at = 0
    opened: re.Match[str] | None = None
    for match in _fence().finditer(text):
        if opened is None:
            if match["fence"][0] == "`" and "`" in match["info"]:
                continue
            opened = match
        elif match["fence"].startswith(opened["fence"]) and not match["info"].strip():
            parts += text[at : opened.start()], _blank(text[opened.start() : match.end()])
            at, opened = match.end(), None
    if opened is not None:  # never closed: all the rest is code
        parts += text[at : opened.start()], _blank(text[opened.start() :])
        at = len(text)
    return "".join([*parts, text[at:]])


def _without_spans(text: str) -> str:
    """Code between as many backticks on either side, not across an empty line."""
    if "`" not in text:
        return text
    parts: list[str] = []
    at = 0
    for block in re.finditer(r"(?:[^\n]|\n(?![ \t]*(?:\n|\Z)))+", text):
        runs = list(_ticks().finditer(text, *block.span()))
        later: dict[int, list[int]] = {}
        for index in range(len(runs) - 1, -1, -1):
            later.setdefault(len(runs[index][0]), []).append(index)
        index = 0
        while index < len(runs):
            same = later[len(runs[index][0])]
            while same and same[-1] <= index:
                same.pop()
            # A backslash before the backticks keeps them from opening anything.
            if not same or text[runs[index].start() - 1 : runs[index].start()] == "\\":
                index += 1
                continue
            close = same.pop()
            parts += (
                text[at : runs[index].start()],
                _blank(text[runs[index].start() : runs[close].end()], _CODE),
            )
            at, index = runs[close].end(), close + 1
    return "".join([*parts, text[at:]])


def _blank(text: str, filler: str = " ") -> str:
    return "".join("\n" if each == "\n" else filler for each in text)


def _definitions(plain: str) -> dict[str, re.Match[str]]:
    if "]:" not in plain:
        return {}
    found: dict[str, re.Match[str]] = {}
    for match in _definition().finditer(plain):
        found.setdefault(_label(match["label"]), match)
    return found


def _label(text: str) -> str:
    return " ".join(text.split()).casefold()


def _link(plain: str, text: str, open_: int, close: int, defined: dict[str, re.Match[str]]) -> Link | None:
    """The link whose text stands between the brackets at ``open_`` and ``close``."""
    image = plain[open_ - 1 : open_] == "!"
    start = open_ - image
    inner = (text[open_ + 1 : close], open_ + 1, close)
    match = _inline().match(plain, close + 1)
    if match is not None:
        name = "angled" if match["angled"] is not None else "plain"
        span = match.span(name) if match[name] is not None else (close + 2, close + 2)
        return Link(start, match.end(), *inner, text[slice(*span)], *span, image=image)
    match = _broken().match(plain, close + 1)
    if match is not None:
        return Link(
            start, match.end(), *inner, match["address"], *match.span("address"), image=image, broken=True
        )
    if not defined or plain[close + 1 : close + 2] == ":":
        return None
    label, end = inner[0], close + 1
    if plain[end : end + 1] == "[":
        closed = plain.find("]", end, end + 200)
        if closed < 0:
            return None
        label, end = plain[end + 1 : closed] or label, closed + 1
    definition = defined.get(_label(label))
    if definition is None:
        return None
    name = "angled" if definition["angled"] is not None else "plain"
    return Link(start, end, *inner, definition[name], *definition.span(name), image=image)


@cache
def _fence() -> re.Pattern[str]:
    return re.compile(
        r"^[ >\t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?P<fence>`{3,}|~{3,})(?P<info>[^\n]*)$", re.MULTILINE
    )


@cache
def _ticks() -> re.Pattern[str]:
    return re.compile(r"`+")


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(r"\\[!-/:-@\[-`{-~]")


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(r"[\[\]]")


@cache
def _inline() -> re.Pattern[str]:
    within = r"\((?:[^\s()]|\([^\s()]{0,500}\)){0,500}\)"  # brackets in an address, two deep
    return re.compile(
        r"\(\s{0,9}(?:<(?P<angled>[^<>\n]{0,2000})>"
        rf"|(?P<plain>(?:[^\s()<]|{within})(?:[^\s()]|{within}){{0,2000}})?)"
        r"(?:\s{1,9}(?:\"[^\"]{0,1000}\"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s{0,9}\)"
    )


@cache
def _broken() -> re.Pattern[str]:
    return re.compile(r"\([ \t]*(?P<address>(?:[a-z]{2,8}:|www\.|/)[^()\n]{0,500}?)[ \t]*\)", re.IGNORECASE)


@cache
def _definition() -> re.Pattern[str]:
    return re.compile(
        r"^ {0,3}\[(?P<label>[^\[\]\n]{1,200})\]:[ \t]*"
        r"(?:<(?P<angled>[^<>\n]{0,2000})>|(?P<plain>[^\s<]\S{0,2000}))",
        re.MULTILINE,
    )


@cache
def _angled() -> re.Pattern[str]:
    return re.compile(
        r"<(?P<address>[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}"
        r"|[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})>"
    )


@cache
def _hashes() -> re.Pattern[str]:
    return re.compile(r"^[ ]{0,3}(?:>[ ]{0,4})*(?P<marks>#{1,6})(?=[ \t]|$)", re.MULTILINE)


@cache
def _underline() -> re.Pattern[str]:
    return re.compile(r"^ {0,3}(?P<marks>=+|-+)[ \t]*$", re.MULTILINE)


@cache
def _no_paragraph() -> re.Pattern[str]:
    return re.compile(
        r"\s*$| {0,3}#{1,6}(?:[ \t]|$)| {0,3}>| {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)"
        r"| {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$|    |\t"
    )


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(
        rf"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]{{0,30}})(?:\s{{1,9}}{_ATTRIBUTE}){{0,20}}\s{{0,9}}/?>",
        re.IGNORECASE,
    )


@cache
def _declaration() -> re.Pattern[str]:
    return re.compile(r"<(?:![A-Za-z]|\?)[^<>]{0,2000}>")
