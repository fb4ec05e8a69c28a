"""C202: a question is answered nej or delvis, and nothing says why."""

from collections.abc import Iterator

from loftesverktyg.document.checklista import Svar, Svarsval
from loftesverktyg.findings import Severity
from loftesverktyg.rules.checklist import answers
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per such answer."""
    checklista = context.lofte.checklista
    if checklista is None:
        return  # C201 says so
    for key, svar in answers(checklista).items():
        if svar is None or svar.svar is None or svar.svar is Svarsval.JA or _explained(svar):
            continue
        if context.intact("checklista", key, "hur"):
            yield Hit(
                Mark(("checklista", key, "svar")),
                f"Svaret ”{svar.svar}” saknar förklaring.",
                "Skriv under ”hur” varför, och vad ni gör åt det, till exempel ”hur: Vi hann inte hålla "
                "någon dialog. I mars bjuder vi in till en.”",
            )


def _explained(svar: Svar) -> bool:
    """Whether more is said than the answer once again, or a dash."""
    said = (svar.hur or "").strip(" .!–-—\n").casefold()
    return any(map(str.isalpha, said)) and said not in {"ja", "delvis", "nej"}


RULE = Rule(
    "C202",
    "checklista-nej-utan-skäl",
    Severity.VARNING,
    "Brå, Formulera medborgarlöften, de fem frågorna",
    check,
)
