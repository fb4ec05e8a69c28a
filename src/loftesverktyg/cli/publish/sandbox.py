"""Where the user's own templates run: they see the view, change nothing, and come to an end.

Jinja's sandbox keeps a template from the inside of Python. What it leaves open is shut here: loops in loops,
and strings without bound.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from jinja2 import BaseLoader, StrictUndefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

MAX_TURNS = 1_000_000
"""Turns of all loops of a template together: a hundred times what the largest löfte takes."""
_WIDEST = 1000
_LONGEST = 1_000_000
_LARGEST_POWER = 10_000  # bits
_WIDTH = re.compile(r"%[^a-zA-Z%]*(?:[0-9]{4,}|\*)")
# They make a string as long as they are asked to.
_STRETCHING = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs", "format", "format_map"})
_MEASURED_FILTERS = ("center", "indent", "batch", "slice", "format", "wordwrap")


class TooMuchError(SecurityError):
    """A template does more than any löfte needs."""


class SaidUndefined(StrictUndefined):
    """What is not there, said in Swedish."""

    @property
    def _undefined_message(self) -> str:
        return f"”{self._undefined_name}” finns inte här."


class Sandbox(ImmutableSandboxedEnvironment):
    """An environment for templates that others have written. ``begin`` is called before each is filled in."""

    intercepted_binops = frozenset({"*", "**", "%"})  # those of _TOO_MUCH

    def __init__(self, loader: BaseLoader, finalize: Callable[[object], object] | None) -> None:
        super().__init__(
            loader=loader,
            undefined=SaidUndefined,
            autoescape=True,
            finalize=finalize,
            keep_trailing_newline=True,
        )
        self._turns = 0
        self.globals.pop("lipsum")
        self.filters["_counted"] = self._counted
        for name in _MEASURED_FILTERS:
            self.filters[name] = _measured(self.filters[name])

    def begin(self) -> None:
        """Counts from nothing again."""
        self._turns = 0

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """As Jinja's, without what makes a string of any length."""
        return super().is_safe_attribute(obj, attr, value) and not (
            isinstance(obj, str) and attr in _STRETCHING
        )

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """As Python's, within bounds."""
        if _TOO_MUCH[operator](left, right):
            raise TooMuchError(operator)
        return super().call_binop(context, operator, left, right)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree: nodes.Template = super()._parse(source, name, filename)
        for loop in tree.find_all(nodes.For):
            loop.iter = nodes.Filter(loop.iter, "_counted", [], [], None, None, lineno=loop.lineno)
        return tree

    def _counted(self, items: Iterable[Any]) -> Iterator[Any]:
        for item in items:
            self._turns += 1
            if self._turns > MAX_TURNS:
                raise TooMuchError("for")
            yield item


def _power_is_too_large(left: Any, right: Any) -> bool:
    whole = isinstance(left, int) and isinstance(right, int)
    return whole and left.bit_length() * abs(right) > _LARGEST_POWER


def _product_is_too_long(left: Any, right: Any) -> bool:
    for many, times in ((left, right), (right, left)):
        if isinstance(many, str | list | tuple) and isinstance(times, int):
            return len(many) * times > _LONGEST
    return False


def _format_is_too_wide(left: Any, _right: Any) -> bool:
    return isinstance(left, str) and _WIDTH.search(left) is not None


_TOO_MUCH: Mapping[str, Callable[[Any, Any], bool]] = MappingProxyType(
    {"*": _product_is_too_long, "**": _power_is_too_large, "%": _format_is_too_wide}
)


def _measured(original: Callable[..., Any]) -> Callable[..., Any]:
    def measured(*args: Any, **kwargs: Any) -> Any:
        numbers = [each for each in (*args[1:], *kwargs.values()) if isinstance(each, int)]
        if any(number > _WIDEST for number in numbers) and original.__name__ != "do_format":
            raise TooMuchError(original.__name__)
        if original.__name__ == "do_format" and _WIDTH.search(str(args[0])):
            raise TooMuchError(original.__name__)
        return original(*args, **kwargs)

    # What Jinja passes to a filter besides the value is told by marks on the function.
    measured.__dict__.update(original.__dict__)
    return measured
