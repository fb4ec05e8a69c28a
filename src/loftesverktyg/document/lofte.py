"""The löfte: the whole of ``lofte.yaml``."""

from enum import StrEnum
from typing import Literal

from loftesverktyg.document.atgarder import Atgard, LofteIDokumentet
from loftesverktyg.document.base import Markdown, Part, Sprakkod, key
from loftesverktyg.document.checklista import Checklista
from loftesverktyg.document.effekter import Effekt
from loftesverktyg.document.lagesbild import Lagesbild
from loftesverktyg.document.parter import PartILofte
from loftesverktyg.document.period import Period
from loftesverktyg.document.syfte import Syfte
from loftesverktyg.document.underskrifter import Underskrift
from loftesverktyg.document.uppfoljning import Uppfoljning
from loftesverktyg.document.uppgifter import (
    Beslut,
    Bilaga,
    Kontakt,
    Overenskommelse,
    Revidering,
    Sprakversion,
)


class Status(StrEnum):
    """How far the löfte has come."""

    UTKAST = "utkast"
    REMISS = "remiss"
    BESLUTAD = "beslutad"
    AVSLUTAD = "avslutad"

    @property
    def decided(self) -> bool:
        """Whether what is known only at the decision must stand in the document."""
        return self in {Status.BESLUTAD, Status.AVSLUTAD}


class Lofte(Part):
    """A medborgarlöfte."""

    format: Literal[1] | None = key(
        "format", "Format", "Vilken version av filformatet det är. Alltid 1.", examples=[1], needed=True
    )
    titel: str | None = key(
        "titel", "Titel", "Löftets namn.", examples=["Medborgarlöfte för Exempelby 2026–2027"], needed=True
    )
    status: Status | None = key(
        "status", "Status", "Hur långt löftet har kommit.", examples=["utkast"], needed=True
    )
    version: str | None = key("version", "Version", "Versionsnummer, inom citattecken.", examples=["1.1"])
    beslut: Beslut | None = key("beslut", "Beslut", "När och av vem löftet beslutades.")
    sprak: Sprakkod | None = key("språk", "Språk", "Dokumentets språk, som språkkod.", examples=["sv"])
    omrade: str | None = key("område", "Område", "Området som löftet gäller.", examples=["Exempelby centrum"])
    sammanfattning: str | None = key(
        "sammanfattning",
        "Sammanfattning",
        "En eller två meningar för listor, kort och sökresultat.",
        examples=["Polisen och kommunen lovar tryggare kvällar vid stationen."],
    )
    lattlast: Markdown | None = key(
        "lättläst",
        "Lättläst",
        "Löftet på lättläst svenska, skrivet för hand. Får innehålla Markdown.",
        examples=["Vi lovar två saker."],
    )
    parter: dict[str, PartILofte] = key(
        "parter",
        "Parter",
        "De som ger löftet. Varje part får ett kort namn, som polisen eller kommunen, och det är det "
        "namnet som åtgärder och underskrifter hänvisar till.",
        examples=[{"polisen": {"namn": "Lokalpolisområde Exempelby", "typ": "polis"}}],
        needed=True,
        missing="S120",
        default=dict,
    )
    period: Period | None = key(
        "period",
        "Period",
        "Tiden som löftet gäller.",
        examples=[{"från": "2026-02-01", "till": "2027-12-31"}],
        needed=True,
        missing="S105",
    )
    samverkansoverenskommelse: Overenskommelse | None = key(
        "samverkansöverenskommelse",
        "Samverkansöverenskommelse",
        "Överenskommelsen mellan polisen och kommunen som löftet bygger på.",
    )
    foregaende: str | None = key(
        "föregående",
        "Föregående löfte",
        "Sökväg till det förra löftets YAML-fil, eller dess webbadress.",
        examples=["../2024/lofte.yaml"],
    )
    syfte: Syfte | None = key("syfte", "Syfte", "Del 1: inledning med syftet.", needed=True, missing="S101")
    lagesbild: Lagesbild | None = key(
        "lägesbild",
        "Lägesbild",
        "Del 2: hur det ser ut i området och hur ni vet det. Lägesbilden vägs samman av parternas egna "
        "lägesbilder, statistik och dialoger med dem som bor och arbetar där.",
        needed=True,
        missing="S102",
    )
    loften: list[LofteIDokumentet] = key(
        "löften", "Löften", "Bara när dokumentet innehåller flera löften.", default=list
    )
    malgrupp: str | None = key(
        "målgrupp",
        "Målgrupp",
        "Vilka hela dokumentet riktar sig till.",
        examples=["Alla som bor, arbetar eller går i skolan i Exempelby"],
    )
    atgarder: list[Atgard] = key(
        "åtgärder",
        "Åtgärder",
        "Del 3: vad ni lovar att göra, och när.",
        needed=True,
        missing="S104",
        default=list,
    )
    effekter: list[Effekt] = key(
        "effekter",
        "Effekter",
        "Del 4: vad åtgärderna ska leda till.",
        needed=True,
        missing="S106",
        default=list,
    )
    uppfoljning: Uppfoljning | None = key(
        "uppföljning",
        "Uppföljning",
        "Del 5: hur löftet följs upp och hur det berättas.",
        needed=True,
        missing="S107",
    )
    underskrifter: list[Underskrift] = key(
        "underskrifter",
        "Underskrifter",
        "Del 6: vilka som skriver under.",
        needed=True,
        missing="S109",
        default=list,
    )
    checklista: Checklista | None = key("checklista", "Checklista", "Brås fem frågor att ställa sig.")
    kontakt: Kontakt | None = key("kontakt", "Kontakt", "Vem den som undrar något ska vända sig till.")
    ordlista: dict[str, str] = key(
        "ordlista",
        "Ordlista",
        "Ord och förkortningar som förklaras en gång i det som publiceras.",
        examples=[{"LPO": "lokalpolisområde"}],
        default=dict,
    )
    revideringar: list[Revidering] = key(
        "revideringar", "Revideringar", "Ändringar efter beslutet.", default=list
    )
    bilagor: list[Bilaga] = key("bilagor", "Bilagor", "Dokument som hör till löftet.", default=list)
    sprakversioner: list[Sprakversion] = key(
        "språkversioner", "Språkversioner", "Löftet på andra språk.", default=list
    )
