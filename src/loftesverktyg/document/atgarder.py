"""Part 3: the measures, and the löften they belong to where a document holds several."""

from enum import StrEnum

from loftesverktyg.document.base import Antal, Id, Markdown, Part, Procent, Sant, key
from loftesverktyg.document.period import Period


class Slag(StrEnum):
    """What kind of promise a measure is."""

    ENGANG = "engång"
    ATERKOMMANDE = "återkommande"
    TJANSTENIVA = "tjänstenivå"
    LEVERANS = "leverans"


class Atgardstyp(StrEnum):
    """Whether a measure changes the situation or the people."""

    SITUATIONELL = "situationell"
    SOCIAL = "social"


class Jamforelse(StrEnum):
    """How a number is meant."""

    MINST = "minst"
    EXAKT = "exakt"
    HOGST = "högst"
    INOM = "inom"


class AndelJamforelse(StrEnum):
    """How a share is meant."""

    MINST = "minst"
    EXAKT = "exakt"
    HOGST = "högst"


class Per(StrEnum):
    """What a quantity is counted on."""

    DAG = "dag"
    VECKA = "vecka"
    MANAD = "månad"
    KVARTAL = "kvartal"
    TERTIAL = "tertial"
    HALVAR = "halvår"
    AR = "år"
    PERIODEN = "perioden"


class Andel(Part):
    """A share of the quantity: ``varav minst 20 % förstagångsanvändare``."""

    jamforelse: AndelJamforelse | None = key(
        "jämförelse", "Jämförelse", "Minst, exakt eller högst.", examples=["minst"]
    )
    procent: Procent | None = key("procent", "Procent", "Andelen i procent.", examples=[20])
    av: str | None = key("av", "Av", "Vad andelen gäller.", examples=["förstagångsanvändare"])


class Mangd(Part):
    """How much is promised."""

    jamforelse: Jamforelse | None = key(
        "jämförelse",
        "Jämförelse",
        "Minst, exakt, högst, eller inom (för en tjänstenivå: ”inom 24 timmar”).",
        examples=["minst"],
    )
    antal: Antal | None = key("antal", "Antal", "Hur många.", examples=[2], needed=True)
    enhet: str | None = key("enhet", "Enhet", "Vad som räknas.", examples=["kvällar"], needed=True)
    per: Per | None = key("per", "Per", "Vad antalet räknas på.", examples=["vecka"])
    per_plats: Sant | None = key(
        "per_plats",
        "Per plats",
        "Om antalet gäller varje plats (true) eller alla tillsammans (false).",
        examples=[False],
    )
    varaktighet: str | None = key(
        "varaktighet", "Varaktighet", "Hur länge varje tillfälle varar.", examples=["20 minuter"]
    )
    andel: Andel | None = key("andel", "Andel", "Hur stor del av antalet som ska vara av ett visst slag.")
    sasong: str | None = key("säsong", "Säsong", "Den del av året det gäller.", examples=["loven"])
    tid: str | None = key(
        "tid", "Tid", "Den del av veckan eller dygnet det gäller.", examples=["fredag och lördag kväll"]
    )


class LofteIDokumentet(Part):
    """One of several löften in the same document."""

    id: Id | None = key(
        "id", "Id", "Kort namn som åtgärder och effekter hänvisar till.", examples=["trafik"], needed=True
    )
    rubrik: str | None = key(
        "rubrik", "Rubrik", "Löftet i några ord.", examples=["En lugnare skolväg"], needed=True
    )
    omrade: str | None = key("område", "Område", "Området som löftet gäller.", examples=["Norra Exempelby"])
    malgrupp: str | None = key(
        "målgrupp", "Målgrupp", "Vilka löftet riktar sig till.", examples=["Barn i årskurs 1–6"]
    )


class Atgard(Part):
    """One measure: a promise of something that will be done."""

    id: Id | None = key(
        "id",
        "Id",
        "Kort namn som effekter och uppföljning hänvisar till.",
        examples=["fotpatrull"],
        needed=True,
    )
    text: Markdown | None = key(
        "text",
        "Åtgärd",
        "Vad ni lovar: vem gör vad, hur mycket, var och när. Får innehålla Markdown.",
        examples=["Polisen fotpatrullerar vid stationen minst två kvällar i veckan."],
        needed=True,
    )
    ansvarig: str | None = key("ansvarig", "Ansvarig", "Den part som leder åtgärden.", examples=["polisen"])
    gemensamt: list[str] = key(
        "gemensamt",
        "Gemensamt",
        "Parterna som gör åtgärden tillsammans, utan att någon leder. Skriv antingen detta eller ”ansvarig”.",
        examples=[["polisen", "kommunen"]],
        default=list,
    )
    medverkande: list[str] = key(
        "medverkande", "Medverkande", "Andra parter som hjälper till.", examples=[["kommunen"]], default=list
    )
    lofte: str | None = key("löfte", "Löfte", "Id för det löfte som åtgärden hör till.", examples=["trafik"])
    orsaker: list[str] = key(
        "orsaker",
        "Orsaker",
        "Id för de orsaker eller problem som åtgärden ska påverka.",
        examples=[["mörkt"]],
        default=list,
    )
    slag: Slag | None = key(
        "slag",
        "Slag",
        "Engång, återkommande, tjänstenivå eller leverans. Utelämnat: det som mängden och leveransen visar.",
        examples=["återkommande"],
    )
    typ: Atgardstyp | None = key(
        "typ",
        "Typ",
        "Situationell (påverkar plats och tillfälle) eller social (påverkar människors villkor).",
        examples=["situationell"],
    )
    mangd: Mangd | None = key(
        "mängd",
        "Mängd",
        "Hur mycket ni lovar, så att det går att följa upp.",
        examples=[{"jämförelse": "minst", "antal": 2, "enhet": "kvällar", "per": "vecka"}],
    )
    leverans: str | None = key(
        "leverans", "Leverans", "Vad som finns när åtgärden är klar.", examples=["Ny belysning i gångtunneln"]
    )
    villkor: str | None = key(
        "villkor", "Villkor", "Vad som måste vara uppfyllt.", examples=["om föreningen önskar"]
    )
    period: Period | None = key("period", "Period", "Åtgärdens egen period, om den är kortare än löftets.")
    plats: list[str] = key(
        "plats", "Plats", "Var åtgärden görs.", examples=[["Stationstorget"]], default=list
    )
    malgrupp: str | None = key(
        "målgrupp", "Målgrupp", "Vilka åtgärden riktar sig till.", examples=["Unga 13–17 år"]
    )

    @property
    def slaget(self) -> Slag:
        """The kind as given, or else as told from ``mängd.per`` and ``leverans``; else one-off."""
        if self.slag is not None:
            return self.slag
        if self.mangd is not None and self.mangd.jamforelse is Jamforelse.INOM:
            return Slag.TJANSTENIVA
        if self.mangd is not None and self.mangd.per is not None:
            return Slag.ATERKOMMANDE
        return Slag.LEVERANS if self.leverans else Slag.ENGANG
