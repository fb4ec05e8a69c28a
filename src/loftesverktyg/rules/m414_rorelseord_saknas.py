"""M414: an effect has no word that says which way something should move."""

from collections.abc import Iterator

from loftesverktyg.document.effekter import Riktning
from loftesverktyg.findings import Severity
from loftesverktyg.rules.goals import activities, has_movement, is_effect
from loftesverktyg.rules.promise_texts import in_effects
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_BY_DIRECTION = {
    Riktning.OKA: "”Fler ska …” eller ”… ska öka”",
    Riktning.MINSKA: "”Färre ska …” eller ”… ska minska”",
}


def check(context: Context) -> Iterator[Hit]:
    """One hit per effect whose text says no movement, and is no activity: M413 speaks of those."""
    for reading, home, effekt in in_effects(context):
        if not is_effect(effekt) or effekt.riktning is Riktning.BEHALLA or has_movement(reading):
            continue
        if not (context.intact(*home, "mål") and context.intact(*home, "riktning")):
            continue
        if next(activities(reading, context.lofte), None) is None:
            example = _BY_DIRECTION.get(effekt.riktning) if effekt.riktning else None
            yield Hit(
                Mark(reading.path),
                "Effekten säger inte åt vilket håll något ska förändras.",
                "Använd ett ord som visar rörelse, som öka, minska, fler, färre eller tryggare: "
                f"{example or '”Fler ska känna sig trygga …”'}.",
            )


RULE = Rule("M414", "rörelseord-saknas", Severity.RAD, "Brå, Formulera mål", check)
