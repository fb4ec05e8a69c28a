"""C204: no citizen dialogue is among the sources."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.checklist import Matter, contradicted, lacks
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit at the sources, unless C203 tells of an answer that says there is one."""
    if not lacks(context, Matter.MEDBORGARDIALOG) or contradicted(context, Matter.MEDBORGARDIALOG):
        return
    yield Hit(
        Mark(("lägesbild", "källor")),
        "Bland källorna finns ingen medborgardialog.",
        "Lägg till den under ”källor”, till exempel ”{id: torgdialog, typ: medborgardialog, datum: "
        "2025-10-14, deltagare: 140}”. Har ni inte haft någon, håll en innan löftet beslutas.",
    )


RULE = Rule(
    "C204",
    "medborgardialog-saknas",
    Severity.VARNING,
    "Brå, Formulera medborgarlöften, fråga 1 och 2",
    check,
)
