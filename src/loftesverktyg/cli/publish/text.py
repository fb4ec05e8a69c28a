"""A text as a small tree that every publisher draws: what is left of CommonMark once it is read.

Everything in it is safe to show: no control characters, no HTML, and links to web pages, mail
addresses and telephone numbers only. Nesting is at most ``MAX_DEPTH`` deep.
"""

from dataclasses import dataclass
from typing import ClassVar

MAX_DEPTH = 20


@dataclass(frozen=True, slots=True)
class Words:
    """Characters, to be shown as they are. Never holds a newline."""

    kind: ClassVar[str] = "words"
    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """Characters in a fixed-width face."""

    kind: ClassVar[str] = "code"
    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """A new line within a paragraph."""

    kind: ClassVar[str] = "break"


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stressed words."""

    kind: ClassVar[str] = "emphasis"
    children: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Strong:
    """Strongly stressed words."""

    kind: ClassVar[str] = "strong"
    children: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to ``href``: http, https, mailto or tel."""

    kind: ClassVar[str] = "link"
    href: str
    children: tuple["Inline", ...]


Inline = Words | Code | Break | Emphasis | Strong | Link


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    kind: ClassVar[str] = "paragraph"
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. ``level`` is 2–6, shifted to where the text stands, and no level is skipped."""

    kind: ClassVar[str] = "heading"
    level: int
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """An unordered list; each item is a row of blocks."""

    kind: ClassVar[str] = "bullets"
    items: tuple[tuple["Block", ...], ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """An ordered list that begins at ``start``."""

    kind: ClassVar[str] = "numbered"
    start: int
    items: tuple[tuple["Block", ...], ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quote."""

    kind: ClassVar[str] = "quote"
    children: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Lines in a fixed-width face; ``text`` holds newlines."""

    kind: ClassVar[str] = "code_block"
    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A thematic break."""

    kind: ClassVar[str] = "rule"


Block = Paragraph | Heading | Bullets | Numbered | Quote | CodeBlock | Rule


@dataclass(frozen=True, slots=True)
class Text:
    """A whole text."""

    kind: ClassVar[str] = "text"
    blocks: tuple[Block, ...]

    def __bool__(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.blocks)
