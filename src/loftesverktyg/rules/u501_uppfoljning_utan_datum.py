"""U501: when the löfte is followed up is not said."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.outcomes import followed_up
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit where there is neither a day nor an interval."""
    if without_time(context):
        yield Hit(
            Mark(("uppföljning",)),
            "Det framgår inte när löftet följs upp.",
            "Skriv hur ofta, till exempel ”intervall: halvår”, eller vilka dagar, till exempel "
            "”tillfällen: [{datum: 2027-01-31}, {datum: 2028-01-31}]”.",
        )


def without_time(context: Context) -> bool:
    """Whether the follow-up has neither days nor an interval."""
    uppfoljning = context.lofte.uppfoljning
    return (
        uppfoljning is not None
        and followed_up(context)
        and not uppfoljning.tillfallen
        and uppfoljning.intervall is None
        and context.intact("uppföljning", "tillfällen")
        and context.intact("uppföljning", "intervall")
    )


RULE = Rule(
    "U501",
    "uppföljning-utan-datum",
    Severity.VARNING,
    "Brå, nyhet 2023-07-01: åtgärder följs sällan upp",
    check,
)
