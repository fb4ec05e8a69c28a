"""T807: a colour of the theme that is hard to see against what is behind it."""

from collections.abc import Iterator
from decimal import ROUND_DOWN, Decimal

from loftesverktyg.findings import Severity
from loftesverktyg.rules.contrast import contrast
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import number, quoted


def check(context: Context) -> Iterator[Hit]:
    """One hit per colour, about the file as a whole: the theme is set in the configuration."""
    for each in context.theme:
        ratio = contrast(each.colour, each.behind)
        if ratio < context.thresholds.kontrast:
            # Never rounded up: 4.49 may not be told as 4.5.
            shown = Decimal(ratio).quantize(Decimal("0.01"), ROUND_DOWN)
            yield Hit(
                Mark(),
                f"Temats färg {quoted(each.name)} ({each.colour}) mot {each.behind} har kontrasten "
                f"{number(shown)}:1. Det är svårt att läsa.",
                f"Välj en mörkare eller ljusare färg, så att kontrasten blir minst "
                f"{number(Decimal(str(context.thresholds.kontrast)))}:1.",
            )


RULE = Rule(
    "T807",
    "låg-kontrast",
    Severity.FEL,
    "WCAG 2.2, 1.4.3: kontrast; DOS-lagen (2018:1937)",
    check,
)
