"""M411: a target has no baseline to be held against, or its numbers have no source or no date."""

from collections.abc import Iterator

from loftesverktyg.document import Path
from loftesverktyg.document.effekter import Indikator
from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.rules.parts import whole
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_EXAMPLES = {
    "utgångsvärde": "”utgångsvärde: {värde: 41, datum: 2025-10-14}”",
    "datum för utgångsvärdet": "”datum: 2025-10-14” i utgångsvärdet",
    "datum för målvärdet": "”datum: 2027-10-15” i målvärdet",
    "källa": "”källa: Kommunens trygghetsmätning” eller id för en av lägesbildens källor",
}


def check(context: Context) -> Iterator[Hit]:
    """One hit per indicator, which says all that is missing."""
    for index, effekt in enumerate(context.lofte.effekter):
        home: Path = ("effekter", index, "indikator")
        indikator = effekt.indikator
        if indikator is None or (indikator.utgangsvarde is None and indikator.malvarde is None):
            continue
        missing = {what: path for what, path in _missing(indikator, home) if whole(context, *path)}
        if missing:
            at = next(iter(missing.values()))
            yield Hit(
                Mark(at[:-1] if at[-1] == "datum" else home),
                f"Måttet saknar {join(list(missing))}.",
                "Utan det går det inte att se vad som har ändrats. Skriv "
                f"{join([_EXAMPLES[what] for what in missing])}.",
            )


def _missing(indikator: Indikator, home: Path) -> Iterator[tuple[str, Path]]:
    before, target = indikator.utgangsvarde, indikator.malvarde
    if before is None:
        yield "utgångsvärde", (*home, "utgångsvärde")
    elif before.datum is None:
        yield "datum för utgångsvärdet", (*home, "utgångsvärde", "datum")
    if target is not None and target.datum is None:
        yield "datum för målvärdet", (*home, "målvärde", "datum")
    if indikator.kalla is None:
        yield "källa", (*home, "källa")


RULE = Rule("M411", "utgångsvärde-saknas", Severity.VARNING, "Brå, Formulera mål", check)
