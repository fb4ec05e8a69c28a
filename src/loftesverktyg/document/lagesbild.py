"""Part 2: the situation, how it was mapped, and the problems with their causes."""

from enum import StrEnum

from loftesverktyg.document.base import Datum, Heltal, Id, Markdown, Part, Sant, key
from loftesverktyg.document.period import Period


class Kalltyp(StrEnum):
    """What kind of knowledge a source is."""

    MEDBORGARDIALOG = "medborgardialog"
    MEDARBETARDIALOG = "medarbetardialog"
    SAMVERKANSDIALOG = "samverkansdialog"
    TRYGGHETSMATNING = "trygghetsmätning"
    ENKAT = "enkät"
    BROTTSSTATISTIK = "brottsstatistik"
    UNDERRATTELSER = "underrättelser"
    SKOLUNDERSOKNING = "skolundersökning"
    ANNAN = "annan"


class Kalla(Part):
    """One source of the lägesbild."""

    id: Id | None = key(
        "id", "Id", "Kort namn som andra delar hänvisar till.", examples=["dialog"], needed=True
    )
    typ: Kalltyp | None = key(
        "typ", "Typ av källa", "Vad för slags källa det är.", examples=["medborgardialog"], needed=True
    )
    datum: Datum | None = key(
        "datum", "Datum", "Dagen för dialogen eller mätningen.", examples=["2025-10-14"]
    )
    period: Period | None = key("period", "Period", "Tiden som källan gäller, i stället för en dag.")
    deltagare: Heltal | None = key(
        "deltagare", "Deltagare", "Hur många som deltog eller svarade.", examples=[140]
    )
    konsuppdelad: Sant | None = key(
        "könsuppdelad",
        "Könsuppdelad",
        "Om uppgifterna är uppdelade på kön: true eller false.",
        examples=[True],
    )
    text: str | None = key("text", "Beskrivning", "Vad källan är.", examples=["Torgdialog vid stationen"])


class Orsak(Part):
    """A likely cause of a problem."""

    id: Id | None = key("id", "Id", "Kort namn som åtgärder hänvisar till.", examples=["mörkt"], needed=True)
    text: str | None = key(
        "text", "Orsak", "Varför problemet finns.", examples=["Dålig belysning i gångtunneln"], needed=True
    )


class Problem(Part):
    """A prioritised problem."""

    id: Id | None = key(
        "id", "Id", "Kort namn som åtgärder hänvisar till.", examples=["stationen"], needed=True
    )
    rubrik: str | None = key(
        "rubrik",
        "Rubrik",
        "Problemet i några ord.",
        examples=["Otryggt vid stationen kvällstid"],
        needed=True,
    )
    text: Markdown | None = key(
        "text",
        "Beskrivning",
        "Vad som händer, när, och vilka det drabbar. Får innehålla Markdown.",
        examples=["Torget blir tomt när affärerna stänger. Kvinnor och unga undviker gångtunneln."],
    )
    plats: str | None = key("plats", "Plats", "Var problemet finns.", examples=["Stationstorget"])
    kallor: list[str] = key(
        "källor", "Källor", "Id för källorna som visar problemet.", examples=[["dialog"]], default=list
    )
    orsaker: list[Orsak] = key("orsaker", "Orsaker", "Problemets troliga orsaker.", default=list)


class Lagesbild(Part):
    """What it is like, and how that is known."""

    text: Markdown | None = key(
        "text",
        "Text",
        "Hur det ser ut i området: var det är värst, jämfört med vad och över tid. Får innehålla Markdown.",
        examples=["Vid stationen känner sig 41\u00a0% trygga på kvällen. I hela Exempelby är det 68\u00a0%."],
        needed=True,
        missing="S102",
    )
    kallor: list[Kalla] = key("källor", "Källor", "Hur lägesbilden togs fram.", default=list)
    problem: list[Problem] = key("problem", "Problem", "De problem som löftet tar sig an.", default=list)
    jamstalldhet: Markdown | None = key(
        "jämställdhet",
        "Jämställdhet",
        "Vad lägesbilden säger om kvinnor och män, flickor och pojkar. Får innehålla Markdown.",
        examples=["Fler män än kvinnor känner sig trygga på torget."],
    )
