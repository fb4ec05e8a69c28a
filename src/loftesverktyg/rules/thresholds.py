"""Every limit that is our own judgement, in one table. ``loften.toml`` may set others."""

from typing import NamedTuple


class Thresholds(NamedTuple):
    """The limits, under the names that the configuration uses (in ASCII here, with å, ä and ö there)."""

    lagesbild_alder_manader: int = 24
    """C212: the newest source may be this old when the period starts."""
    lang_period_manader: int = 24
    """A309: a longer period needs a follow-up on the way."""
    for_lang_period_manader: int = 48
    """A309: a longer period is a warning."""
    underskrift_efter_start_dagar: int = 30
    """A310: days after the start that a signature may be given."""
    kopia_procent: int = 80
    """A317: per cent of the measures that may repeat the previous löfte."""
    max_loften: int = 3
    """A318."""
    max_atgarder: int = 12
    """A318."""
    ungefar_procent: int = 25
    """M408: per cent that a ”cirka” or an ”ett tjugotal” in the text may lie from ``mängd``."""
    behalla_procent: int = 10
    """M412: per cent that a target may lie from a baseline that is to be kept."""
    uppfoljning_efter_slut_manader: int = 6
    """U503: months after the end within which the last follow-up should come."""
    lang_mening_ord: int = 25
    """K601: words in a sentence, advice."""
    for_lang_mening_ord: int = 35
    """K601: words in a sentence, warning."""
    lix: int = 45
    """K602: advice."""
    lix_hog: int = 50
    """K602: said more firmly."""
    lix_minsta_ord: int = 100
    """K602: LIX says nothing of shorter sections."""
    lattlast_lix: int = 30
    """K613."""
    lattlast_mening_ord: int = 12
    """K613."""
    lattlast_minsta_ord: int = 50
    """K613: LIX says nothing of shorter easy texts."""
    kontrast: float = 4.5
    """T807: WCAG 2.2, 1.4.3."""
