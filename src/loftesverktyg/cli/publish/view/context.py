"""What every part of the view is made with: the words, the parties' names, and the ways within the page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from loftesverktyg.cli.publish.clean import one_line, shortened
from loftesverktyg.cli.publish.gist import gist
from loftesverktyg.cli.publish.parsing import MarkdownReader, plain_text
from loftesverktyg.cli.publish.text import Text
from loftesverktyg.cli.publish.view.model import Block, Fact, Note, Phrase, Prose, Section
from loftesverktyg.cli.publish.words import WordBook
from loftesverktyg.document import Lofte
from loftesverktyg.document.lofte import Status


class Ids:
    """Ids that are unique in a page, made of the document's own where it has any."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._reserved: set[str] = set()

    def reserve(self, wanted: str) -> str:
        """An id like ``wanted`` for something that comes later in the page."""
        made = self.take(wanted)
        self._reserved.add(made)
        return made

    def take(self, wanted: str) -> str:
        """``wanted`` where it is reserved; else the first that is free of it, ``wanted-2``, ``wanted-3`` …"""
        if wanted in self._reserved:
            self._reserved.remove(wanted)
            return wanted
        made, number = wanted, 2
        while made in self._taken:
            made, number = f"{wanted}-{number}", number + 1
        self._taken.add(made)
        return made


class Ways:
    """From the document's ids of one kind to what they are called and where in the page they are."""

    def __init__(self) -> None:
        self._phrases: dict[str, Phrase] = {}

    def add(self, name: str | None, phrase: Phrase) -> None:
        """Note what ``name`` stands for. A draft may use an id twice: the first one counts."""
        if name is not None:
            self._phrases.setdefault(name, Phrase(shortened(phrase.text), phrase.href))

    def known(self, name: str | None) -> bool:
        """Whether ``name`` stands for anything."""
        return name in self._phrases

    def to(self, names: Iterable[str | None]) -> tuple[Phrase, ...]:
        """What each of ``names`` is called, once; unknown ones are left out."""
        return tuple(dict.fromkeys(self._phrases[name] for name in names if name in self._phrases))

    def anchor(self, name: str | None) -> str:
        """The id in the page that leads to ``name``; empty where nothing does."""
        phrase = self._phrases.get(name or "")
        return phrase.href[1:] if phrase else ""


@dataclass(frozen=True)
class Context:
    """One document on its way to a view. ``causes`` holds problems and causes alike; ``previous``
    is the title of the löfte before this one, where it is known.
    """

    lofte: Lofte
    words: WordBook
    draft: bool
    previous: str = ""
    ids: Ids = field(default_factory=Ids)
    measures: Ways = field(default_factory=Ways)
    causes: Ways = field(default_factory=Ways)
    sources: Ways = field(default_factory=Ways)
    effects: Ways = field(default_factory=Ways)
    _names: dict[str, str] = field(default_factory=dict)

    @cached_property
    def reader(self) -> MarkdownReader:
        """Reads the document's Markdown, each text once."""
        return MarkdownReader(self.words.bound)

    def line(self, text: str | None) -> str:
        """A plain text on one line, as it is shown. Not for addresses: it may put hard spaces in it."""
        return self.words.bound(one_line(text or ""))

    def plain(self, text: str | None) -> Text:
        """A plain text of one or more paragraphs."""
        return plain_text(text or "", self.words.bound)

    def titled(self, label: str, text: str | None) -> str:
        """``label`` with the gist of a card's text, so that who meets it elsewhere knows what it is."""
        said = gist(self.markdown(text, self.card_level))
        return self.words("format.named", kind=label, text=said) if said else label

    @property
    def status(self) -> Status:
        """How far the löfte has come; that of a draft where it does not say."""
        return self.lofte.status or Status.UTKAST

    @property
    def card_level(self) -> int:
        """The level of the cards' headings: one lower where the document holds several löften."""
        return 4 if self.lofte.loften else 3

    def party(self, name: str) -> str:
        """The full name of the party with the key ``name``; the key where a draft has no more."""
        if name not in self._names:
            party = self.lofte.parter.get(name)
            self._names[name] = shortened(self.line((party and party.namn) or name))
        return self._names[name]

    def parties(self, names: Iterable[str]) -> tuple[str, ...]:
        """The full names of several."""
        return tuple(self.party(name) for name in names)

    def prose(self, text: str | None, level: int) -> tuple[Prose, ...]:
        """A Markdown text that stands under a heading of ``level``: a block, or none where it is empty."""
        read = self.markdown(text, level)
        return (Prose(read),) if read else ()

    def markdown(self, text: str | None, level: int) -> Text:
        """The tree of a Markdown text that stands under a heading of ``level``."""
        return self.reader.read(text or "", level)

    def fact(self, label: str, *values: str | Phrase | None) -> tuple[Fact, ...]:
        """A fact under our words for ``label``; none where no value holds anything."""
        phrases = (value if isinstance(value, Phrase) else Phrase(self.line(value)) for value in values)
        shown = tuple(phrase for phrase in phrases if phrase.text)
        return (Fact(self.words(label), shown),) if shown else ()

    def section(
        self, name: str, level: int, blocks: Sequence[Block], sections: Sequence[Section] = ()
    ) -> tuple[Section, ...]:
        """A section with our heading for ``name``; none where there is nothing in it."""
        if not blocks and not sections:
            return ()
        heading, part = self.words(f"section.{name}.heading"), self.words(f"section.{name}.part")
        return (Section(self.ids.take(name), heading, part, level, tuple(blocks), tuple(sections)),)

    def part(
        self, name: str, blocks: Sequence[Block], sections: Sequence[Section] = ()
    ) -> tuple[Section, ...]:
        """One of Brå's six parts: its heading stands also where a draft has nothing under it yet."""
        if not blocks and not sections and self.draft:
            blocks = (Note(self.words(f"draft.missing_part.{self.status.value}")),)
        return self.section(name, 2, blocks, sections)
