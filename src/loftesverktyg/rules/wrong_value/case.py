"""A value that was refused, with what is known of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from loftesverktyg.document import Document, Path
from loftesverktyg.document.problem import InvalidValue
from loftesverktyg.document.shape import Key, PartShape, Shape, key_at, shape_at
from loftesverktyg.rules.wording import flow, found, scalar_text, shown, subject
from loftesverktyg.source import Node, Scalar, Style

Words = tuple[str, str]
"""A message and a hint, in Swedish."""


@dataclass(frozen=True)
class Case:
    """Where the value stands, what stands there, what should, and pydantic's facts (``context``).

    ``key`` is the last key of ours on the way there; ``shape`` is that of the value itself.
    ``bracketed`` tells that it stands inside brackets or braces, where no lines can be added.
    """

    path: Path
    node: Node | None
    key: Key
    shape: Shape | None
    context: Mapping[str, Any]
    bracketed: bool
    examples: tuple[Any, ...]

    @classmethod
    def of(cls, document: Document, problem: InvalidValue) -> "Case":
        """The case of ``problem``. Raises LookupError where its path is none of ours."""
        shape = document.shape
        path = problem.path
        key = key_at(shape, path)
        if key is None:
            raise LookupError(path)
        holder = shape_at(shape, path[:-1])
        around = document.node(path[:-1])
        examples = example_values(holder, key.name) if isinstance(holder, PartShape) else ()
        bracketed = around is not None and document.source.text.content[around.start] in "[{"
        return cls(
            path, document.node(path), key, shape_at(shape, path), problem.context, bracketed, examples
        )

    @cached_property
    def text(self) -> str:
        """What stands there, where it is a single value; else empty."""
        return scalar_text(self.node)

    @property
    def plain(self) -> bool:
        """Whether it is a single value without quotes."""
        return isinstance(self.node, Scalar) and self.node.style is Style.PLAIN

    @property
    def name(self) -> str:
        """The key that it stands under, as it may be shown."""
        return shown(str(self.path[-1]))

    @property
    def in_list(self) -> bool:
        """Whether it is an item of a list."""
        return isinstance(self.path[-1], int)

    def not_what_is_wanted(self, wanted: str) -> str:
        """The message that says so."""
        return f"{subject(self.path)} ska vara {wanted}, men här står {found(self.node)}."

    def line(self, value: Any) -> str:
        """How to write ``value`` there: ``”titel: Löfte”``, or an item of a list by itself."""
        written = flow(_shortened(value), bracketed=self.bracketed)
        return f"”{written}”" if self.in_list else f"”{self.name}: {written}”"


def example_values(shape: PartShape, name: str) -> tuple[Any, ...]:
    """The model's own examples of the key ``name``."""
    return tuple(shape.model.model_fields[shape.keys[name].field].examples or ())


def _shortened(value: Any) -> Any:
    if isinstance(value, str):
        return shown(value)
    return [_shortened(each) for each in value[:5]] if isinstance(value, list) else value
