"""An example of what a measure could promise instead, near what it speaks of.

The numbers are invented: they show the form, and the writer knows the right ones.
"""

import re
from functools import cache

from loftesverktyg.document.atgarder import Atgard
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.text_quantity import suggested
from loftesverktyg.rules.wording import flow

# What a text speaks of, in the order it is tried; then antal, enhet, per, and the same in words.
_TOPICS: tuple[tuple[str, int, str, str, str], ...] = (
    (r"vandring|vandra", 4, "trygghetsvandringar", "år", "fyra trygghetsvandringar om året"),
    (r"grannsamverkan", 8, "nya grannsamverkansområden", "perioden", "åtta nya grannsamverkansområden"),
    (r"patrull|närvar|synlig", 2, "kvällar", "vecka", "två kvällar i veckan"),
    (r"trafik|hastighet|fart|moped", 4, "trafikkontroller", "månad", "fyra trafikkontroller i månaden"),
    (r"bedräg|stöld|inbrott|tillgrepp|kampanj", 2, "informationsträffar", "halvår", "två informationsträffar i halvåret"),
    (r"brev", 2, "brev", "år", "två brev om året"),
    (r"föräld|vårdnadshavare", 2, "föräldramöten", "halvår", "två föräldramöten i halvåret"),
    (r"skol|elev|unga|ungdom", 2, "skolbesök", "månad", "två skolbesök i månaden"),
    (r"alkohol|krog|restaurang|tobak", 6, "tillsynsbesök", "halvår", "sex tillsynsbesök i halvåret"),
    (r"narkotika|drog", 2, "insatser mot narkotika", "månad", "två insatser mot narkotika i månaden"),
    (r"besikt|rond|belysning|mörk", 2, "trygghetsronder", "halvår", "två trygghetsronder i halvåret"),
    (r"dialog|samverk|samarbet|samråd|råd\b|möte", 1, "möten", "månad", "ett möte i månaden"),
    (r"kontroll", 4, "kontroller", "månad", "fyra kontroller i månaden"),
)  # fmt: skip
_DEFAULT = (2, "tillfällen", "månad", "två tillfällen i månaden")


def quantity_example(atgard: Atgard) -> str:
    """A ``mängd`` for the measure, as YAML on one line: what its text spells out, else an example."""
    read = suggested(Reading(("text",), "text", atgard.text or ""))
    if read is not None:
        return f"mängd: {flow(read)}"
    antal, enhet, per, _ = _topic(atgard)
    return f"mängd: {flow({'jämförelse': 'minst', 'antal': antal, 'enhet': enhet, 'per': per})}"


def quantity_in_words(atgard: Atgard) -> str:
    """The same as it would stand in the text: ``minst två kvällar i veckan``."""
    return f"minst {_topic(atgard)[3]}"


def _topic(atgard: Atgard) -> tuple[int, str, str, str]:
    text = f"{atgard.text or ''} {atgard.leverans or ''}"[:2000].lower()
    for pattern, *example in _TOPICS:
        if _compiled(pattern).search(text):
            antal, enhet, per, words = example
            return antal, enhet, per, words
    return _DEFAULT


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
