"""Part 4: what the measures should change."""

from enum import StrEnum

from loftesverktyg.document.base import Datum, Id, Markdown, Part, Sant, Tal, key


class Malslag(StrEnum):
    """What kind of goal an effect is."""

    EFFEKT = "effekt"
    PROCESS = "process"
    PRODUKTION = "produktion"


class Riktning(StrEnum):
    """Which way the measure of an effect should move."""

    OKA = "öka"
    MINSKA = "minska"
    BEHALLA = "behålla"


class Sikt(StrEnum):
    """How soon an effect is expected."""

    KORT = "kort"
    LANG = "lång"


class Matvarde(Part):
    """A number and the day it was or should be measured."""

    varde: Tal | None = key("värde", "Värde", "Talet.", examples=[41], needed=True)
    datum: Datum | None = key(
        "datum", "Datum", "Dagen då värdet mättes eller ska mätas.", examples=["2025-10-14"]
    )


class Indikator(Part):
    """How an effect is measured."""

    matt: str | None = key(
        "mått",
        "Mått",
        "Vad som mäts.",
        examples=["Andel som känner sig trygga vid stationen efter mörkrets inbrott"],
        needed=True,
    )
    enhet: str | None = key("enhet", "Enhet", "Vad talen anger.", examples=["procent"])
    kalla: str | None = key(
        "källa", "Källa", "Id för en källa i lägesbilden, eller fri text.", examples=["dialog"]
    )
    konsuppdelad: Sant | None = key(
        "könsuppdelad", "Könsuppdelad", "Om måttet delas upp på kön: true eller false.", examples=[True]
    )
    utgangsvarde: Matvarde | None = key(
        "utgångsvärde", "Utgångsvärde", "Hur det är nu.", examples=[{"värde": 41, "datum": "2025-10-14"}]
    )
    malvarde: Matvarde | None = key(
        "målvärde", "Målvärde", "Vart ni ska nå.", examples=[{"värde": 55, "datum": "2027-10-15"}]
    )


class Effekt(Part):
    """One effect aimed at."""

    id: Id | None = key(
        "id", "Id", "Kort namn som uppföljningen hänvisar till.", examples=["trygghet"], needed=True
    )
    text: Markdown | None = key(
        "text",
        "Effekt",
        "Vad som ska förändras. Får innehålla Markdown.",
        examples=["Fler ska känna sig trygga vid stationen på kvällen."],
        needed=True,
    )
    atgarder: list[str] = key(
        "åtgärder",
        "Åtgärder",
        "Id för de åtgärder som ska ge effekten.",
        examples=[["fotpatrull"]],
        default=list,
    )
    lofte: str | None = key("löfte", "Löfte", "Id för det löfte som effekten hör till.", examples=["trafik"])
    mal: Malslag | None = key(
        "mål", "Slag av mål", "Effektmål, processmål eller produktionsmål.", examples=["effekt"]
    )
    riktning: Riktning | None = key(
        "riktning", "Riktning", "Åt vilket håll måttet ska röra sig.", examples=["öka"]
    )
    sikt: Sikt | None = key("sikt", "Sikt", "Om effekten väntas på kort eller lång sikt.", examples=["kort"])
    indikator: Indikator | None = key("indikator", "Indikator", "Hur effekten mäts i tal.")
    metod: str | None = key(
        "metod",
        "Metod",
        "Hur effekten bedöms när den inte mäts i tal.",
        examples=["Intervjuer med tio näringsidkare vid torget"],
    )
