"""The outcome: a file of its own beside the löfte, so that a promise cannot change unseen."""

from typing import Annotated, Literal

from pydantic import StringConstraints

from loftesverktyg.document.base import Datum, Part, Tal, key
from loftesverktyg.document.utfallsstatus import Utfallsstatus


class UtfallFor(Part):
    """Which löfte, and which version of it, the outcome is of."""

    fil: str | None = key("fil", "Fil", "Löftets fil.", examples=["lofte.yaml"], needed=True)
    version: str | None = key("version", "Version", "Löftets version.", examples=["1.1"])
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] | None = key(
        "sha256",
        "Kontrollsumma",
        "Kontrollsumma för det som lovades. Skrivs av loften.",
        examples=["0" * 64],
    )


class Atgardsutfall(Part):
    """How one measure went."""

    status: Utfallsstatus | None = key(
        "status", "Status", "Hur det gick.", examples=["genomförd"], needed=True
    )
    varde: Tal | None = key("värde", "Värde", "Hur mycket som blev gjort, i löftets enhet.", examples=[71])
    text: str | None = key(
        "text",
        "Förklaring",
        "Vad som gjordes, eller varför det inte blev gjort.",
        examples=["Av de 74 passen var 41 på en fredag eller lördag."],
    )
    lank: str | None = key(
        "länk", "Länk", "Var det går att se mer.", examples=["https://www.exempelby.example/gangtunneln"]
    )


class Effektutfall(Part):
    """What was measured of one effect."""

    varde: Tal | None = key("värde", "Värde", "Det uppmätta värdet.", examples=[47], needed=True)
    datum: Datum | None = key("datum", "Datum", "Dagen då värdet mättes.", examples=["2027-01-15"])
    text: str | None = key(
        "text", "Kommentar", "Vad värdet betyder.", examples=["Andelen är lägre bland kvinnor än bland män."]
    )


class Utfall(Part):
    """The whole of ``lofte.utfall.yaml``."""

    format: Literal[1] | None = key(
        "format", "Format", "Vilken version av filformatet det är. Alltid 1.", examples=[1], needed=True
    )
    utfall_for: UtfallFor | None = key(
        "utfall_för",
        "Utfall för",
        "Vilket löfte utfallet gäller.",
        examples=[{"fil": "lofte.yaml"}],
        needed=True,
    )
    rapportdatum: Datum | None = key(
        "rapportdatum",
        "Rapportdatum",
        "Dagen som utfallet redovisas för.",
        examples=["2027-01-31"],
        needed=True,
    )
    sammanfattning: str | None = key(
        "sammanfattning",
        "Sammanfattning",
        "Hur det gick, i en eller två meningar.",
        examples=["Sex av sju åtgärder går som vi har lovat."],
    )
    atgarder: dict[str, Atgardsutfall] = key(
        "åtgärder",
        "Åtgärder",
        "Utfallet per åtgärd, under åtgärdens id.",
        examples=[{"fotpatrull": {"status": "genomförd", "värde": 71}}],
        default=dict,
    )
    effekter: dict[str, Effektutfall] = key(
        "effekter",
        "Effekter",
        "Utfallet per effekt, under effektens id.",
        examples=[{"trygghet": {"värde": 47, "datum": "2027-01-15"}}],
        default=dict,
    )
