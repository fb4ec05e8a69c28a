"""Brå's five questions to oneself."""

from enum import StrEnum

from loftesverktyg.document.base import Part, key


class Svarsval(StrEnum):
    """An answer."""

    JA = "ja"
    DELVIS = "delvis"
    NEJ = "nej"


class Svar(Part):
    """An answer and what it rests on."""

    svar: Svarsval | None = key("svar", "Svar", "Ja, delvis eller nej.", examples=["ja"], needed=True)
    hur: str | None = key(
        "hur",
        "Hur",
        "Hur ni har gjort, eller varför inte och vad ni gör åt det.",
        examples=["Invånare pekade ut platserna på torgdialogen."],
    )


class Checklista(Part):
    """The five questions of Brå's writing aid."""

    medborgarnas_delaktighet: Svar | None = key(
        "medborgarnas_delaktighet",
        "Medborgarnas delaktighet",
        "Har de som bor och arbetar i området varit delaktiga, och hur?",
    )
    dialogernas_kunskap: Svar | None = key(
        "dialogernas_kunskap",
        "Dialogernas kunskap",
        "Bygger löftet på det som dialogerna med medarbetare och medborgare visade?",
    )
    overenskommelsen: Svar | None = key(
        "överenskommelsen",
        "Överenskommelsen",
        "Bygger löftet på samverkansöverenskommelsen?",
    )
    gemensam_grund: Svar | None = key(
        "gemensam_grund",
        "Gemensam grund",
        "Bygger löftet på en gemensam lägesbild, orsaksanalys och åtgärdsplan?",
    )
    malgruppens_behov: Svar | None = key(
        "målgruppens_behov",
        "Målgruppens behov",
        "Kommuniceras löftet utifrån målgruppens behov?",
    )
