"""C205: no staff dialogue is among the sources."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.checklist import Matter, contradicted, lacks
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit at the sources, unless C203 tells of an answer that says there is one."""
    if not lacks(context, Matter.MEDARBETARDIALOG) or contradicted(context, Matter.MEDARBETARDIALOG):
        return
    yield Hit(
        Mark(("lägesbild", "källor")),
        "Bland källorna finns ingen medarbetardialog.",
        "Lägg till den under ”källor”, till exempel ”{id: personaldialog, typ: medarbetardialog, datum: "
        "2025-10-20, deltagare: 25}”. Har ni inte haft någon, fråga dem som arbetar i området vad de ser.",
    )


RULE = Rule(
    "C205",
    "medarbetardialog-saknas",
    Severity.VARNING,
    "Brå, Formulera medborgarlöften, fråga 2",
    check,
)
