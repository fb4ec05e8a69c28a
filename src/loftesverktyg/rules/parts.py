"""Which of the six parts a löfte lacks, so that a rule can keep silent on what follows from that.

Missing is what is not there. What is there but could not be read is not missing: family Y has told of it.
"""

from collections.abc import Sequence

from loftesverktyg.document import Path
from loftesverktyg.document.atgarder import Atgard, LofteIDokumentet
from loftesverktyg.document.base import Part
from loftesverktyg.document.effekter import Effekt
from loftesverktyg.rules.rule import Context


def whole(context: Context, *path: str | int) -> bool:
    """Whether nothing at ``path``, around it or inside it was refused."""
    inside = any(each[: len(path)] == path for each in context.document.broken)
    return context.intact(*path) and not inside


def says_nothing(part: Part) -> bool:
    """Whether a part of the document is there, and nothing that can be read in it."""
    return not any(vars(part).values())


def missing_syfte(context: Context) -> Path | None:
    """Where the purpose should have stood, if S101 says that it is missing."""
    syfte = context.lofte.syfte
    return _missing(context, "syfte", "text", syfte, syfte.text if syfte else None)


def missing_lagesbild(context: Context) -> Path | None:
    """Where the lägesbild's text should have stood, if S102 says that it is missing."""
    bild = context.lofte.lagesbild
    return _missing(context, "lägesbild", "text", bild, bild.text if bild else None)


def missing_kallor(context: Context) -> bool:
    """Whether S103 says that nothing tells how the lägesbild was made."""
    lagesbild = context.lofte.lagesbild
    if lagesbild is None or missing_lagesbild(context) is not None:
        return False  # S102 says so
    if any(kalla.typ and (kalla.datum or kalla.period) for kalla in lagesbild.kallor):
        return False
    return whole(context, "lägesbild", "källor")  # else a kind or a day may be there, wrongly written


def missing_uppfoljning(context: Context) -> Path | None:
    """Where the method of follow-up should have stood, if S107 says that it is missing."""
    uppfoljning = context.lofte.uppfoljning
    metod = uppfoljning.metod if uppfoljning else None
    return _missing(context, "uppföljning", "metod", uppfoljning, metod)


def _missing(context: Context, name: str, key: str, part: Part | None, text: str | None) -> Path | None:
    path = (name,) if part is None else (name, key)
    return path if text is None and context.intact(*path) else None


def loften_without(
    context: Context, items: Sequence[Atgard] | Sequence[Effekt]
) -> list[tuple[int, LofteIDokumentet]]:
    """The löften of the document, with their index, that none of ``items`` belongs to.

    An item that names no löfte belongs to all. One that names an unknown löfte may be meant for any
    of them, and A305 has told of it.
    """
    named = {item.lofte for item in items}
    loften = context.lofte.loften
    if None in named or not named <= {lofte.id for lofte in loften}:
        return []
    return [(index, lofte) for index, lofte in enumerate(loften) if lofte.id and lofte.id not in named]
