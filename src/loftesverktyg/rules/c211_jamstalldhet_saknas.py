"""C211: nothing is said of women and men, girls and boys."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import missing_lagesbild
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_PARTS = ("lägesbild", "effekter")


def check(context: Context) -> Iterator[Hit]:
    """One hit where there is neither a text, nor a source or an indicator split by sex."""
    lofte = context.lofte
    lagesbild = lofte.lagesbild
    if lagesbild is None or missing_lagesbild(context) is not None or lagesbild.jamstalldhet:
        return  # S102 says so, or there is one
    split = [kalla.konsuppdelad for kalla in lagesbild.kallor]
    split += [effekt.indikator.konsuppdelad for effekt in lofte.effekter if effekt.indikator]
    if any(split):
        return
    if any(path[:1] in {(part,) for part in _PARTS} for path in context.document.broken):
        return  # what could not be read may be it
    if any(_perspective().search(each.prose) for each in context.texts if each.path[0] in _PARTS):
        return
    yield Hit(
        Mark(("lägesbild", "jämställdhet")),
        "Lägesbilden säger inget om kvinnor och män, flickor och pojkar.",
        "Skriv vad ni vet, till exempel ”jämställdhet: Tre av tio kvinnor och fem av tio män kände sig "
        "trygga.” Skriv ”könsuppdelad: true” hos de källor och mått som är uppdelade på kön.",
    )


@cache
def _perspective() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:kvinn\w+|män(?:nen)?s?|manlig\w*|flick(?:a|an|or|orna)s?|pojk(?:e|en|ar|arna)s?|tjej(?:er|erna)?s?"
        r"|kill(?:e|ar|arna)s?|kön(?:et|en)?s?|köns\w+|jämställd\w*)(?!\w)",
        re.IGNORECASE,
    )


RULE = Rule(
    "C211",
    "jämställdhet-saknas",
    Severity.VARNING,
    "Brå, Formulera medborgarlöften: planera utifrån jämställdhet och demokrati",
    check,
)
