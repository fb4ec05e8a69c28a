"""What is known of the sources of the lägesbild."""

from loftesverktyg.document.lagesbild import Kalltyp
from loftesverktyg.rules.parts import missing_kallor, missing_lagesbild
from loftesverktyg.rules.rule import Context

DIALOGUES = frozenset({Kalltyp.MEDBORGARDIALOG, Kalltyp.MEDARBETARDIALOG, Kalltyp.SAMVERKANSDIALOG})
"""The kinds of source where people have talked with each other."""

_SOURCES = ("lägesbild", "källor")


def told_of(context: Context) -> bool:
    """Whether there is a lägesbild with sources; else S102 or S103 has said what is missing."""
    lagesbild = context.lofte.lagesbild
    return lagesbild is not None and missing_lagesbild(context) is None and not missing_kallor(context)


def lacks_kind(context: Context, kind: Kalltyp) -> bool:
    """Whether surely no source is of ``kind``: one whose kind is missing or unreadable may be it."""
    lagesbild = context.lofte.lagesbild
    if lagesbild is None or not told_of(context) or not context.intact(*_SOURCES):
        return False
    if any(path[:2] == _SOURCES and (len(path) == 3 or path[3] == "typ") for path in context.document.broken):
        return False
    return all(kalla.typ is not None and kalla.typ is not kind for kalla in lagesbild.kallor)
