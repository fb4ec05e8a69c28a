"""The limits of ``rules/thresholds.py`` as the configuration names them, and what each may be."""

from typing import NamedTuple

from loftesverktyg.cli.project.kinds import Key, Number
from loftesverktyg.cli.theme.palette import LEAST
from loftesverktyg.rules.thresholds import Thresholds


class Limit(NamedTuple):
    """One limit: its Swedish name, what it is about, and its bounds."""

    name: str
    about: str
    low: float
    high: float
    whole: bool = True


LIMITS = {
    "lagesbild_alder_manader": Limit(
        "lägesbild-ålder-månader", "Så gammal får den nyaste källan vara när perioden börjar (C212).", 1, 240
    ),
    "lang_period_manader": Limit(
        "lång-period-månader", "En längre period behöver en uppföljning på vägen (A309).", 1, 240
    ),
    "for_lang_period_manader": Limit(
        "för-lång-period-månader", "En längre period ger en varning (A309).", 1, 240
    ),
    "underskrift_efter_start_dagar": Limit(
        "underskrift-efter-start-dagar",
        "Så många dagar efter periodens start får löftet skrivas under (A310).",
        0,
        3650,
    ),
    "kopia_procent": Limit("kopia-procent", "Så stor del av åtgärderna får vara kopior (A317).", 0, 100),
    "max_loften": Limit("max-löften", "Så många löften får dokumentet ha (A318).", 1, 1000),
    "max_atgarder": Limit("max-åtgärder", "Så många åtgärder får dokumentet ha (A318).", 1, 1000),
    "ungefar_procent": Limit(
        "ungefär-procent", "Så långt från mängden får ett ungefärligt tal i texten ligga (M408).", 0, 100
    ),
    "behalla_procent": Limit(
        "behålla-procent",
        "Så långt från utgångsvärdet får målvärdet ligga när något ska behållas (M412).",
        0,
        100,
    ),
    "uppfoljning_efter_slut_manader": Limit(
        "uppföljning-efter-slut-månader",
        "Så sent efter periodens slut får den sista uppföljningen komma (U503).",
        0,
        120,
    ),
    "lang_mening_ord": Limit("lång-mening-ord", "En mening med fler ord ger ett råd (K601).", 5, 1000),
    "for_lang_mening_ord": Limit(
        "för-lång-mening-ord", "En mening med fler ord ger en varning (K601).", 5, 1000
    ),
    "lix": Limit("lix", "Ett högre läsbarhetsindex ger ett råd (K602).", 10, 200),
    "lix_hog": Limit("lix-hög", "Ett högre läsbarhetsindex sägs med mer eftertryck (K602).", 10, 200),
    "lix_minsta_ord": Limit(
        "lix-minsta-ord", "Ett kortare avsnitt får inget läsbarhetsindex (K602).", 1, 10_000
    ),
    "lattlast_lix": Limit("lättläst-lix", "Högsta läsbarhetsindex för den lättlästa texten (K613).", 10, 200),
    "lattlast_mening_ord": Limit(
        "lättläst-mening-ord", "Så många ord får en mening i den lättlästa texten ha (K613).", 3, 1000
    ),
    "lattlast_minsta_ord": Limit(
        "lättläst-minsta-ord", "En kortare lättläst text får inget läsbarhetsindex (K613).", 1, 10_000
    ),
    "kontrast": Limit(
        "kontrast", "Den minsta kontrasten mellan text och bakgrund (T807).", LEAST, 21, whole=False
    ),
}
"""By the fields of Thresholds."""

ORDERED = (
    ("lang_period_manader", "for_lang_period_manader"),
    ("lang_mening_ord", "for_lang_mening_ord"),
    ("lix", "lix_hog"),
)
"""Pairs of limits of which the first must not be above the second."""


def limit_keys() -> tuple[Key, ...]:
    """The limits as keys of the configuration, with the values that hold without one as examples."""
    defaults = Thresholds()._asdict()
    return tuple(
        Key(each.name, Number(each.low, each.high, each.whole), each.about, defaults[field])
        for field, each in LIMITS.items()
    )
