"""S101: the purpose is missing."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import missing_syfte
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit where there is no purpose, or one without text."""
    path = missing_syfte(context)
    if path is not None:
        yield Hit(
            Mark(path),
            "Löftet saknar syfte." if path == ("syfte",) else "Syftet saknar text.",
            "Berätta under ”syfte” varför ni ger löftet och vad ni vill uppnå, till exempel "
            "”text: Alla som bor i Exempelby ska veta vad vi gör för tryggheten.”",
        )


RULE = Rule("S101", "syfte-saknas", Severity.FEL, "Brå, Formulera medborgarlöften, del 1", check)
