"""U504: nobody is responsible for the follow-up, or for a channel."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.outcomes import followed_up
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_PATH = ("uppföljning", "kommunikation")


def check(context: Context) -> Iterator[Hit]:
    """One hit for the follow-up, and one for all channels that lack somebody, at the first of them."""
    uppfoljning = context.lofte.uppfoljning
    if uppfoljning is None or not followed_up(context):
        return
    if uppfoljning.ansvarig is None and context.intact("uppföljning", "ansvarig"):
        yield Hit(
            Mark(("uppföljning",)),
            "Ingen svarar för uppföljningen.",
            f"Skriv vilken part som håller i den, till exempel ”ansvarig: {_someone(context)}”.",
        )
    alone = [
        index
        for index, kanal in enumerate(uppfoljning.kommunikation)
        if kanal.ansvarig is None
        and context.intact(*_PATH, index)
        and context.intact(*_PATH, index, "ansvarig")
    ]
    if alone:
        first, *others = alone
        yield Hit(
            Mark((*_PATH, first)),
            "Ingen svarar för kanalen." if not others else f"Ingen svarar för {len(alone)} kanaler.",
            f"Skriv vem som sköter {'dem' if others else 'den'}, "
            f"till exempel ”ansvarig: {_someone(context)}”.",
            tuple((Mark((*_PATH, index)), "ingen svarar för den här") for index in others),
        )


def _someone(context: Context) -> str:
    """A party to take as an example: a kommun, which it mostly is, or else the first."""
    parter = context.lofte.parter
    kommuner = [key for key, part in parter.items() if part.typ and part.typ.kommunal]
    return next(iter([*kommuner, *parter]), "kommunen")


RULE = Rule(
    "U504",
    "uppföljningsansvarig-saknas",
    Severity.RAD,
    "Brå, Upprätta åtgärdsplan: oklart ansvar faller mellan stolarna",
    check,
)
