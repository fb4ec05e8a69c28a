"""Part 1: the purpose."""

from enum import StrEnum

from loftesverktyg.document.base import Markdown, Part, key


class Mal(StrEnum):
    """Brå's four purposes of a löfte."""

    ENGAGEMANG = "engagemang"
    INFORMATION = "information"
    FORTROENDE = "förtroende"
    NARVARO = "närvaro"


class Syfte(Part):
    """Why the löfte is made."""

    text: Markdown | None = key(
        "text",
        "Text",
        "Inledning: varför ni ger löftet och vad ni vill uppnå. Får innehålla Markdown.",
        examples=["Vi vill att alla som bor och arbetar i Exempelby ska veta vad vi gör för tryggheten."],
        needed=True,
        missing="S101",
    )
    mal: list[Mal] = key(
        "mål",
        "Mål med löftet",
        "Vilka av Brås fyra syften löftet har: lokalt engagemang, information om det "
        "brottsförebyggande arbetet, förtroende för parterna, parternas lokala närvaro.",
        examples=[["engagemang", "närvaro"]],
        default=list,
    )
