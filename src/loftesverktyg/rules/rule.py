"""What a rule is: its name and weight, and a check that says where a document breaks it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import cached_property, wraps
from typing import Any, NamedTuple, TypeVar

from loftesverktyg.document import Document, DocumentKind, Lofte, Path, Target
from loftesverktyg.findings import Severity
from loftesverktyg.language.vocabulary import Vocabulary, digit
from loftesverktyg.rules.across import Claim
from loftesverktyg.rules.exempted import Exempted
from loftesverktyg.rules.needs import Need
from loftesverktyg.rules.neighbours import Neighbours, NoNeighbours
from loftesverktyg.rules.reading import Reading, readings
from loftesverktyg.rules.theme import ThemeColour
from loftesverktyg.rules.thresholds import Thresholds
from loftesverktyg.source import Span


class Mark(NamedTuple):
    """A place in the document's own terms; the engine finds its line and column.

    ``words`` are offsets into the text at ``path``. ``span`` is a place in the file itself, for
    what has no path, such as a tab; it then counts instead of the rest.
    """

    path: Path = ()
    target: Target = Target.VALUE
    words: Span | None = None
    span: Span | None = None
    document: Document | None = None
    """The document that the place is in, where it is not the one that is checked."""


class Change(NamedTuple):
    """Put ``replacement`` in the file at ``span``; the ``title`` tells the user what that does."""

    title: str
    span: Span
    replacement: str


class Rewrite(NamedTuple):
    """Put ``replacement`` instead of ``words`` in the text at ``path``, in whatever way that is quoted."""

    title: str
    path: Path
    words: Span
    replacement: str


class Hit(NamedTuple):
    """One place where the rule is broken, what is wrong there, and what to write instead.

    ``severity`` is given only where it is not the rule's own. With a ``claim`` nothing is broken yet: the
    rule is one with Scope.RUN, and the message goes on with the names of those that claim the same.
    """

    mark: Mark
    message: str
    hint: str
    labels: tuple[tuple[Mark, str], ...] = ()
    change: Change | Rewrite | None = None
    severity: Severity | None = None
    claim: Claim | None = None


@dataclass(frozen=True)
class Context:
    """What a check may look at. ``today`` is the only clock there is.

    One is made per document, and keeps what several rules ask for.
    """

    document: Document
    today: date
    neighbours: Neighbours = field(default_factory=NoNeighbours)
    thresholds: Thresholds = field(default_factory=Thresholds)
    known_words: frozenset[str] = frozenset()
    """Words and abbreviations, in lower case, that the user's configuration calls known."""
    exceptions: tuple[Exempted, ...] = ()
    """The exceptions that the document's comments make, and what came of each; for Scope.EXCEPTIONS only."""
    theme: tuple[ThemeColour, ...] = ()
    """The colours that the user's configuration gives to what is published."""

    @cached_property
    def lofte(self) -> Lofte:
        """The löfte. Raises TypeError for a check that asks of a document that is none."""
        lofte = self.document.lofte
        if lofte is None:
            raise TypeError(self.document.path)
        return lofte

    @cached_property
    def texts(self) -> tuple[Reading, ...]:
        """Every text of the document that people read, in the order of the model."""
        return tuple(readings(self.document.model)) if self.document.model is not None else ()

    @cached_property
    def _parts(self) -> dict[str | int, tuple[Reading, ...]]:
        parts: dict[str | int, list[Reading]] = {}
        for reading in self.texts:
            parts.setdefault(reading.path[0], []).append(reading)
        return {name: tuple(found) for name, found in parts.items()}

    def texts_in(self, part: str) -> tuple[Reading, ...]:
        """Those of :attr:`texts` that stand under the key ``part`` of the document."""
        return self._parts.get(part, ())

    @cached_property
    def texts_with_digits(self) -> tuple[Reading, ...]:
        """Those of :attr:`texts` that hold a digit from 0 to 9. Most do not, and have no date in digits."""
        has_digit = digit().search
        return tuple(reading for reading in self.texts if has_digit(reading.text))

    @cached_property
    def own_texts(self) -> tuple[Reading, ...]:
        """The texts whose Swedish is the writer's own: no parties' names, and no titles of other documents.

        None in a löfte that says it is written in another language.
        """
        if not (self.lofte.sprak or "sv").lower().startswith("sv"):
            return ()
        return tuple(reading for reading in self.texts if not reading.is_title)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of all texts, to tell at once that there is nothing to look for in them."""
        return Vocabulary([reading.text for reading in self.texts])

    @cached_property
    def told(self) -> dict[Callable[["Context"], Any], Any]:
        """What the functions marked :func:`once` have said of the document."""
        return {}

    def intact(self, *path: str | int) -> bool:
        """Whether nothing at ``path`` was refused, so that what is missing there really is missing."""
        return not self.document.broken or not self.document.is_broken(path)


Told = TypeVar("Told")


def once(ask: Callable[[Context], Told]) -> Callable[[Context], Told]:
    """``ask``, asked once of each document, however many rules want to know.

    Not for what reads other files: whether a rule asked for one is told of each rule by itself.
    """

    @wraps(ask)
    def recall(context: Context) -> Told:
        told: dict[Any, Told] = context.told
        if ask not in told:
            told[ask] = ask(context)
        return told[ask]

    return recall


class Scope(Enum):
    """Which documents a rule is run on."""

    FILE = "file"
    """Every file, also one that is no YAML."""
    LOFTE = "löfte"
    """A löfte that could be read, if only in part."""
    UTFALL = "utfall"
    """An outcome file, likewise."""
    SPRAKVERSION = "språkversion"
    """A language version, likewise."""
    DOCUMENT = "dokument"
    """Any of these three."""
    RUN = "körning"
    """A löfte, to be held against the others of a run: only where there are some."""
    EXCEPTIONS = "undantag"
    """Every file, after all other rules and knowing what they found: for rules on exceptions."""

    def holds(self, document: Document) -> bool:
        """Whether ``document`` is one that a rule with this scope is run on."""
        if self is Scope.FILE or self is Scope.EXCEPTIONS:
            return True
        if self is Scope.DOCUMENT:
            return document.model is not None
        return document.model is not None and document.kind is _KINDS[self]


_KINDS = {
    Scope.LOFTE: DocumentKind.LOFTE,
    Scope.RUN: DocumentKind.LOFTE,
    Scope.UTFALL: DocumentKind.UTFALL,
    Scope.SPRAKVERSION: DocumentKind.SPRAKVERSION,
}


class Rule(NamedTuple):
    """One rule of the catalogue.

    ``source`` says where the demand comes from, in Swedish. ``before_decision`` is the severity
    while the löfte is ``utkast`` or ``remiss``, where that differs. A rule that is ``opt_in`` is run
    only where it is asked for by its code or its name. ``configured`` is the severity that the user has
    chosen for all that the rule says. ``page`` is the page of a rule that has no file of its own. ``needs``
    is what the document's texts must hold for the rule to have anything to say, where that can be told.
    """

    code: str
    name: str
    severity: Severity
    source: str
    check: Callable[[Context], Iterator[Hit]]
    scope: Scope = Scope.LOFTE
    before_decision: Severity | None = None
    opt_in: bool = False
    configured: Severity | None = None
    page: str = ""
    needs: Need | None = None

    @property
    def family(self) -> str:
        """The letter that the code begins with."""
        return self.code[0]
