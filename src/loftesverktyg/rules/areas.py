"""What a löfte promises, and for which area, as short texts that can be held against another's."""

from collections.abc import Iterator
from hashlib import sha256

from loftesverktyg.document.parter import Parttyp
from loftesverktyg.document.spelling import nfc
from loftesverktyg.rules.rule import Context, Mark, once

_OWNERS = {Parttyp.POLIS, Parttyp.KOMMUN}


@once
def promise(context: Context) -> str | None:
    """The same for two löften that promise the same: who, when, and what, word by word.

    Upper and lower case and line breaks count for nothing, nor does what an id is called. None where
    nothing is promised, or not all of it can be told.
    """
    lofte = context.lofte
    if not lofte.atgarder or not all(map(context.intact, ("parter", "period", "åtgärder", "effekter"))):
        return None
    texts = list(_promised(context))
    return _short(texts) if any(atgard.text for atgard in lofte.atgarder) else None


def _promised(context: Context) -> Iterator[str]:
    lofte = context.lofte
    yield from sorted(part.namn or "" for part in lofte.parter.values())
    if lofte.period:
        yield f"{lofte.period.fran} {lofte.period.till}"
    for atgard in lofte.atgarder:
        yield atgard.text or ""
    for effekt in lofte.effekter:
        yield effekt.text or ""


def area(context: Context) -> str | None:
    """The same for two löften that the same police and kommuner give for the same area, in one language.

    None where no area is named, or the parties cannot be told.
    """
    lofte = context.lofte
    names = [part.namn for part in lofte.parter.values() if part.typ in _OWNERS]
    if not lofte.omrade or not names or not all(map(context.intact, ("parter", "område"))):
        return None
    return _short([lofte.sprak or "sv", lofte.omrade, *sorted(_plain(name or "") for name in names)])


def heading(context: Context) -> Mark:
    """The title; the whole file where it has none."""
    return Mark(("titel",) if context.lofte.titel and context.intact("titel") else ())


def _plain(text: str) -> str:
    return " ".join(nfc(text).casefold().split())


def _short(texts: list[str]) -> str:
    return sha256("\n".join(map(_plain, texts)).encode()).hexdigest()[:32]
