"""C201: a question of Brå's checklist has no answer."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.rules.checklist import QUESTIONS, answers
from loftesverktyg.rules.parts import says_nothing, whole
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted


def check(context: Context) -> Iterator[Hit]:
    """One hit where there is no checklist; else one per question without an answer."""
    checklista = context.lofte.checklista
    if checklista is None or says_nothing(checklista):
        if whole(context, "checklista"):
            yield Hit(
                Mark(("checklista",)),
                "Brås fem frågor är obesvarade.",
                "Svara på dem under ”checklista”, till exempel ”medborgarnas_delaktighet: {svar: ja, hur: "
                "Invånare pekade ut platserna på torgdialogen.}”. Frågorna heter "
                f"{join([quoted(key) for key in QUESTIONS])}.",
            )
        return
    for key, svar in answers(checklista).items():
        if svar is None:
            yield Hit(
                Mark(("checklista", key)),
                f"En av Brås fem frågor är obesvarad: {QUESTIONS[key]}",
                f"Skriv till exempel ”{key}: {{svar: ja, hur: …}}”. Svaret är ja, delvis eller nej.",
            )


RULE = Rule(
    "C201",
    "checklista-obesvarad",
    Severity.VARNING,
    "Brå, Formulera medborgarlöften, de fem frågorna",
    check,
)
