"""Brå's five questions: their answers, and what they say yes to although the document has nothing of it.

C203 takes the place of the rules on what is missing, so those rules ask here before they speak.
"""

from enum import Enum

from loftesverktyg.document import Path
from loftesverktyg.document.checklista import Checklista, Svar, Svarsval
from loftesverktyg.document.lagesbild import Kalltyp
from loftesverktyg.document.uppgifter import Overenskommelse
from loftesverktyg.rules.parts import missing_lagesbild, says_nothing, whole
from loftesverktyg.rules.rule import Context
from loftesverktyg.rules.sources import lacks_kind

QUESTIONS = {
    "medborgarnas_delaktighet": "Hur har medborgarna varit delaktiga?",
    "dialogernas_kunskap": "Bygger löftet på det som dialogerna med medarbetare och medborgare visade?",
    "överenskommelsen": "Bygger löftet på samverkansöverenskommelsen?",
    "gemensam_grund": "Bygger löftet på en gemensam lägesbild, orsaksanalys och åtgärdsplan?",
    "målgruppens_behov": "Kommuniceras löftet utifrån målgruppens behov?",
}
"""The questions by their keys, in Brå's order."""


class Matter(Enum):
    """What an answer speaks of and the rest of the document shows, with the questions that do so."""

    MEDBORGARDIALOG = ("medborgarnas_delaktighet", "dialogernas_kunskap")
    MEDARBETARDIALOG = ("dialogernas_kunskap",)
    OVERENSKOMMELSE = ("överenskommelsen",)
    ORSAKER = ("gemensam_grund",)


def answers(checklista: Checklista) -> dict[str, Svar | None]:
    """The answers by the keys of their questions, in Brå's order."""
    return dict(
        zip(
            QUESTIONS,
            (
                checklista.medborgarnas_delaktighet,
                checklista.dialogernas_kunskap,
                checklista.overenskommelsen,
                checklista.gemensam_grund,
                checklista.malgruppens_behov,
            ),
            strict=True,
        )
    )


def contradicted(context: Context, matter: Matter) -> tuple[Path, ...]:
    """Where the answers stand that say ja to ``matter`` although the document has nothing of it."""
    checklista = context.lofte.checklista
    if checklista is None:
        return ()
    if not lacks(context, matter):  # as most do not: the answers need not be asked
        return ()
    given = answers(checklista)
    yes = [key for key in matter.value if (svar := given[key]) and svar.svar is Svarsval.JA]
    return tuple(("checklista", key, "svar") for key in yes)


def named_agreement(context: Context) -> Overenskommelse | None:
    """The samverkansöverenskommelse, if anything at all is said of it."""
    agreement = context.lofte.samverkansoverenskommelse
    return None if agreement is None or says_nothing(agreement) else agreement


def lacks(context: Context, matter: Matter) -> bool:
    """Whether the document surely has nothing of ``matter``, and no whole part is missing instead."""
    if matter is Matter.MEDBORGARDIALOG:
        return lacks_kind(context, Kalltyp.MEDBORGARDIALOG)
    if matter is Matter.MEDARBETARDIALOG:
        return lacks_kind(context, Kalltyp.MEDARBETARDIALOG)
    if matter is Matter.OVERENSKOMMELSE:
        return named_agreement(context) is None and whole(context, "samverkansöverenskommelse")
    lagesbild = context.lofte.lagesbild
    if lagesbild is None or missing_lagesbild(context) is not None:
        return False  # S102 says so
    return not any(problem.orsaker for problem in lagesbild.problem) and whole(
        context, "lägesbild", "problem"
    )
