"""S102: the lägesbild is missing."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import missing_lagesbild
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit where there is no lägesbild, or one without text."""
    path = missing_lagesbild(context)
    if path is not None:
        yield Hit(
            Mark(path),
            "Löftet saknar lägesbild." if path == ("lägesbild",) else "Lägesbilden saknar text.",
            "Berätta under ”lägesbild” hur det ser ut i området, till exempel "
            "”text: Fyra av tio känner sig trygga vid stationen, mot fem av tio för två år sedan.”",
        )


RULE = Rule("S102", "lägesbild-saknas", Severity.FEL, "Brå, Formulera medborgarlöften, del 2", check)
