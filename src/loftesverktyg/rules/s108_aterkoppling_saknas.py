"""S108: nobody is told how it went."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import missing_uppfoljning
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit where the follow-up has no channel."""
    uppfoljning = context.lofte.uppfoljning
    if uppfoljning is None or missing_uppfoljning(context) is not None or uppfoljning.kommunikation:
        return
    yield Hit(
        Mark(("uppföljning", "kommunikation")),
        "Det framgår inte hur de som bor och arbetar i området får veta hur det går.",
        "Lägg till minst en kanal under ”kommunikation”, till exempel "
        "”{kanal: webb, adress: https://exempelby.se/trygghet, ansvarig: kommunen}”.",
    )


RULE = Rule(
    "S108",
    "återkoppling-saknas",
    Severity.FEL,
    "Brå, Formulera medborgarlöften, del 5; Brå 2018:14",
    check,
)
