"""Examples of what could be promised or measured instead, near what a text speaks of.

The numbers are invented: they show the form, and the writer knows the right ones.
"""

import re
from functools import cache
from typing import Any, NamedTuple

from loftesverktyg.document import Lofte
from loftesverktyg.document.atgarder import Atgard, Slag
from loftesverktyg.document.effekter import Effekt
from loftesverktyg.document.parter import Parttyp
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.text_quantity import suggested
from loftesverktyg.rules.wording import flow

_POLICE = Parttyp.POLIS


class _Topic(NamedTuple):
    pattern: str
    antal: int
    enhet: str
    per: str
    words: str
    by: Parttyp | None = None


_TRAFFIC = "trafik|hastighet|fart|moped"
_THEFT = "bedräg|stöld|inbrott|tillgrepp"
_TOPICS = (
    _Topic("vandring|vandra", 4, "trygghetsvandringar", "år", "fyra trygghetsvandringar om året"),
    _Topic("grannsamverkan", 8, "grannsamverkansområden", "perioden", "åtta nya grannsamverkansområden"),
    _Topic("patrull|närvar|synlig", 2, "kvällar", "vecka", "två kvällar i veckan"),
    _Topic("brev", 2, "brev", "år", "två brev om året"),
    _Topic(r"dialog|samråd|råd\b|möte", 1, "möte", "månad", "ett möte i månaden"),
    _Topic(_TRAFFIC, 4, "trafikkontroller", "månad", "fyra trafikkontroller i månaden", _POLICE),
    _Topic(_TRAFFIC, 2, "fartmätningar", "halvår", "två fartmätningar i halvåret"),
    _Topic(_THEFT, 2, "informationsträffar", "halvår", "två informationsträffar i halvåret"),
    _Topic("föräld|vårdnadshavare", 2, "föräldramöten", "halvår", "två föräldramöten i halvåret"),
    _Topic("narkotika|drog", 2, "insatser", "månad", "två insatser mot narkotika i månaden", _POLICE),
    _Topic("alkohol|krog|restaurang|tobak", 6, "tillsynsbesök", "halvår", "sex tillsynsbesök i halvåret"),
    _Topic("skol|elev|unga|ungdom", 2, "skolbesök", "månad", "två skolbesök i månaden"),
    _Topic(
        "besikt|rond|belysning|mörk|miljö", 2, "trygghetsronder", "halvår", "två trygghetsronder i halvåret"
    ),
    _Topic("samverk|samarbet", 1, "möte", "månad", "ett möte i månaden"),
    _Topic("kontroll", 4, "kontroller", "månad", "fyra kontroller i månaden"),
    _Topic("", 2, "tillfällen", "månad", "två tillfällen i månaden"),
)
"""In the order they are tried. What only the police do is no example for others."""

_SOON = "så snart|så snabbt|så fort|snarast|rimlig tid|skälig tid"

_MEASURES = (
    ("trygg|orolig|rädd", "Andel som känner sig trygga vid stationen", "procent"),
    ("förtroende|tillit", "Andel som har förtroende för polisen", "procent"),
    ("tillgänglig|närvaro|synlig", "Andel som tycker att polisen är lätt att få tag på", "procent"),
    ("trafik|fart|hastighet|bilar", "Medelhastighet på skolgatan", "kilometer i timmen"),
    ("brott|stöld|stölder|skadegörelse|klotter|rekryter", "Antal anmälda brott i området per år", "brott"),
    ("alkohol|narkotika|drog", "Andel elever i årskurs 9 som har provat narkotika", "procent"),
    ("", "Andel boende som märker av problemet", "procent"),
)


def quantity_example(atgard: Atgard, lofte: Lofte) -> str:
    """A ``mängd`` for the measure, as YAML on one line: what its text spells out, else an example."""
    read: dict[str, Any] | None = suggested(Reading(("text",), "text", atgard.text or ""))
    if read is None and _is_about_time(atgard):
        read = {"jämförelse": "inom", "antal": 24, "enhet": "timmar"}
    if read is None:
        topic = _topic(atgard, lofte)
        read = {"jämförelse": "minst", "antal": topic.antal, "enhet": topic.enhet, "per": topic.per}
    return f"mängd: {flow(read)}"


def quantity_in_words(atgard: Atgard, lofte: Lofte) -> str:
    """An example for the measure as it would stand in its text: ``minst två kvällar i veckan``."""
    return f"minst {_topic(atgard, lofte).words}"


def indicator_example(effekt: Effekt) -> str:
    """An ``indikator`` for the effect, as YAML on one line."""
    text = (effekt.text or "")[:2000].lower()
    matt, enhet = next((matt, enhet) for pattern, matt, enhet in _MEASURES if _compiled(pattern).search(text))
    return f"indikator: {flow({'mått': matt, 'enhet': enhet})}"


def _is_about_time(atgard: Atgard) -> bool:
    text = (atgard.text or "")[:2000].lower()
    return atgard.slaget is Slag.TJANSTENIVA or _compiled(_SOON).search(text) is not None


def _topic(atgard: Atgard, lofte: Lofte) -> _Topic:
    text = f"{atgard.text or ''} {atgard.leverans or ''}"[:2000].lower()
    lead = lofte.parter.get(atgard.ansvarig or "")
    police = lead is None or lead.typ is Parttyp.POLIS
    return next(
        topic for topic in _TOPICS if _compiled(topic.pattern).search(text) and (police or not topic.by)
    )


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
