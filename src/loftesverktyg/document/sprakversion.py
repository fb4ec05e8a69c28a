"""A language version: the texts of a löfte in another language, with the same ids.

Dates, numbers, parties' kinds and signatures are taken from the Swedish file, so that the two
cannot drift apart; there are no keys for them here.
"""

from typing import Literal

from loftesverktyg.document.base import Id, Markdown, Part, Sprakkod, key

_ID = "Samma id som i den svenska filen."


class OversattFran(Part):
    """Which version of the Swedish löfte was translated."""

    fil: str | None = key("fil", "Fil", "Den svenska filen.", examples=["lofte.yaml"], needed=True)
    version: str | None = key("version", "Version", "Den översatta versionen.", examples=["1.1"])


class Partnamn(Part):
    """A party's name."""

    namn: str | None = key("namn", "Namn", "Partens namn på språket.", examples=["Exempelby Municipality"])
    logotyp_alt: str | None = key(
        "logotyp_alt",
        "Alternativtext",
        "Logotypens alternativtext på språket.",
        examples=["The municipality’s logo"],
    )


class Textdel(Part):
    """A part that is one text."""

    text: Markdown | None = key(
        "text",
        "Text",
        "Texten på språket.",
        examples=["We make this promise to everyone who lives or works in Exempelby."],
    )


class Stycke(Part):
    """A text with the id it belongs to."""

    id: Id | None = key("id", "Id", _ID, examples=["mörkt"], needed=True)
    text: str | None = key(
        "text", "Text", "Texten på språket.", examples=["There are few lamps in the tunnel"]
    )


class Problemtext(Part):
    """A problem's texts."""

    id: Id | None = key("id", "Id", _ID, examples=["stationen"], needed=True)
    rubrik: str | None = key(
        "rubrik", "Rubrik", "Rubriken på språket.", examples=["Unsafe at the station in the evening"]
    )
    text: Markdown | None = key(
        "text", "Text", "Texten på språket.", examples=["The square empties when the shops close."]
    )
    plats: str | None = key("plats", "Plats", "Platsen på språket.", examples=["The station square"])
    orsaker: list[Stycke] = key("orsaker", "Orsaker", "Orsakerna på språket.", default=list)


class Lagesbildstext(Part):
    """The lägesbild's texts."""

    text: Markdown | None = key(
        "text", "Text", "Texten på språket.", examples=["At the station, 41% feel safe in the evening."]
    )
    kallor: list[Stycke] = key("källor", "Källor", "Källorna på språket.", default=list)
    problem: list[Problemtext] = key("problem", "Problem", "Problemen på språket.", default=list)
    jamstalldhet: Markdown | None = key(
        "jämställdhet",
        "Jämställdhet",
        "Texten på språket.",
        examples=["More men than women feel safe in the square."],
    )


class Loftestext(Part):
    """The texts of one of several löften."""

    id: Id | None = key("id", "Id", _ID, examples=["trafik"], needed=True)
    rubrik: str | None = key("rubrik", "Rubrik", "Rubriken på språket.", examples=["A calmer way to school"])
    omrade: str | None = key("område", "Område", "Området på språket.", examples=["Northern Exempelby"])
    malgrupp: str | None = key(
        "målgrupp", "Målgrupp", "Målgruppen på språket.", examples=["Children in years 1–6"]
    )


class Mangdtext(Part):
    """The words of a quantity; its numbers stay in the Swedish file."""

    enhet: str | None = key("enhet", "Enhet", "Enheten på språket.", examples=["evenings"])
    varaktighet: str | None = key(
        "varaktighet", "Varaktighet", "Varaktigheten på språket.", examples=["20 minutes"]
    )
    av: str | None = key("av", "Av", "Vad andelen gäller, på språket.", examples=["first-time users"])
    sasong: str | None = key("säsong", "Säsong", "Säsongen på språket.", examples=["school holidays"])
    tid: str | None = key("tid", "Tid", "Tiden på språket.", examples=["Friday and Saturday evening"])


class Atgardstext(Part):
    """A measure's texts."""

    id: Id | None = key("id", "Id", _ID, examples=["fotpatrull"], needed=True)
    text: Markdown | None = key(
        "text",
        "Text",
        "Texten på språket.",
        examples=["The police patrol the station on foot at least two evenings a week."],
    )
    mangd: Mangdtext | None = key("mängd", "Mängd", "Mängdens ord på språket.")
    leverans: str | None = key(
        "leverans", "Leverans", "Leveransen på språket.", examples=["New lamps in the tunnel"]
    )
    villkor: str | None = key("villkor", "Villkor", "Villkoret på språket.", examples=["if the club wishes"])
    plats: list[str] = key(
        "plats", "Plats", "Platserna på språket.", examples=[["The station square"]], default=list
    )
    malgrupp: str | None = key(
        "målgrupp", "Målgrupp", "Målgruppen på språket.", examples=["Young people aged 13–17"]
    )


