"""Y002: the same key twice in one mapping, also in two spellings."""

from collections.abc import Iterator

from loftesverktyg.document import Target
from loftesverktyg.document.problem import DuplicateKey
from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.tree_paths import path_at
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Kind, Span

_HINT = "Slå ihop de två eller ta bort den ena. Ska de gälla olika saker behöver de olika namn."
_FIRST = "här står nyckeln första gången"


def check(context: Context) -> Iterator[Hit]:
    """One hit per repetition, at the repetition, with the first one labelled."""
    document = context.document
    for problem in document.source.problems:
        if problem.kind is Kind.DUPLICATE_KEY and problem.related is not None:
            path = path_at(document, problem.related.start)
            message = f"Nyckeln {quoted(problem.detail['key'])} står två gånger; bara den första läses."
            first = Mark(path, span=problem.related)
            yield Hit(Mark(path, span=problem.span), message, _HINT, ((first, _FIRST),))
    for found in document.problems:
        if isinstance(found, DuplicateKey):
            entry = document.entry(found.path)
            first_written = entry.key.value if entry else found.path[-1]
            message = (
                f"{quoted(found.written)} är samma nyckel som {quoted(str(first_written))}; bara den första "
                f"läses."
            )
            first = Mark(found.path, Target.KEY)
            yield Hit(Mark(found.path, span=Span(*found.again)), message, _HINT, ((first, _FIRST),))


RULE = Rule("Y002", "dubbel-nyckel", Severity.FEL, "YAML 1.2.2, avsnitt 3.2.1.1", check, Scope.FILE)
