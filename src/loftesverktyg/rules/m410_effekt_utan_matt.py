"""M410: an effect is neither measured nor judged in any other way."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import whole
from loftesverktyg.rules.promise_examples import indicator_example
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per effect without ``indikator`` and ``metod``."""
    for index, effekt in enumerate(context.lofte.effekter):
        home = ("effekter", index)
        if effekt.indikator or effekt.metod:
            continue
        if whole(context, *home, "indikator") and whole(context, *home, "metod"):
            yield Hit(
                Mark(home),
                "Det framgår inte hur ni ska se om effekten har nåtts.",
                f"Skriv vad ni mäter, till exempel ”{indicator_example(effekt)}”. Går det inte att mäta i "
                "tal, skriv hur ni bedömer det: ”metod: Intervjuer med tio näringsidkare vid torget”.",
            )


RULE = Rule("M410", "effekt-utan-mått", Severity.VARNING, "Brå, Formulera mål", check)
