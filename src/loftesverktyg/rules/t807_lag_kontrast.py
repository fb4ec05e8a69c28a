"""T807: a colour of the theme that is hard to see against what is behind it."""

from collections.abc import Iterator
from decimal import ROUND_DOWN, Decimal

from loftesverktyg.findings import Severity
from loftesverktyg.rules.contrast import contrast
from loftesverktyg.rules.nearest_colour import nearest_passing
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.theme import ThemeColour
from loftesverktyg.rules.wording import number, quoted


def check(context: Context) -> Iterator[Hit]:
    """One hit per colour, about the file as a whole: the theme is set in the configuration."""
    least = context.thresholds.kontrast
    for each in context.theme:
        worst = min(each.beside, key=lambda other: contrast(each.colour, other))
        ratio = contrast(each.colour, worst)
        if ratio < least:
            # Never rounded up: 4.49 may not be told as 4.5.
            shown = Decimal(ratio).quantize(Decimal("0.01"), ROUND_DOWN)
            yield Hit(
                Mark(),
                f"Temats färg {quoted(each.name)} ({each.colour}) mot {worst} har kontrasten "
                f"{number(shown)}:1. Det är svårt att läsa.",
                _hint(each, least),
            )


def _hint(each: ThemeColour, least: float) -> str:
    found = nearest_passing(each.colour, each.beside, least)
    wanted = f"kontrasten blir minst {number(Decimal(str(least)))}:1"
    if found is None:
        return f"Ingen färg räcker till här. Ändra färgerna runt den, så att {wanted}."
    return f"Skriv {found} i loften.toml, den närmaste färgen där {wanted}, eller välj en annan."


RULE = Rule(
    "T807",
    "låg-kontrast",
    Severity.FEL,
    "WCAG 2.2, 1.4.3: kontrast; DOS-lagen (2018:1937)",
    check,
)
