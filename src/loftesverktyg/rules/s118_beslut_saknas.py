"""S118: the löfte is decided, but not when, in which version, or under which number."""

from collections.abc import Iterator

from loftesverktyg.document import Status
from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit that says all that is missing, at the status that makes it needed."""
    lofte = context.lofte
    if lofte.status is None or not lofte.status.decided:
        return
    missing: dict[str, str] = {}
    if (lofte.beslut is None or lofte.beslut.datum is None) and context.intact("beslut", "datum"):
        missing["beslutsdatum"] = "”beslut: {datum: 2026-01-15}”"
    if lofte.version is None and context.intact("version"):
        missing["version"] = '”version: "1.0"”'
    if _lacks_diarienummer(context):
        missing["diarienummer"] = "”diarienummer: KS 2026/12” hos minst en part"
    if missing:
        what = "avslutat" if lofte.status is Status.AVSLUTAD else "beslutat"
        yield Hit(
            Mark(("status",)),
            f"Löftet är {what} men saknar {join(list(missing))}.",
            f"Skriv till exempel {join(list(missing.values()))}.",
        )


def _lacks_diarienummer(context: Context) -> bool:
    """Whether no party has one. An association has none, so one party's is enough."""
    parter = context.lofte.parter
    if not parter or any(part.diarienummer for part in parter.values()):
        return False
    return not any(
        path[:1] == ("parter",) and (len(path) <= 2 or path[2] == "diarienummer")
        for path in context.document.broken
    )


RULE = Rule("S118", "beslut-saknas", Severity.VARNING, "Egen bedömning", check)
