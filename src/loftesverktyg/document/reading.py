"""From tree to model, so that one broken part hides nothing in the others.

What a model refuses is noted and taken out, and the rest is read again: a wrong value loses its
key, a list item that cannot be read becomes an empty one, so that the items after it keep their
numbers.
"""

from typing import Any, NamedTuple

from pydantic import ValidationError

from loftesverktyg.document.base import Part
from loftesverktyg.document.kind import DocumentKind
from loftesverktyg.document.path import Path
from loftesverktyg.document.problem import DocumentProblem, InvalidValue, MissingKey, UnknownKey
from loftesverktyg.document.shape import PartShape, shape_at, shape_of
from loftesverktyg.document.spelling import ascii_spelling, nfc
from loftesverktyg.document.values import Values
from loftesverktyg.source import Mapping, Node

OUTCOME_ENDINGS = (".utfall.yaml", ".utfall.yml")
"""How the name of an outcome file ends."""

_OWN_KEYS = ((DocumentKind.UTFALL, "utfall_för"), (DocumentKind.SPRAKVERSION, "översatt_från"))


class Reading(NamedTuple):
    """A model, what was wrong on the way to it, and the paths whose values could not be taken."""

    model: Part | None
    problems: tuple[DocumentProblem, ...]
    broken: frozenset[Path]


def kind_of(root: Node | None, path: str = "") -> DocumentKind:
    """Which kind of document ``root`` is, told by the key that only that kind has.

    A file whose name is that of an outcome (``lofte.utfall.yaml``) is one also where the key is missing.
    """
    if isinstance(root, Mapping):
        keys = {nfc(entry.key.value) for entry in root.entries}
        for kind, key in _OWN_KEYS:
            if key in keys or ascii_spelling(key) in keys:
                return kind
    return DocumentKind.UTFALL if path.endswith(OUTCOME_ENDINGS) else DocumentKind.LOFTE


def read_model(root: Node, model: type[Part]) -> Reading:
    """Read ``root`` as a ``model``. The model is None only where ``root`` is no mapping."""
    shape = shape_of(model)
    if not isinstance(root, Mapping):
        return Reading(None, (InvalidValue((), "model_type"),), frozenset({()}))
    values = Values()
    data = values.mapping(root, shape, ())
    problems = list(values.problems)
    broken = set(values.refused)
    while True:
        try:
            read = model.model_validate(data)
            break
        except ValidationError as error:
            found = [
                _problem(details, shape) for details in error.errors(include_url=False, include_input=False)
            ]
        problems += found
        # Longest paths first, and items of a list before the list itself is taken out.
        for problem in sorted(found, key=lambda problem: -len(problem.path)):
            broken.add(_take_out(data, problem.path, shape))
    problems += [missing for missing in values.missing if not _within(missing, broken)]
    return Reading(read, tuple(problems), frozenset(broken))


def _problem(details: Any, shape: PartShape) -> InvalidValue | UnknownKey:
    path: Path = details["loc"]
    if details["type"] == "extra_forbidden":
        holder = shape_at(shape, path[:-1])
        return UnknownKey(path, tuple(holder.keys) if isinstance(holder, PartShape) else ())
    return InvalidValue(path, details["type"], dict(details.get("ctx", {})))


def _take_out(data: Any, path: Path, shape: PartShape) -> Path:
    """Remove what stands at ``path``, or as little around it as can be absent; the path removed."""
    holder = data
    for step in path[:-1]:
        holder = holder[step] if _has(holder, step) else None
    last = path[-1]
    if isinstance(last, str):
        if isinstance(holder, dict):
            holder.pop(last, None)
        return path
    if isinstance(shape_at(shape, path), PartShape):
        if _has(holder, last):
            holder[last] = {}
        return path
    return _take_out(data, path[:-1], shape)


def _has(holder: Any, step: str | int) -> bool:
    if isinstance(holder, list):
        return isinstance(step, int) and step < len(holder)
    return isinstance(holder, dict) and step in holder


def _within(missing: MissingKey, broken: set[Path]) -> bool:
    path = (*missing.path, missing.key)
    return any(path[:length] in broken for length in range(len(path) + 1))
