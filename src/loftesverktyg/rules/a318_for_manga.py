"""A318: more löften or measures than people can keep in mind."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit for the löften, and one for the measures."""
    lofte, limits = context.lofte, context.thresholds
    if len(lofte.loften) > limits.max_loften:
        yield Hit(
            Mark(("löften",)),
            f"Dokumentet har {len(lofte.loften)} löften.",
            f"Välj de viktigaste, helst högst {limits.max_loften}. Gäller de olika områden, skriv ett "
            "dokument för varje område.",
        )
    if len(lofte.atgarder) > limits.max_atgarder:
        yield Hit(
            Mark(("åtgärder",)),
            f"Löftet har {len(lofte.atgarder)} åtgärder.",
            f"Välj de viktigaste, helst högst {limits.max_atgarder}, och låt resten stå i åtgärdsplanen.",
        )


RULE = Rule("A318", "för-många", Severity.RAD, "Egen bedömning", check)
