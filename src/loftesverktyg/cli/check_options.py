"""The options of ``loften check``: what each is called and what its help says; and how their values read."""

import unicodedata
from collections.abc import Iterable
from typing import Annotated

from typer import Argument, Option

from loftesverktyg.cli.report.formats import FORMATS
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.language.near import nearest

Paths = Annotated[
    list[str],
    Argument(
        metavar="SÖKVÄG",
        help="Filer att kontrollera, mappar att leta i eller mönster som ”**/*.lofte.yaml”. "
        "Bindestreck (-) läser från standard in.",
    ),
]
Formats = Annotated[
    list[str] | None,
    Option(
        "--format",
        metavar="FORMAT[=FIL]",
        help=f"Hur resultatet visas: {join(list(FORMATS), 'eller')}. Med =FIL skrivs det till en fil. Kan "
        "anges flera gånger. Annars text, och i GitHub Actions github.",
    ),
]
FailOn = Annotated[
    str | None,
    Option(
        "--fail-on",
        metavar="NIVÅ",
        help="Det minsta som ger slutkod 1: råd, varning eller fel. Annars fel.",
    ),
]
Today = Annotated[
    str | None,
    Option("--today", metavar="ÅÅÅÅ-MM-DD", help="Dagen som tider räknas från. Annars dagens datum."),
]
Select = Annotated[
    list[str] | None,
    Option("--select", metavar="REGLER", help="Använd bara de här reglerna, till exempel S,A305."),
]
Ignore = Annotated[
    list[str] | None,
    Option("--ignore", metavar="REGLER", help="Använd inte de här reglerna. Kan anges flera gånger."),
]
Fix = Annotated[bool, Option("--fix", help="Rätta det som säkert kan rättas, och visa det som är kvar.")]
Diff = Annotated[
    bool,
    Option("--diff", help="Visa vad --fix skulle ändra, utan att ändra. Slutkod 1 om något skulle ändras."),
]
Baseline = Annotated[
    str | None,
    Option("--baseline", metavar="FIL", help="Visa inte de kända brister som står i filen."),
]
Config = Annotated[
    str | None,
    Option("--config", metavar="FIL", help="Använd den här filen i stället för närmaste loften.toml."),
]
NoConfig = Annotated[bool, Option("--no-config", help="Använd ingen loften.toml.")]
ChangedSince = Annotated[
    str | None,
    Option(
        "--changed-since",
        metavar="REVISION",
        help="Kontrollera bara det som har ändrats i git sedan grenen, taggen eller versionen.",
    ),
]
NoCache = Annotated[
    bool, Option("--no-cache", help="Kontrollera allt på nytt, och kom inte ihåg något till nästa gång.")
]
StdinFilename = Annotated[
    str | None,
    Option("--stdin-filename", metavar="NAMN", help="Vad det som läses från standard in ska kallas."),
]

_SEVERITIES = {"fel": Severity.FEL, "varning": Severity.VARNING, "råd": Severity.RAD}


def severity(label: str) -> Severity:
    """The severity called ``label``. Raises UsageError."""
    wanted = unicodedata.normalize("NFC", label).casefold()
    found = _SEVERITIES.get("råd" if wanted == "rad" else wanted)
    if found is None:
        raise UsageError(
            f"Nivån ”{label}” finns inte.",
            did_you_mean(nearest(wanted, _SEVERITIES)) or "Välj bland råd, varning och fel.",
        )
    return found


def listed(option: str, values: Iterable[str] | None) -> tuple[str, ...]:
    """What the comma lists of ``option`` name, all together. Raises UsageError for an empty one."""
    names: list[str] = []
    for value in values or ():
        found = [name.strip() for name in unicodedata.normalize("NFC", value).split(",") if name.strip()]
        if not found:
            raise UsageError(f"Flaggan {option} anger ingen regel.", f"Skriv till exempel {option} S103.")
        names += found
    return tuple(names)
