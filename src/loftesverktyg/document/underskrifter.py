"""Part 6: the signatures."""

from enum import StrEnum

from loftesverktyg.document.base import Datum, Part, key


class Satt(StrEnum):
    """How a signature is given."""

    PENNA = "penna"
    ELEKTRONISK = "elektronisk"


class Underskrift(Part):
    """One signature. In a draft the name and the day may be missing."""

    part: str | None = key("part", "Part", "Parten som skriver under.", examples=["polisen"], needed=True)
    roll: str | None = key(
        "roll",
        "Roll",
        "I vilken roll personen skriver under.",
        examples=["Chef för lokalpolisområdet"],
        needed=True,
    )
    namn: str | None = key("namn", "Namn", "Vem som skriver under.", examples=["Förnamn Efternamn"])
    ort: str | None = key("ort", "Ort", "Var löftet undertecknas.", examples=["Exempelby"])
    datum: Datum | None = key("datum", "Datum", "Dagen då löftet undertecknas.", examples=["2026-01-20"])
    satt: Satt | None = key("sätt", "Sätt", "Med penna eller elektroniskt.", examples=["elektronisk"])
