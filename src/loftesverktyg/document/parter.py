"""Who makes the promises."""

from enum import StrEnum

from loftesverktyg.document.base import Part, key


class Parttyp(StrEnum):
    """What kind of party."""

    POLIS = "polis"
    KOMMUN = "kommun"
    STADSDEL = "stadsdel"
    FORVALTNING = "förvaltning"
    BOLAG = "bolag"
    REGION = "region"
    STATLIG = "statlig"
    FORENING = "förening"
    OVRIG = "övrig"

    @property
    def kommunal(self) -> bool:
        """Whether the party speaks for a kommun."""
        return self in {Parttyp.KOMMUN, Parttyp.STADSDEL, Parttyp.FORVALTNING}


class Medverkan(StrEnum):
    """How a party that does not sign has agreed to its part."""

    BEKRAFTAD = "bekräftad"


class PartILofte(Part):
    """A party. The key it stands under is what measures, channels and signatures refer to."""

    namn: str | None = key(
        "namn",
        "Namn",
        "Partens fullständiga namn.",
        examples=["Lokalpolisområde Exempelby", "Exempelby kommun"],
        needed=True,
    )
    typ: Parttyp | None = key(
        "typ", "Typ av part", "Vad för slags part det är.", examples=["polis"], needed=True
    )
    diarienummer: str | None = key(
        "diarienummer",
        "Diarienummer",
        "Partens eget diarienummer för löftet.",
        examples=["KS 2026/12", "A12.345/2026"],
    )
    logotyp: str | None = key(
        "logotyp",
        "Logotyp",
        "Bildfil i dokumentets mapp: SVG, PNG eller JPEG.",
        examples=["bilder/kommunen.svg"],
    )
    logotyp_alt: str | None = key(
        "logotyp_alt",
        "Alternativtext",
        "Det som läses upp i stället för logotypen.",
        examples=["Exempelby kommuns logotyp"],
    )
    medverkan: Medverkan | None = key(
        "medverkan",
        "Medverkan",
        "Skriv ”bekräftad” för en aktör som har lovat sin del men inte skriver under.",
        examples=["bekräftad"],
    )
