"""C203: an answer says ja to what the document has nothing of."""

from collections.abc import Iterator

from loftesverktyg.document import Target
from loftesverktyg.findings import Severity
from loftesverktyg.rules.checklist import Matter, contradicted
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_SAID = {
    Matter.MEDBORGARDIALOG: (
        "bland källorna finns ingen medborgardialog",
        (
            "Lägg till dialogen under ”källor”, till exempel ”{id: torgdialog, typ: medborgardialog, datum: "
            "2025-10-14, deltagare: 140}”. Har ni inte haft någon, svara ”nej” eller ”delvis” och skriv "
            "varför."
        ),
    ),
    Matter.MEDARBETARDIALOG: (
        "bland källorna finns ingen medarbetardialog",
        (
            "Lägg till dialogen under ”källor”, till exempel ”{id: personaldialog, typ: medarbetardialog, "
            "datum: 2025-10-20, deltagare: 25}”. Har ni inte haft någon, svara ”nej” eller ”delvis” och "
            "skriv varför."
        ),
    ),
    Matter.OVERENSKOMMELSE: (
        "ingen samverkansöverenskommelse är namngiven",
        (
            "Skriv vilken det är, till exempel ”samverkansöverenskommelse: {titel: Samverkan för trygghet}”. "
            "Bygger löftet inte på någon, svara ”nej” och skriv varför."
        ),
    ),
    Matter.ORSAKER: (
        "lägesbilden anger inga orsaker",
        (
            "Skriv orsaken hos varje problem, till exempel ”orsaker: [{id: mörkt, text: Dålig belysning}]”. "
            "Har ni inte tagit reda på orsakerna, svara ”delvis” och skriv varför."
        ),
    ),
}
_MOST_LABELS = 3


def check(context: Context) -> Iterator[Hit]:
    """One hit per matter, at the first answer that says ja to it."""
    for matter, (missing, hint) in _SAID.items():
        where = contradicted(context, matter)
        if where:
            first, *others = (Mark(path) for path in where)
            labels = [*_missing(context, matter), *((other, "samma svar här") for other in others)]
            yield Hit(first, f"Svaret är ja, men {missing}.", hint, tuple(labels))


def _missing(context: Context, matter: Matter) -> Iterator[tuple[Mark, str]]:
    """Where the document shows that it has nothing of ``matter``."""
    if matter in {Matter.MEDBORGARDIALOG, Matter.MEDARBETARDIALOG}:
        what = "medborgardialog" if matter is Matter.MEDBORGARDIALOG else "medarbetardialog"
        yield Mark(("lägesbild", "källor"), Target.KEY), f"ingen av källorna är en {what}"
    elif matter is Matter.OVERENSKOMMELSE:
        yield Mark(("samverkansöverenskommelse",), Target.KEY), "här saknas samverkansöverenskommelsen"
    else:
        lagesbild = context.lofte.lagesbild
        for index in range(min(len(lagesbild.problem) if lagesbild else 0, _MOST_LABELS)):
            yield Mark(("lägesbild", "problem", index)), "problemet har ingen orsak"
        if lagesbild is None or not lagesbild.problem:
            yield Mark(("lägesbild", "problem"), Target.KEY), "här finns inga problem med orsaker"


RULE = Rule(
    "C203",
    "checklista-motsägs",
    Severity.VARNING,
    "Brå, Formulera medborgarlöften, de fem frågorna",
    check,
)
