"""What is shown of a löfte, ready-made: every format draws this and computes nothing.

Strings are shown as they are, in Swedish typography, without newlines and control characters.
``href`` is empty, or begins with http:, https:, mailto:, tel:, or with # and the ``id`` of a
section or card of the same view. All ``id`` are unique in a view. Headings of a view: the title
is level 1; ``level`` of sections and cards says theirs, and no level is skipped.
"""

from dataclasses import dataclass
from typing import ClassVar

from loftesverktyg.cli.publish.text import Text


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some words, and where they lead."""

    kind: ClassVar[str] = "phrase"
    text: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A term and what is said of it: one or more values."""

    kind: ClassVar[str] = "fact"
    label: str
    values: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text."""

    kind: ClassVar[str] = "prose"
    text: Text


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of ours, such as that a part is not written yet."""

    kind: ClassVar[str] = "note"
    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """A description list. ``title``, where it is not empty, is a line above the list and no heading."""

    kind: ClassVar[str] = "facts"
    title: str
    items: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Points:
    """A bulleted list of short points. ``title`` as in Facts."""

    kind: ClassVar[str] = "points"
    title: str
    items: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a caption and column headings; the first cell of a row is the row's heading."""

    kind: ClassVar[str] = "table"
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Phrase, ...], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One number of a chart: what it is ("Utgångsläge, 14 oktober 2025"), and the number in words.

    ``start`` and ``length`` are where its bar stands, in thousandths of the chart's scale. ``aimed``
    tells the number that is aimed at from the one that was measured: it is drawn filled, the other not.
    """

    kind: ClassVar[str] = "bar"
    label: str
    value: str
    start: int
    length: int
    aimed: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """Numbers as bars on one scale, from ``low`` to ``high``. ``title`` is what is measured (may be empty).

    ``sentence`` says the same, for a format that draws nothing.
    """

    kind: ClassVar[str] = "chart"
    title: str
    bars: tuple[Bar, ...]
    low: str
    high: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Card:
    """A measure or an effect.

    ``label`` ("Åtgärd 1") is its heading, at ``level``. ``highlight`` is what is promised or aimed
    at in a few words ("Minst två kvällar i veckan"); it may be empty. ``glance`` is what a reader looks
    for first: who, when, where; ``facts`` is the rest.
    """

    kind: ClassVar[str] = "card"
    id: str
    label: str
    level: int
    text: Text
    highlight: str
    chart: Chart | None
    glance: tuple[Fact, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards in order."""

    kind: ClassVar[str] = "cards"
    items: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A question, the answer in a word, and what it rests on (may be empty)."""

    kind: ClassVar[str] = "answer"
    question: str
    answer: str
    text: Text


@dataclass(frozen=True, slots=True)
class Answers:
    """Questions and answers in order."""

    kind: ClassVar[str] = "answers"
    items: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature.

    ``name`` and ``place_date`` are empty where they are not known: a line to write on is drawn
    instead, with ``name_label`` and ``place_date_label`` under it. ``method`` ("Undertecknat
    elektroniskt") may be empty. ``by_pen`` says that there is to be room for a pen.
    """

    kind: ClassVar[str] = "signature"
    party: str
    role: str
    name: str
    name_label: str
    place_date: str
    place_date_label: str
    method: str
    by_pen: bool


@dataclass(frozen=True, slots=True)
class Signatures:
    """All signatures in order."""

    kind: ClassVar[str] = "signatures"
    items: tuple[Signature, ...]


Block = Prose | Note | Facts | Points | Table | Cards | Answers | Signatures


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page: its blocks, then its sections.

    ``part`` is the field's own word for the part ("Åtgärder"), shown small beside the heading
    ("Det här lovar vi"); empty where the heading says it already.
    """

    kind: ClassVar[str] = "section"
    id: str
    heading: str
    part: str
    level: int
    blocks: tuple[Block, ...]
    sections: tuple["Section", ...] = ()


@dataclass(frozen=True, slots=True)
class Logo:
    """A party's logotype. ``file`` is the key of its image in the resources."""

    kind: ClassVar[str] = "logo"
    file: str
    alt: str


@dataclass(frozen=True, slots=True)
class Draft:
    """How a draft is marked: ``stamp`` ("UTKAST") on every page, ``note`` once at the top."""

    kind: ClassVar[str] = "draft"
    stamp: str
    note: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """A party as others' systems want to know it. ``public`` tells an authority from a company or a club."""

    kind: ClassVar[str] = "organisation"
    name: str
    public: bool
    case: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says of itself to programs. Texts are as they are written, without hard spaces.

    Dates are ISO; what is not known is empty. ``date`` is the document's own: the latest revision's, else
    the decision's, else that of the last signature. ``url`` is the page's address on the web.
    ``fingerprint`` is 64 hexadecimal digits of what the löfte says, ``made_by`` is loften and its version.
    """

    kind: ClassVar[str] = "metadata"
    description: str
    author: str
    organisations: tuple[Organisation, ...]
    version: str
    status: str
    date: str
    begins: str
    ends: str
    area: str
    audience: str
    url: str
    fingerprint: str
    made_by: str


@dataclass(frozen=True, slots=True)
class Labels:
    """Words of ours that belong to a format's frame and not to a section."""

    kind: ClassVar[str] = "labels"
    kind_of_document: str
    """Small line above the title: "Medborgarlöfte"; empty where the title says it."""
    genre: str
    """The same where the title says it too."""
    sender: str
    """Who publishes it ("Exempelby kommun"); empty where nobody has said so."""
    skip_link: str
    languages: str
    """What the list of other languages is called, for who hears it."""
    contents: str
    read_more: str
    """Beside the address of the whole löfte, where only a part of it is shown."""
    code: str
    """What a QR code to it is called, for who cannot see it."""
    page: str
    """Before a page number: "Sida"."""
    of_pages: str
    """Between a page number and the number of pages: "av"."""
    footer: str
    """One line on every page: title, version, date, sender."""
    origin: str
    """One line at the very end: the fingerprint of what the löfte says, and what made the file."""


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same löfte in another language, or in easy words.

    ``label`` is the language's own name for itself, in ``language`` and ``direction``. ``href`` is the
    name of a web page in the same folder.
    """

    kind: ClassVar[str] = "alternate"
    language: str
    direction: str
    label: str
    href: str
    easy: bool


@dataclass(frozen=True, slots=True)
class View:
    """The whole document.

    ``language`` is a BCP 47 tag, ``direction`` is ltr or rtl. ``easy`` is true where it holds the easy
    text alone, to be set in larger type. ``alternates`` are the other languages that it is there in.
    ``summary`` is the lead under the title; ``facts`` stand at the top.
    """

    kind: ClassVar[str] = "view"
    language: str
    direction: str
    easy: bool
    alternates: tuple[Alternate, ...]
    address: str
    """Where the whole löfte can be read on the web; empty where that is not known."""
    title: str
    byline: str
    draft: Draft | None
    logos: tuple[Logo, ...]
    summary: Text
    facts: tuple[Fact, ...]
    registry: tuple[Fact, ...]
    """The parties' case numbers, for those who keep files on paper or in a register."""
    sections: tuple[Section, ...]
    labels: Labels
    metadata: Metadata
