"""A319: two files of one run promise the same."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.across import Claim
from loftesverktyg.rules.areas import heading, promise
from loftesverktyg.rules.rule import Context, Hit, Rule, Scope


def check(context: Context) -> Iterator[Hit]:
    """The promise, claimed at the title."""
    said = promise(context)
    if said is not None:
        yield Hit(
            heading(context),
            "Samma löfte står också i",
            "Behåll den ena filen. Är det två olika löften, så skriv det som skiljer dem åt.",
            claim=Claim(said, "här står samma löfte"),
        )


RULE = Rule(
    "A319",
    "samma-löfte-två-gånger",
    Severity.VARNING,
    "Egen bedömning: när ett löfte står i två filer rättas bara den ena",
    check,
    Scope.RUN,
)
