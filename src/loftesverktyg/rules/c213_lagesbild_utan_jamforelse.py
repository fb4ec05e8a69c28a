"""C213: the lägesbild holds no number, no comparison and no development over time."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.document import Target
from loftesverktyg.findings import Severity
from loftesverktyg.language.lowered import lowered
from loftesverktyg.language.phrases import load_phrases
from loftesverktyg.rules.amounts import has_amount
from loftesverktyg.rules.parts import missing_lagesbild
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_TOLD = {("lägesbild", "text"), ("lägesbild", "jämställdhet"), ("lägesbild", "problem")}
"""Not the sources: that 140 people were asked says nothing of what they answered."""


def check(context: Context) -> Iterator[Hit]:
    """One hit at the lägesbild's text, where neither it nor its problems have any."""
    lagesbild = context.lofte.lagesbild
    if lagesbild is None or missing_lagesbild(context) is not None or not lagesbild.text:
        return  # S102 says so
    if any(path[:1] == ("lägesbild",) and path[1:2] != ("källor",) for path in context.document.broken):
        return  # what could not be read may hold it
    if any(_compares(each) for each in context.texts if each.path[:2] in _TOLD):
        return
    yield Hit(
        Mark(("lägesbild", "text"), Target.KEY),
        "Lägesbilden har inga tal och jämför inte med något.",
        "Skriv hur mycket det är, hur det har förändrats eller vad det är jämfört med, till exempel ”Fyra av "
        "tio känner sig trygga vid stationen, mot fem av tio för två år sedan.”",
    )


def _compares(reading: Reading) -> bool:
    if has_amount(reading.text):
        return True
    # Without one of these no pattern can match, and most texts are told from so little.
    low = lowered(reading.prose)
    if any(word in low for word in ("än", "lika", "sedan")) and _than().search(low):
        return True
    return next(iter(load_phrases("jamforelser").find(reading.prose)), None) is not None


@cache
def _than() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:\w{2,40}are|fler|färre|mer|mindre|större|högre|lägre|sämre|bättre|äldre|yngre|värre|oftare"
        r"|längre|tyngre|grövre)\s+(?:\w+\s+){0,3}än(?!\w)"
        r"|(?<!\w)lika\s+(?:\w+\s+){1,4}som(?!\w)"
        r"|(?<!\w)sedan\s+(?:\w+\s+)?(?:19|20)[0-9]{2}(?!\w)"
    )


RULE = Rule(
    "C213",
    "lägesbild-utan-jämförelse",
    Severity.RAD,
    "Brå, Ta fram en kartläggning och lägesbild: jämfört med vad, över tid",
    check,
)
