"""Y001: the text is no YAML: what was written, and what to write instead, without YAML's own words for it."""

from collections.abc import Iterator
from typing import NamedTuple

from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import shown
from loftesverktyg.source import Diagnosis, Kind, Problem


class _Words(NamedTuple):
    """Texts in which ``{key}`` and the like stand for the problem's details."""

    message: str
    hint: str
    label: str = "det hör ihop med det här"


WORDING: dict[Diagnosis, _Words] = {
    Diagnosis.TAB_IN_INDENTATION: _Words(
        "Raden är indragen med tabb, och YAML tillåter bara mellanslag.",
        "Ta bort tabben och skriv mellanslag i stället, två för varje steg.",
    ),
    Diagnosis.HARD_SPACE: _Words(
        "Här står ett hårt mellanslag. Det ser ut som ett vanligt, men YAML läser det som en bokstav.",
        "Byt till vanliga mellanslag, på alla rader som är inklistrade. Hårda mellanslag följer ofta med "
        "från Word, en pdf eller en webbsida.",
    ),
    Diagnosis.MERGE_CONFLICT: _Words(
        "Här möts två ändringar som git inte kunde slå ihop.",
        "Välj den ena eller skriv ihop dem. Ta sedan bort raderna som börjar med <<<<<<<, ======= och "
        ">>>>>>>.",
    ),
    Diagnosis.MISSING_COLON: _Words(
        "Här väntades en nyckel med kolon, men raden ”{text}” har inget kolon.",
        "Skriv nyckel, kolon, mellanslag och värde: ”titel: Medborgarlöfte för Exempelby”.",
    ),
    Diagnosis.MISSING_SPACE_AFTER_COLON: _Words(
        "Det saknas ett mellanslag efter kolonet i ”{key}:”.",
        "Skriv ett mellanslag mellan kolonet och värdet: ”{key}: …”.",
    ),
    Diagnosis.MISSING_SPACE_AFTER_DASH: _Words(
        "Det saknas ett mellanslag efter bindestrecket.",
        "Skriv ett mellanslag mellan bindestrecket och texten: ”- …”.",
    ),
    Diagnosis.UNCLOSED_QUOTE: _Words(
        "Citattecknet {quote} stängs aldrig, så allt efter det läses som samma text.",
        "Skriv ett likadant citattecken där texten slutar. Hör tecknet till själva texten, sätt "
        "citattecken av det "
        "andra slaget runt hela texten.",
        "hit läses texten",
    ),
    Diagnosis.TEXT_AFTER_QUOTE: _Words(
        "Efter citattecknet är texten slut, men här står mer på samma rad.",
        "Ska citattecknen synas i texten, skriv svenska citattecken: ”så här”. Eller sätt citattecken av "
        "det andra slaget runt hela texten.",
        "YAML läser bara detta som texten",
    ),
    Diagnosis.UNCLOSED_BRACKET: _Words(
        "{Bracket_name} {bracket} stängs aldrig.",
        "Skriv {closing} där listan eller gruppen slutar. Hör tecknet till en text, sätt citattecken runt "
        "hela texten.",
        "här gick det inte att läsa längre",
    ),
    Diagnosis.WRONG_BRACKET: _Words(
        "Här står {found}, men det som öppnades var {bracket_name} {bracket}.",
        "Skriv {closing} i stället för {found}.",
        "här öppnades {bracket_name}",
    ),
    Diagnosis.STRAY_BRACKET: _Words(
        "Här står {found}, men det finns inget som det stänger.",
        "Ta bort {found}. Hör tecknet till en text, sätt citattecken runt hela texten.",
    ),
    Diagnosis.TEXT_AFTER_BRACKET: _Words(
        "Efter {bracket_name} är värdet slut, men här står mer på samma rad.",
        "En text som börjar med {bracket} behöver citattecken runt sig, till exempel en länk: "
        '”text: "[sidan](https://exempelby.se)"”.',
        "YAML läser bara detta som värdet",
    ),
    Diagnosis.MISSING_COMMA: _Words(
        "Här saknas ett komma före det som står här.",
        "Skriv komma och mellanslag mellan sakerna. Hör allt till samma text, sätt citattecken runt texten.",
        "{bracket_name} börjar här",
    ),
    Diagnosis.BAD_INDENTATION: _Words(
        "Raden börjar inte rakt under någon rad ovanför som den kan höra till.",
        "Låt rader som hör ihop börja lika långt in, med mellanslag och inte tabb.",
        "raden verkar höra till den här",
    ),
    Diagnosis.KEY_UNDER_VALUE: _Words(
        "Nyckeln ”{key}” är indragen under en rad som redan har ett värde.",
        "Låt ”{key}” börja rakt under nyckeln ovanför. Ska den höra till den, flytta värdet ovanför till "
        "en egen nyckel.",
        "den här raden har redan ett värde",
    ),
    Diagnosis.COLON_IN_VALUE: _Words(
        "Texten innehåller ett kolon följt av mellanslag, och det läses som början på en ny nyckel.",
        'Sätt citattecken runt hela texten, till exempel ”titel: "Löftet: trygg i centrum"”.',
        "texten börjar här",
    ),
    Diagnosis.UNEXPECTED_INDICATOR: _Words(
        "Tecknet {character} betyder något särskilt i YAML och kan inte stå först i en text.",
        'Sätt citattecken runt hela texten: ”text: "{character} …"”.',
    ),
    Diagnosis.DASH_AFTER_KEY: _Words(
        "Listans bindestreck står på samma rad som nyckeln.",
        "Börja listan på nästa rad, indragen två mellanslag: ”- …”. Hör strecket till texten, sätt "
        "citattecken runt "
        "hela texten.",
        "nyckeln",
    ),
    Diagnosis.BLOCK_IN_FLOW: _Words(
        "Tecknet {character} kan inte stå inom hakparenteser eller klamrar.",
        "Ta bort {bracket_name} och skriv varje punkt på en egen rad med bindestreck, eller sätt citattecken "
        "runt texten.",
        "{bracket_name} börjar här",
    ),
    Diagnosis.MIXED_LIST_AND_KEYS: _Words(
        "Punkter med bindestreck och rader med nycklar är blandade på samma nivå.",
        "Låt allt vara punkter (”- …”) eller allt vara nycklar (”namn: …”). Hör raden till punkten "
        "ovanför, dra in "
        "den två mellanslag.",
        "här börjar de andra",
    ),
    Diagnosis.TEXT_BLOCK_HEADER: _Words(
        "På raden med {character} får ingen text stå.",
        "Börja texten på nästa rad, indragen två mellanslag.",
        "tecknet {character} betyder att texten följer på raderna under",
    ),
    Diagnosis.UNKNOWN_ESCAPE: _Words(
        "Inom dubbla citattecken betyder ett bakstreck något särskilt, men ”{escape}” betyder ingenting.",
        "Sätt enkla citattecken (') runt texten i stället, eller skriv två bakstreck (\\\\).",
    ),
    Diagnosis.CONTROL_CHARACTER: _Words(
        "Här står ett tecken som inte syns och inte får finnas ({codepoint}).",
        "Ta bort det. Syns det inte: radera det sista tecknet före och det första efter, och skriv dem på "
        "nytt.",
    ),
    Diagnosis.KEY_TOO_LONG: _Words(
        "Det som står före kolonet är för långt för att vara en nyckel.",
        "En nyckel är ett kort namn på en egen rad. Är det en text, sätt citattecken runt hela texten.",
    ),
    Diagnosis.BAD_ANCHOR_OR_TAG: _Words(
        "Tecknet {character} betyder något särskilt i YAML och kan inte stå först i en text.",
        'Sätt citattecken runt hela texten: ”text: "{character} …"”.',
    ),
    Diagnosis.BAD_DIRECTIVE: _Words(
        "En rad som börjar med % är en instruktion i YAML, och den här går inte att förstå.",
        "Ta bort raden. Är det en kommentar, börja den med #.",
    ),
    Diagnosis.TEXT_AFTER_DOCUMENT: _Words(
        "Dokumentet är redan slut, men här står mer.",
        "Ta bort raden, eller skriv den som nyckel, kolon och värde. Tre punkter (...) på en egen rad "
        "avslutar "
        "dokumentet; ta bort dem om de står ovanför.",
        "detta läses som hela dokumentet",
    ),
    Diagnosis.OTHER: _Words(
        "Det går inte att läsa filen som YAML från det här stället.",
        "Se efter kolon, citattecken, hakparenteser och indrag på raden och raden ovanför.",
    ),
}
"""What to say of each mistake."""

