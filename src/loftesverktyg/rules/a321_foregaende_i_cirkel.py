"""A321: the löften before this one lead back to it."""

from collections.abc import Iterator

from loftesverktyg.document import Document
from loftesverktyg.findings import Severity
from loftesverktyg.rules.previous import previous_document, previous_of
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import shown

_LONGEST = 12
"""So many löften back are followed: enough for decades, and a stranger's file cannot name a thousand."""

_MOST_MARKED = 3


def check(context: Context) -> Iterator[Hit]:
    """One hit at ``föregående``, with labels where the others point on."""
    way = _way(context)
    if not way:
        return
    names = ", ".join(shown(each.path) for each in way)
    yield Hit(
        Mark(("föregående",)),
        f"De föregående löftena går i en cirkel: {names} och tillbaka hit.",
        "Ett löfte kan inte komma före sig självt. Rätta föregående i det löfte där det är fel.",
        tuple((Mark(("föregående",), document=each), "pekar vidare") for each in way[:_MOST_MARKED]),
    )


def _way(context: Context) -> list[Document]:
    """The löften from the previous one to the one that points back; none where none does."""
    way: list[Document] = []
    here = previous_document(context)
    while here is not None and len(way) < _LONGEST:
        way.append(here)
        here = previous_of(here, context.neighbours)
        if here is not None and here.path == context.document.path:
            return way
    return []


RULE = Rule(
    "A321",
    "föregående-i-cirkel",
    Severity.FEL,
    "Egen bedömning: dokumenten motsäger varandra",
    check,
)
