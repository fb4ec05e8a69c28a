"""What ``[tema]`` in ``loften.toml`` may hold. The files of our own themes hold the same."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from types import MappingProxyType

from loftesverktyg.cli.project.kinds import Choice, Each, Key, Number, Table, Words
from loftesverktyg.cli.theme.theme import FONTS, SYSTEM_FONT, Banner
from loftesverktyg.rules.contrast import rgb

THEMES: Mapping[str, str] = MappingProxyType({"saklig": "saklig", "skärgård": "skargard", "tegel": "tegel"})
"""Our own themes, the plain one first: what they are called, and their files in ``templates/themes``."""
PLAIN = "saklig"

_LONGEST_NAME = 100


def _is_colour(text: str) -> bool:
    try:
        rgb(text)
    except ValueError:
        return False
    return text == text.strip()


def _is_name(text: str) -> bool:
    return bool(text.strip()) and text.isprintable() and len(text) <= _LONGEST_NAME


def _is_folder(text: str) -> bool:
    path = PurePosixPath(text)
    return _is_name(text) and not path.is_absolute() and ".." not in path.parts and "\\" not in text


_NAME = Words(
    f"Skriv på en rad, med högst {_LONGEST_NAME} tecken.", _is_name, rf"^\S.{{0,{_LONGEST_NAME - 1}}}$"
)
_COLOUR = Words(
    "Skriv färgen med nummertecken och sex siffror eller bokstäver, som ”#0a4a52”.",
    _is_colour,
    "^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$",
)
_FOLDER = Words(
    "Skriv en mapp som ligger i samma mapp som loften.toml, eller under den, som ”mallar”.",
    _is_folder,
    r"^[^/\\]\S*$",
)

_COLOURS = (
    Key("accentfärg", _COLOUR, "Rubriker, länkar och linjer som betyder något.", "#0a4a52"),
    Key("textfärg", _COLOUR, "Löpande text.", "#1b2426"),
    Key("bitextfärg", _COLOUR, "Mindre viktig text, som etiketter och sidfot.", "#3f4c50"),
    Key("bakgrund", _COLOUR, "Bakom webbsidan. Utskriften har alltid vitt papper.", "#ffffff"),
    Key("kort", _COLOUR, "Bakom varje åtgärd och effekt på webbsidan.", "#ffffff"),
    Key("tonplatta", _COLOUR, "Bakom rutor som ska synas.", "#eef4f4"),
    Key("linjefärg", _COLOUR, "Linjer som bara pryder.", "#b9c8ca"),
)
COLOUR_FIELDS: Mapping[str, str] = MappingProxyType(
    dict(
        zip(
            (key.name for key in _COLOURS),
            ("accent", "ink", "quiet", "paper", "card", "tint", "line"),
            strict=True,
        )
    )
)
"""The fields of Palette, by the keys."""

_LOGOTYPE = Table(
    (
        Key("fil", _NAME, "Bildens fil: SVG, PNG eller JPEG.", "bilder/kommunen.svg", needed=True),
        Key(
            "alt", _NAME, "Vad bilden föreställer, för den som inte ser den.", "Exempelby kommun", needed=True
        ),
    )
)

THEME = Table(
    (
        Key("utseende", Choice(tuple(THEMES)), "Vilket av loftens teman ni utgår från.", "skärgård"),
        Key("kommun", _NAME, "Kommunens namn, som avsändare.", "Exempelby kommun"),
        Key(
            "logotyper",
            Each(_LOGOTYPE, most=10),
            "Logotyper som visas i stället för parternas egna.",
            [{"fil": "bilder/kommunen.svg", "alt": "Exempelby kommun"}],
        ),
        *_COLOURS,
        Key("mörkt", Table(_COLOURS), "Färgerna när läsaren har valt mörkt läge.", {"accentfärg": "#9fdbe2"}),
        Key(
            "typsnitt",
            Choice((SYSTEM_FONT, *FONTS)),
            "Typsnittet på webbsidan och i utskriften.",
            "Open Sans",
        ),
        Key("word-typsnitt", _NAME, "Typsnittet i Word-filen.", "Calibri"),
        Key(
            "rubrikfält",
            Choice(tuple(each.value for each in Banner)),
            "Vad titeln står på: en tonplatta eller accentfärgen.",
            Banner.COLOURED.value,
        ),
        Key("hörn", Number(0, 16), "Hur runda hörnen på rutor är, i bildpunkter.", 4),
        Key("mallar", _FOLDER, "Mappen med egna mallar.", "mallar"),
    )
)
