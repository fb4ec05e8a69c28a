"""S107: how the löfte is followed up is not said."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import missing_uppfoljning
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit where there is no follow-up, or one without a method."""
    path = missing_uppfoljning(context)
    if path is not None:
        yield Hit(
            Mark(path),
            "Löftet saknar uppföljning." if path == ("uppföljning",) else "Uppföljningen saknar metod.",
            "Berätta under ”uppföljning” hur ni tar reda på hur det går, till exempel "
            "”metod: Vi räknar kvällarna med patrull och frågar de boende en gång om året.”",
        )


RULE = Rule("S107", "uppföljning-saknas", Severity.FEL, "Brå, Formulera medborgarlöften, del 5", check)