class Effekttext(Part):
    """An effect's texts."""

    id: Id | None = key("id", "Id", _ID, examples=["trygghet"], needed=True)
    text: Markdown | None = key(
        "text",
        "Text",
        "Texten på språket.",
        examples=["More people should feel safe at the station in the evening."],
    )
    matt: str | None = key(
        "mått", "Mått", "Måttet på språket.", examples=["Share who feel safe at the station after dark"]
    )
    enhet: str | None = key("enhet", "Enhet", "Enheten på språket.", examples=["per cent"])
    metod: str | None = key(
        "metod", "Metod", "Metoden på språket.", examples=["Interviews with ten shopkeepers in the square"]
    )


class Uppfoljningstext(Part):
    """The follow-up's text."""

    metod: Markdown | None = key(
        "metod",
        "Metod",
        "Metoden på språket.",
        examples=["Twice a year the municipality compares what is done with the promise."],
    )


class Underskriftstext(Part):
    """The role of a signature, in the order of the Swedish file."""

    roll: str | None = key(
        "roll", "Roll", "Rollen på språket.", examples=["Chief of the local police district"]
    )


class Kontakttext(Part):
    """The contact's words."""

    funktion: str | None = key(
        "funktion", "Funktion", "Funktionen på språket.", examples=["The safety coordinator"]
    )


class SprakversionAvLofte(Part):
    """The whole of ``lofte.ar.yaml``."""

    format: Literal[1] | None = key(
        "format", "Format", "Vilken version av filformatet det är. Alltid 1.", examples=[1], needed=True
    )
    sprak: Sprakkod | None = key("språk", "Språk", "Språkkod enligt BCP 47.", examples=["ar"], needed=True)
    oversatt_fran: OversattFran | None = key(
        "översatt_från", "Översatt från", "Den svenska filen och dess version.", needed=True
    )
    titel: str | None = key(
        "titel",
        "Titel",
        "Titeln på språket.",
        examples=["Promise to the people of Exempelby 2026–2027"],
        needed=True,
    )
    omrade: str | None = key("område", "Område", "Området på språket.", examples=["Central Exempelby"])
    sammanfattning: str | None = key(
        "sammanfattning",
        "Sammanfattning",
        "Sammanfattningen på språket.",
        examples=["The police and the municipality promise safer evenings at the station."],
    )
    lattlast: Markdown | None = key(
        "lättläst", "Lättläst", "Den lättlästa texten på språket.", examples=["We promise two things."]
    )
    malgrupp: str | None = key(
        "målgrupp",
        "Målgrupp",
        "Målgruppen på språket.",
        examples=["Everyone who lives, works or goes to school in Exempelby"],
    )
    parter: dict[str, Partnamn] = key(
        "parter",
        "Parter",
        "Parternas namn på språket.",
        examples=[{"polisen": {"namn": "Local police district of Exempelby"}}],
        default=dict,
    )
    syfte: Textdel | None = key("syfte", "Syfte", "Syftet på språket.")
    lagesbild: Lagesbildstext | None = key("lägesbild", "Lägesbild", "Lägesbilden på språket.")
    loften: list[Loftestext] = key("löften", "Löften", "Löftena på språket.", default=list)
    atgarder: list[Atgardstext] = key("åtgärder", "Åtgärder", "Åtgärderna på språket.", default=list)
    effekter: list[Effekttext] = key("effekter", "Effekter", "Effekterna på språket.", default=list)
    uppfoljning: Uppfoljningstext | None = key("uppföljning", "Uppföljning", "Uppföljningen på språket.")
    underskrifter: list[Underskriftstext] = key(
        "underskrifter", "Underskrifter", "Rollerna på språket, i samma ordning.", default=list
    )
    kontakt: Kontakttext | None = key("kontakt", "Kontakt", "Kontakten på språket.")
    ordlista: dict[str, str] = key(
        "ordlista",
        "Ordlista",
        "Ordlistan på språket.",
        examples=[{"safety": "To feel safe where you live and move about."}],
        default=dict,
    )
