"""Y009: a file that is larger or deeper than any löfte, and so is left unread."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.source import Kind, Problem

_MEGABYTE = 1024 * 1024


def check(context: Context) -> Iterator[Hit]:
    """At most one hit: the reading stopped there."""
    for problem in context.document.source.problems:
        mark = Mark(span=problem.span)
        if problem.kind is Kind.TOO_LARGE:
            yield Hit(
                mark,
                f"Filen är för stor för att läsas: {_size(problem)}.",
                "Ett långt löfte är omkring 0,03\u00a0MB. Kontrollera att det är rätt fil. Lägg bilder och "
                "bilagor i egna filer bredvid och hänvisa till dem.",
            )
        elif problem.kind is Kind.TOO_DEEP:
            yield Hit(
                mark,
                f"Här finns fler än {problem.detail['limit']} listor och grupper inuti varandra, "
                "och filen läses inte längre än hit.",
                "Ett löfte behöver sju nivåer. Kontrollera hakparenteser, klamrar och indrag här.",
            )
        elif problem.kind is Kind.TOO_MANY_NODES:
            limit = f"{int(problem.detail['limit']):,}".replace(",", "\u00a0")
            yield Hit(
                mark,
                f"Filen har fler än {limit} nycklar och värden, och den läses inte längre än hit.",
                "Ett långt löfte har omkring 500. Kontrollera att det är rätt fil, eller dela upp den.",
            )


def _size(problem: Problem) -> str:
    """The size in words. A reader may have stopped one byte over the limit, so that is only "mer än"."""
    size, limit = _megabytes(problem.detail["size"]), _megabytes(problem.detail["limit"])
    return f"den är mer än {limit}" if size == limit else f"den är {size}, och gränsen går vid {limit}"


def _megabytes(size: str) -> str:
    number = f"{int(size) / _MEGABYTE:.1f}".removesuffix(".0").replace(".", ",")
    return f"{number}\u00a0MB"


RULE = Rule(
    "Y009",
    "för-stor",
    Severity.FEL,
    "Egen bedömning: ett löfte är litet, och en stor fil ska inte kunna hindra arbetet",
    check,
    Scope.FILE,
)
