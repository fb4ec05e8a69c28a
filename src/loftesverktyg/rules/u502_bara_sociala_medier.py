"""U502: the result is told in social media only."""

from collections.abc import Iterator

from loftesverktyg.document.uppfoljning import Kanaltyp
from loftesverktyg.findings import Severity
from loftesverktyg.rules.outcomes import followed_up
from loftesverktyg.rules.parts import whole
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_PATH = ("uppföljning", "kommunikation")


def check(context: Context) -> Iterator[Hit]:
    """One hit at the first channel where all of them are social media."""
    uppfoljning = context.lofte.uppfoljning
    if uppfoljning is None or not followed_up(context) or not whole(context, *_PATH):
        return
    channels = uppfoljning.kommunikation
    if channels and all(channel.kanal is Kanaltyp.SOCIALA_MEDIER for channel in channels):
        yield Hit(
            Mark((*_PATH, 0, "kanal")),
            "Resultatet berättas bara i sociala medier. Alla som bor och arbetar i området är inte där.",
            "Lägg till ett sätt som når fler, till exempel "
            "”{kanal: webb, adress: https://exempelby.se/trygghet, ansvarig: kommunen}”, ett möte eller ett "
            "anslag.",
        )


RULE = Rule(
    "U502",
    "bara-sociala-medier",
    Severity.VARNING,
    "Brå, Formulera medborgarlöften, del 5 och fråga 5: målgruppens behov",
    check,
)
