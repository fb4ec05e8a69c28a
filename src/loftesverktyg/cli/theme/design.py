"""What ``[tema]`` asks for: a theme, whose it is, and where logotypes and templates of its own lie."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from loftesverktyg import resources
from loftesverktyg.cli.theme.keys import COLOUR_FIELDS, PLAIN, THEME, THEMES
from loftesverktyg.cli.theme.palette import GROUNDS, LEAST, TEXTS, WHITE, Palette
from loftesverktyg.cli.theme.theme import Banner, Theme
from loftesverktyg.rules.nearest_colour import mixed, nearest_passing
from loftesverktyg.rules.theme import ThemeColour

_DARK = "mörkt"


class Logotype(NamedTuple):
    """A logotype in ``file``, seen from the folder of ``loften.toml``, and what it shows in words."""

    file: str
    alt: str


class Design(NamedTuple):
    """``colours`` are those that the user has chosen, and must be seen. ``sender`` may be empty.

    ``folder`` is where ``loften.toml`` lies; ``templates`` is the folder with own templates, seen from
    there, and empty where there is none. Without ``logotypes`` the parties' own are shown.
    """

    theme: Theme
    colours: tuple[ThemeColour, ...] = ()
    sender: str = ""
    logotypes: tuple[Logotype, ...] = ()
    folder: str = ""
    templates: str = ""


@cache
def plain() -> Design:
    """The look without a configuration."""
    return Design(named_theme(PLAIN))


@cache
def named_theme(name: str) -> Theme:
    """One of our own themes; ``name`` is a key of THEMES."""
    import tomllib  # only what publishes and what is configured pays for it

    text = (resources.folder("templates") / "themes" / f"{THEMES[name]}.toml").read_text(encoding="utf-8")
    given = THEME.take(tomllib.loads(text), ())
    light, dark = (Palette(**_given(each)) for each in (given, given[_DARK]))
    return Theme(
        light, dark, given["typsnitt"], given["word-typsnitt"], Banner(given["rubrikfält"]), given["hörn"]
    )


def design(given: Mapping[str, Any], folder: Path, least: float = LEAST) -> Design:
    """What a ``[tema]`` says, as its Table takes it. ``least`` is the contrast that is asked for."""
    base = named_theme(given.get("utseende", PLAIN))
    own, own_dark = _given(given), _given(given.get(_DARK, {}))
    light = base.light._replace(**own)
    dark = base.dark._replace(**own_dark)
    if "accent" in own and "accent" not in own_dark:
        # The same colour in the dark, as light as it takes to be seen there.
        dark = dark._replace(accent=nearest_passing(light.accent, dark.grounds, least) or dark.accent)
    return Design(
        Theme(
            light,
            dark,
            given.get("typsnitt", base.font),
            given.get("word-typsnitt", base.word_font),
            Banner(given.get("rubrikfält", base.banner)),
            given.get("hörn", base.corners),
        ),
        (*_judged(own, light, (WHITE,), ""), *_judged(own_dark, dark, (), f" i [tema.{_DARK}]")),
        given.get("kommun", ""),
        tuple(Logotype(each["fil"], each["alt"]) for each in given.get("logotyper", ())),
        str(folder),
        given.get("mallar", ""),
    )


def _given(given: Mapping[str, Any]) -> dict[str, str]:
    """The colours of a table, by the fields of Palette, in six digits."""
    return {field: mixed(given[key], WHITE, 0) for key, field in COLOUR_FIELDS.items() if key in given}


def _judged(
    own: Mapping[str, str], palette: Palette, papers: tuple[str, ...], where: str
) -> list[ThemeColour]:
    """The colours in ``own``, each beside all that it meets; what is not the user's own is not blamed."""
    judged = []
    for key, field in COLOUR_FIELDS.items():
        beside: tuple[str, ...] = ()
        if field in TEXTS:
            beside = tuple(dict.fromkeys((*palette.grounds, *papers)))
        elif field in GROUNDS:
            beside = tuple(getattr(palette, text) for text in TEXTS if text not in own)
        if field in own and beside:
            judged.append(ThemeColour(key + where, own[field], beside))
    return judged
