"""Part 5: how the löfte is followed up, and how that is told."""

from enum import StrEnum

from loftesverktyg.document.base import Datum, Markdown, Part, key


class Intervall(StrEnum):
    """How often the löfte is followed up."""

    MANAD = "månad"
    KVARTAL = "kvartal"
    TERTIAL = "tertial"
    HALVAR = "halvår"
    AR = "år"


class Kanaltyp(StrEnum):
    """How the result reaches people."""

    WEBB = "webb"
    MOTE = "möte"
    BREV = "brev"
    PRESS = "press"
    ANSLAG = "anslag"
    NYHETSBREV = "nyhetsbrev"
    SOCIALA_MEDIER = "sociala-medier"
    ANNAN = "annan"


class Tillfalle(Part):
    """An occasion of follow-up."""

    datum: Datum | None = key(
        "datum", "Datum", "Dagen då löftet följs upp.", examples=["2027-01-31"], needed=True
    )


class Kanal(Part):
    """One way in which the result is told."""

    kanal: Kanaltyp | None = key("kanal", "Kanal", "Hur resultatet berättas.", examples=["webb"], needed=True)
    adress: str | None = key(
        "adress", "Adress", "Var det finns att läsa eller höra.", examples=["https://exempelby.se/trygghet"]
    )
    ansvarig: str | None = key("ansvarig", "Ansvarig", "Den part som sköter kanalen.", examples=["kommunen"])


class Uppfoljning(Part):
    """How, when, by whom, and how it is told."""

    metod: Markdown | None = key(
        "metod",
        "Metod",
        "Hur ni följer upp åtgärder och effekter. Får innehålla Markdown.",
        examples=[
            "Varje part skriver upp vad den har gjort. Två gånger om året jämför kommunen listan med löftet."
        ],
        needed=True,
        missing="S107",
    )
    ansvarig: str | None = key(
        "ansvarig", "Ansvarig", "Den part som håller i uppföljningen.", examples=["kommunen"]
    )
    intervall: Intervall | None = key(
        "intervall", "Intervall", "Hur ofta ni följer upp.", examples=["tertial"]
    )
    tillfallen: list[Tillfalle] = key(
        "tillfällen",
        "Tillfällen",
        "Dagarna då ni följer upp.",
        examples=[[{"datum": "2027-01-31"}]],
        default=list,
    )
    kommunikation: list[Kanal] = key(
        "kommunikation",
        "Kommunikation",
        "Hur resultatet berättas för dem som bor och arbetar i området.",
        examples=[[{"kanal": "webb", "adress": "https://exempelby.se/trygghet"}]],
        default=list,
    )
