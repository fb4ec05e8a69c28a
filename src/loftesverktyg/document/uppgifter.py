"""What is said of the document itself: decision, agreement, contact, revisions, annexes, languages."""

from loftesverktyg.document.base import Datum, Epost, Part, Sant, Sprakkod, key
from loftesverktyg.document.period import Period


class Beslut(Part):
    """The decision on the löfte."""

    datum: Datum | None = key("datum", "Datum", "Dagen då löftet beslutades.", examples=["2026-01-15"])
    instans: str | None = key("instans", "Instans", "Vem som beslutade.", examples=["Kommunstyrelsen"])


class Overenskommelse(Part):
    """The samverkansöverenskommelse that the löfte rests on."""

    titel: str | None = key(
        "titel", "Titel", "Överenskommelsens namn.", examples=["Samverkansöverenskommelse 2026–2029"]
    )
    period: Period | None = key("period", "Period", "Tiden som överenskommelsen gäller.")
    lank: str | None = key(
        "länk",
        "Länk",
        "Var överenskommelsen finns att läsa.",
        examples=["https://www.exempelby.example/samverkan"],
    )
    diarienummer: str | None = key(
        "diarienummer", "Diarienummer", "Överenskommelsens diarienummer.", examples=["KS 2025/98"]
    )


class Kontakt(Part):
    """Whom to ask."""

    funktion: str | None = key(
        "funktion", "Funktion", "Den som svarar på frågor, som roll.", examples=["Trygghetssamordnaren"]
    )
    e_post: Epost | None = key(
        "e-post", "E-post", "Helst en funktionsbrevlåda.", examples=["trygghet@exempelby.se"]
    )
    telefon: str | None = key("telefon", "Telefon", "Telefonnummer i tjänsten.", examples=["0123-45 67 89"])
    tjanst: Sant | None = key(
        "tjänst",
        "Tjänsteuppgifter",
        "Skriv true om e-posten och telefonen hör till tjänsten.",
        examples=[True],
    )
    webb: str | None = key(
        "webb", "Webbsida", "Sida med mer information.", examples=["https://exempelby.se/trygghet"]
    )


class Revidering(Part):
    """A change to a decided löfte."""

    datum: Datum | None = key("datum", "Datum", "Dagen för ändringen.", examples=["2026-11-02"], needed=True)
    version: str | None = key("version", "Version", "Versionen som ändringen gav.", examples=["1.1"])
    vad: str | None = key(
        "vad", "Vad", "Vad som ändrades.", examples=["Förlängt till och med 2027"], needed=True
    )
    varfor: str | None = key(
        "varför",
        "Varför",
        "Skälet till ändringen.",
        examples=["Hyresgästerna tyckte att två dygn i mörker var för länge."],
    )


class Bilaga(Part):
    """An annex."""

    titel: str | None = key("titel", "Titel", "Bilagans namn.", examples=["Åtgärdsplan"], needed=True)
    fil: str | None = key(
        "fil",
        "Fil",
        "Filen i dokumentets mapp, eller en webbadress.",
        examples=["åtgärdsplan.pdf"],
        needed=True,
    )


class Sprakversion(Part):
    """Where the löfte is in another language."""

    sprak: Sprakkod | None = key("språk", "Språk", "Språkkod enligt BCP 47.", examples=["ar"], needed=True)
    fil: str | None = key("fil", "Fil", "Språkversionens fil.", examples=["lofte.ar.yaml"], needed=True)
