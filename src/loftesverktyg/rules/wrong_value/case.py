"""A value that was refused, with what is known of it."""

from dataclasses import dataclass
from typing import Any

from loftesverktyg.document import Path
from loftesverktyg.document.shape import Key, Shape
from loftesverktyg.rules.wording import flow, found, scalar_text, shown, subject
from loftesverktyg.source import Node, Scalar, Style

Words = tuple[str, str]
"""A message and a hint, in Swedish."""


@dataclass(frozen=True, slots=True)
class Case:
    """Where the value stands, what stands there, what should, and pydantic's facts (``context``).

    ``key`` is the last key of ours on the way there; ``shape`` is that of the value itself.
    """

    path: Path
    node: Node | None
    key: Key
    shape: Shape | None
    context: dict[str, Any]

    @property
    def text(self) -> str:
        """What stands there, where it is a single value; else empty."""
        return scalar_text(self.node)

    @property
    def plain(self) -> bool:
        """Whether it is a single value without quotes."""
        return isinstance(self.node, Scalar) and self.node.style is Style.PLAIN

    @property
    def in_list(self) -> bool:
        """Whether it is an item of a list."""
        return isinstance(self.path[-1], int)

    def not_what_is_wanted(self, wanted: str) -> str:
        """The message that says so."""
        return f"{subject(self.path)} ska vara {wanted}, men här står {found(self.node)}."

    def line(self, value: Any) -> str:
        """How to write ``value`` there: ``”titel: Löfte”``, or an item of a list by itself."""
        last = self.path[-1]
        return f"”{last_value(value)}”" if isinstance(last, int) else f"”{shown(last)}: {last_value(value)}”"


def last_value(value: Any) -> str:
    """``value`` as YAML on one line, its texts shortened to be shown."""
    if isinstance(value, str):
        return flow(shown(value))
    if isinstance(value, list):
        return flow([shown(each, 30) if isinstance(each, str) else each for each in value[:5]])
    return flow(value)
