"""A316: one party's measures carry numbers, another's do not."""

from collections.abc import Iterator

from loftesverktyg.document import Atgard
from loftesverktyg.document.atgarder import Slag
from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.rules.amounts import has_amount
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted

_MOST_NAMED = 4


def check(context: Context) -> Iterator[Hit]:
    """One hit per measure that is the first of parties without any number, where another's all have one."""
    atgarder = context.lofte.atgarder
    numbered, bare = _by_party(context)
    model = next((key for key in numbered if key not in bare), None)
    if model is None:
        return
    lacking: dict[int, list[str]] = {}
    for key, indexes in bare.items():
        if key not in numbered:
            lacking.setdefault(indexes[0], []).append(key)
    example = numbered[model][0]
    where = "mängd" if _has_quantity(atgarder[example]) else "text"
    for index, keys in lacking.items():
        names = join([_name(context, key) for key in keys], most=_MOST_NAMED)
        yield Hit(
            Mark(("åtgärder", index, "text")),
            f"Inget av det som {names} lovar har ett tal, men allt som {_name(context, model)} lovar har "
            "det.",
            "Skriv hur mycket även här, till exempel ”mängd: {jämförelse: minst, antal: 2, enhet: kvällar, "
            "per: vecka}”.",
            ((Mark(("åtgärder", example, where)), "här finns ett tal"),),
        )


def _by_party(context: Context) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    """The measures with a number and those without, by who leads them or does them jointly.

    A party one of whose measures could not be read is in neither. What will exist when a measure is
    done can be seen without being counted.
    """
    numbered: dict[str, list[int]] = {}
    bare: dict[str, list[int]] = {}
    broken = {path[1:2] for path in context.document.broken if path[:1] == ("åtgärder",)}
    untold: set[str] = set()
    for index, atgard in enumerate(context.lofte.atgarder):
        keys = dict.fromkeys([*([atgard.ansvarig] if atgard.ansvarig else []), *atgard.gemensamt])
        if (index,) in broken or () in broken:
            untold |= keys.keys()
        elif _has_quantity(atgard) or has_amount(atgard.text or "") or has_amount(atgard.leverans or ""):
            for key in keys:
                numbered.setdefault(key, []).append(index)
        elif atgard.slaget is not Slag.LEVERANS:
            for key in keys:
                bare.setdefault(key, []).append(index)
    for key in untold:
        numbered.pop(key, None)
        bare.pop(key, None)
    return numbered, bare


def _has_quantity(atgard: Atgard) -> bool:
    return atgard.mangd is not None and (atgard.mangd.antal is not None or atgard.mangd.andel is not None)


def _name(context: Context, key: str) -> str:
    part = context.lofte.parter.get(key)
    return quoted((part and part.namn) or key)


RULE = Rule("A316", "obalans", Severity.RAD, "Egen bedömning: polisen och kommunen lovar tillsammans", check)
