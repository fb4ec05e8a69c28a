"""Everything that ``loften.toml`` may hold: one table, for reading it and for its JSON Schema."""

from typing import Any

from loftesverktyg.cli.project.configurations import FILE_NAME
from loftesverktyg.cli.project.kinds import Choice, Each, Free, Key, Table, Words
from loftesverktyg.cli.project.limits import limit_keys
from loftesverktyg.cli.project.versions import PATTERN, is_condition
from loftesverktyg.cli.theme.keys import THEME
from loftesverktyg.findings import Severity
from loftesverktyg.language.wildcards import is_phrase
from loftesverktyg.rules.own import EVERYWHERE, part_names

_RULE = Words("Skriv en regels kod eller namn, eller början på koden.")
_LEVEL = Choice(tuple(severity.label for severity in sorted(Severity, reverse=True)))
_PATTERN = Words("Skriv ett filnamn eller en mapp, som ”beslut/**” eller ”*.lofte.yaml”.")
_PHRASE_WORD = r"[^\s*()\[\]{}|\\^$?]+\*?"
_PHRASE = Words(
    "Skriv vanliga ord med mellanslag emellan, högst tio. Sist i ett ord får det stå en stjärna (*).",
    is_phrase,
    rf"^{_PHRASE_WORD}(?:\s+{_PHRASE_WORD})*$",
)


def _own_code(text: str) -> bool:
    return len(text) == 4 and text[0] == "E" and text[1:].isdecimal() and text.isascii()


def _own_name(text: str) -> bool:
    return text == text.lower() and text.replace("-", "").isalnum() and not text.isdecimal()


_OWN_RULE = Table(
    (
        Key(
            "kod",
            Words("Skriv E och tre siffror, som E001.", _own_code, "^E[0-9]{3}$"),
            "Regelns kod.",
            "E001",
            needed=True,
        ),
        Key(
            "namn",
            Words("Skriv små bokstäver och bindestreck, som inte-brukare.", _own_name, r"^[^A-ZÅÄÖ\s]+$"),
            "Regelns namn.",
            "inte-brukare",
            needed=True,
        ),
        Key(
            "skäl",
            Words(),
            "Varför regeln finns. Det visas där den ger utslag.",
            "Kommunens skrivregler",
            needed=True,
        ),
        Key("förbjud", Each(_PHRASE), "Ord som inte ska användas.", ["vi lovar", "garanti*"]),
        Key("ersätt", Free(_PHRASE, Words()), "Ord som ska bytas ut, och mot vad.", {"brukare": "invånare"}),
        Key("kräv", Each(_PHRASE), "Ord av vilka minst ett ska finnas.", ["trygghetsplan*"]),
        Key(
            "delar",
            Each(Choice(part_names())),
            f"Var orden söks: delar av löftet eller nycklar. Annars {EVERYWHERE}.",
            ["åtgärder", "syfte"],
        ),
        Key("nivå", _LEVEL, "Hur allvarligt det är. Annars varning.", "råd"),
        Key("meddelande", Words(), "Vad som sägs där regeln ger utslag.", "Vi skriver invånare."),
        Key("förslag", Words(), "Vad som ska stå i stället.", "Skriv invånare."),
    )
)

VERSION = Key(
    "loften",
    Words(
        "Skriv versionen så här: ”>=0.1” eller ”>=0.1, <1”.",
        is_condition,
        rf"^\s*{PATTERN}(?:\s*,\s*{PATTERN})*\s*$",
    ),
    "Vilka versioner av loften filen är skriven för.",
    ">=0.1",
)

CONFIGURATION = Table(
    (
        VERSION,
        Key("select", Each(_RULE), "Använd bara de här reglerna. Som flaggan --select.", ["S", "M401"]),
        Key("ignore", Each(_RULE), "Använd inte de här reglerna. Som flaggan --ignore.", ["K602"]),
        Key("tillval", Each(_RULE), "Regler som annars bara används när någon ber om dem.", ["K611"]),
        Key("fail-on", _LEVEL, "Det minsta som ger slutkod 1. Som flaggan --fail-on.", "varning"),
        Key("baseline", Words(), "Filen med kända brister. Som flaggan --baseline.", "loften-baslinje.json"),
        Key(
            "filer",
            Each(_PATTERN),
            "Vilka filer i en mapp som är löften.",
            ["**/lofte.yaml", "beslut/*.yaml"],
        ),
        Key("egna-ord", Each(Words()), "Ord och förkortningar som alla läsare känner till.", ["LUPP"]),
        Key("nivåer", Free(_RULE, _LEVEL), "Hur allvarlig en regel är.", {"M401": "fel", "K": "råd"}),
        Key("tema", THEME, "Hur det som publiceras ser ut.", {"utseende": "skärgård"}),
        Key("gränser", Table(limit_keys()), "Gränser som reglerna använder.", {"lång-mening-ord": 30}),
        Key(
            "undantag",
            Each(
                Table(
                    (
                        Key(
                            "filer",
                            Each(_PATTERN),
                            "Vilka filer undantaget gäller.",
                            ["arkiv/**"],
                            needed=True,
                        ),
                        Key(
                            "regler", Each(_RULE), "Vilka regler som inte används där.", ["S113"], needed=True
                        ),
                        Key(
                            "skäl",
                            Words(),
                            "Varför undantaget görs.",
                            "Beslutade innan vi började med loften",
                            needed=True,
                        ),
                    )
                )
            ),
            "Regler som inte används i vissa filer.",
            [{"filer": ["arkiv/**"], "regler": ["S113"], "skäl": "Beslutade innan vi började med loften"}],
        ),
        Key(
            "egna-regler",
            Each(_OWN_RULE),
            "Kommunens egna regler om ord.",
            [
                {
                    "kod": "E001",
                    "namn": "inte-brukare",
                    "skäl": "Kommunens skrivregler",
                    "ersätt": {"brukare": "invånare"},
                }
            ],
        ),
    )
)


def configuration_schema() -> dict[str, Any]:
    """The JSON Schema of ``loften.toml``."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:loften:schema:loften-toml:1",
        "title": FILE_NAME,
        "description": "Hur loften kontrollerar löftena i en mapp och i dess undermappar.",
        **CONFIGURATION.schema(),
    }
