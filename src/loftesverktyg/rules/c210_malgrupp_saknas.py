"""C210: nothing says whom the löfte is for."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_HOLDERS = frozenset({"löften", "åtgärder"})


def check(context: Context) -> Iterator[Hit]:
    """One hit where neither the document, nor a löfte or a measure in it, has a target group."""
    lofte = context.lofte
    if lofte.malgrupp or any(each.malgrupp for each in lofte.loften):
        return
    if any(each.malgrupp for each in lofte.atgarder):
        return
    if any(
        path[-1] == "målgrupp" or (path[0] in _HOLDERS and len(path) <= 2)
        for path in context.document.broken
        if path
    ):
        return  # one may be there, wrongly written
    yield Hit(
        Mark(("målgrupp",)),
        "Det framgår inte vem löftet är till för.",
        "Skriv vilka det är, till exempel ”målgrupp: Du som rör dig vid stationen på kvällen”. Då kan ni "
        "berätta om löftet på ett sätt som når dem.",
    )


RULE = Rule("C210", "målgrupp-saknas", Severity.RAD, "Brå, Formulera medborgarlöften, fråga 5", check)
