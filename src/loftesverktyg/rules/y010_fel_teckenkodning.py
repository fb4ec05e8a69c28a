"""Y010: the bytes are not UTF-8: what they likely are, and how to save the file anew."""

from collections.abc import Iterator
from typing import NamedTuple

from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.source import Kind
from loftesverktyg.source.encoding import Likely


class _Words(NamedTuple):
    what: str
    hint: str


_SAVE = (
    "Spara om filen som UTF-8. I Anteckningar: Arkiv, Spara som, Kodning: UTF-8. I Word: Spara som, "
    "Oformaterad text, "
    "Unicode (UTF-8). I VS Code: klicka på kodningen längst ned till höger, välj Reopen with Encoding och "
    "rätt "
    "kodning, sedan Save with Encoding och UTF-8."
)
_EXPORT = "Skapa en ren textfil i stället, till exempel med ”loften new”, och klistra in texten i den."

WORDING: dict[Likely, _Words] = {
    Likely.UTF_16_LE: _Words("Filen är sparad som UTF-16, som Windows kallar Unicode.", _SAVE),
    Likely.UTF_16_BE: _Words("Filen är sparad som UTF-16 (big endian).", _SAVE),
    Likely.UTF_32_LE: _Words("Filen är sparad som UTF-32.", _SAVE),
    Likely.UTF_32_BE: _Words("Filen är sparad som UTF-32 (big endian).", _SAVE),
    Likely.WINDOWS_1252: _Words("Filen är troligen sparad som Windows-1252, som Windows kallar ANSI.", _SAVE),
    Likely.MAC_ROMAN: _Words("Filen är troligen sparad som Mac Roman, från ett äldre Mac-program.", _SAVE),
    Likely.CP850: _Words("Filen är troligen sparad med kodtabell 850, från Windows kommandotolk.", _SAVE),
    Likely.MIXED: _Words(
        "Filen är UTF-8, men på sina ställen står något annat, som om två filer har satts ihop.",
        "Skriv om tecknet där det är fel, och spara filen som UTF-8.",
    ),
    Likely.TRUNCATED: _Words(
        "Filen tar slut mitt i ett tecken, så slutet saknas troligen.",
        "Hämta filen på nytt, eller skriv det som saknas i slutet och spara filen som UTF-8.",
    ),
    Likely.SURROGATE: _Words(
        "Här står ett halvt tecken, troligen en emoji som ett program har sparat fel.",
        "Ta bort tecknet, skriv det på nytt och spara filen som UTF-8.",
    ),
    Likely.NUL: _Words(
        "Här står ett nolltecken, som ingen text har. Filen är troligen skadad.",
        "Ta bort tecknet, eller hämta filen på nytt.",
    ),
    Likely.ZIP: _Words("Filen är troligen ett Word- eller Exceldokument och ingen textfil.", _EXPORT),
    Likely.PDF: _Words("Filen är en pdf och ingen textfil.", _EXPORT),
    Likely.OFFICE: _Words("Filen är ett äldre Word- eller Exceldokument och ingen textfil.", _EXPORT),
    Likely.UNKNOWN: _Words(
        "Filen är ingen text i UTF-8, kanske en bild eller ett annat slags fil.",
        f"Kontrollera att det är rätt fil. {_SAVE}",
    ),
}
"""What to say of each kind of bytes."""

_OTHER_FILES = frozenset({Likely.ZIP, Likely.PDF, Likely.OFFICE})


def check(context: Context) -> Iterator[Hit]:
    """At most one hit, at the first byte that does not fit."""
    for problem in context.document.source.problems:
        if problem.kind is Kind.ENCODING:
            likely = Likely(problem.detail["likely"])
            words = WORDING[likely]
            where = (
                f" Felet börjar vid byte {problem.detail['offset']} (hexadecimalt {problem.detail['byte']})."
            )
            message = words.what if likely in _OTHER_FILES else words.what + where
            yield Hit(Mark(span=problem.span), message, words.hint)


RULE = Rule(
    "Y010",
    "fel-teckenkodning",
    Severity.FEL,
    "Loftens filformat, version 1: filen är UTF-8",
    check,
    Scope.FILE,
)