_TEXT_WITHOUT_COLON = _Words(
    "Raden ”{text}” läses inte som en del av texten ovanför, och den är ingen nyckel.",
    "Hör raden till texten ovanför, dra in den lika långt som texten. Är den en kommentar, börja den med #.",
)


_BRACKETS = {"[": "hakparentesen", "{": "klammern"}


def check(context: Context) -> Iterator[Hit]:
    """At most one hit: the reading stops at the first mistake."""
    for problem in context.document.source.problems:
        if problem.kind is Kind.SYNTAX:
            words, detail = _words(problem), {name: shown(each) for name, each in problem.detail.items()}
            detail["bracket_name"] = _BRACKETS.get(problem.detail.get("bracket", ""), "")
            detail["Bracket_name"] = detail["bracket_name"].capitalize()
            related = problem.related
            yield Hit(
                Mark(span=problem.span),
                words.message.format_map(detail),
                words.hint.format_map(detail) + _indentation(problem),
                ((Mark(span=related), words.label.format_map(detail)),) if related is not None else (),
            )


def _words(problem: Problem) -> _Words:
    diagnosis = Diagnosis(problem.detail["diagnosis"])
    if diagnosis is Diagnosis.MISSING_COLON and problem.detail.get("reads_as") == "text":
        return _TEXT_WITHOUT_COLON
    return WORDING[diagnosis]


def _indentation(problem: Problem) -> str:
    """How many spaces there are and should be, where that can be told."""
    here, expected = problem.detail.get("column"), problem.detail.get("expected")
    if here is None or expected is None:
        return ""
    return f" Den här raden börjar med {here} mellanslag och borde troligen börja med {expected}."


RULE = Rule("Y001", "yaml-syntax", Severity.FEL, "YAML 1.2.2", check, Scope.FILE)
