"""S119: a signature lacks its name or its day."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted


def check(context: Context) -> Iterator[Hit]:
    """One hit per signature that says what it lacks."""
    for index, underskrift in enumerate(context.lofte.underskrifter):
        path = ("underskrifter", index)
        missing = {}
        if underskrift.namn is None and context.intact(*path, "namn"):
            missing["namn"] = "”namn”"
        if underskrift.datum is None and context.intact(*path, "datum"):
            missing["datum"] = "”datum: 2026-01-20”"
        if missing:
            whose = f" för {quoted(underskrift.part)}" if underskrift.part else ""
            yield Hit(
                Mark(path),
                f"Underskriften{whose} saknar {join(list(missing))}.",
                f"Lägg till {join(list(missing.values()))} när löftet är undertecknat.",
            )


RULE = Rule(
    "S119",
    "underskrift-ofullständig",
    Severity.VARNING,
    "Brå, Formulera medborgarlöften, del 6",
    check,
    before_decision=Severity.RAD,
)
