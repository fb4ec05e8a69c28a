"""Y011: a key that its part needs is not there, or has no value."""

from collections.abc import Iterator

from loftesverktyg.document import Document, Path, Target
from loftesverktyg.document.problem import MissingKey
from loftesverktyg.document.shape import PartShape, shape_at
from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import flow, inside


def check(context: Context) -> Iterator[Hit]:
    """One hit per missing key, at the mapping that lacks it, or at the key that has no value."""
    document = context.document
    for problem in document.problems:
        if isinstance(problem, MissingKey):
            path = (*problem.path, problem.key)
            if document.entry(path) is None:
                message = f"Nyckeln ”{problem.key}” saknas {inside(problem.path)}."
            else:
                message = f"Nyckeln ”{problem.key}” har inget värde."
            yield Hit(Mark(path, Target.KEY), message, _hint(document, problem.path, problem.key))


def _hint(document: Document, path: Path, name: str) -> str:
    """What the key means, and an example: both as the editor tells them."""
    shape = shape_at(document.shape, path)
    if not isinstance(shape, PartShape):
        raise TypeError(path)
    info = shape.model.model_fields[shape.keys[name].field]
    hint = f"{info.title}: {info.description}"
    example = f" Skriv till exempel ”{name}: {flow(info.examples[0])}”." if info.examples else ""
    return hint + example


RULE = Rule("Y011", "nyckel-saknas", Severity.FEL, "Loftens filformat, version 1", check, Scope.FILE)
