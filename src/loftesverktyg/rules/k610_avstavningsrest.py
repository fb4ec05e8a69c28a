"""K610: a hyphen from the end of a line, left inside a word that was pasted from a PDF."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.findings import Severity
from loftesverktyg.language.phrases import load_lines
from loftesverktyg.rules.needs import any_sign
from loftesverktyg.rules.plain import limited, mark, rewrite, written
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.wording import quoted

_ENDING = 4
"""So many letters may a word have beyond the one in the list: brottsförebyggandets."""
_KEY = 5
_SHORTEST = 8
"""A shorter word proves nothing by standing elsewhere without a hyphen: e-post, epost."""
_SUFFIXES = frozenset({
    "ande", "ende", "else", "elsen", "elser", "het", "heten", "heter", "heterna", "lig", "liga", "ligt",
    "ning", "ningen", "ningar", "ningarna", "skapet", "tion", "tionen",
})  # fmt: skip
"""Endings that are no words, and so stand after no hyphen that their writer meant."""
_FIRST = frozenset({"anti", "du", "ex", "icke", "jag", "ni", "non", "pro", "semi", "vi"})
"""What a hyphen may stand after for its own sake: vi-känsla, icke-våld."""


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per such word, with the joined one as change."""
    elsewhere: frozenset[str] | None = None
    for reading in context.own_texts:
        if "-" not in reading.text:
            continue
        for match in _pattern().finditer(reading.own_words):
            first, last = match["first"].lower(), match["last"]
            if first in _FIRST or reading.text[match.start("gap") : match.end("gap")].strip():
                continue
            joined = first + last
            if not (
                _known(joined, len(first)) or (not match["gap"] and last in _SUFFIXES and len(first) > 3)
            ):
                if len(joined) < _SHORTEST:
                    continue
                elsewhere = _words(context) if elsewhere is None else elsewhere
                if joined not in elsewhere:
                    continue
            start, end = match.span()
            whole = match["first"] + last
            yield Hit(
                mark(reading, start, end),
                f"{written(reading, start, end)} har ett bindestreck kvar från en radbrytning.",
                f"Skriv {quoted(whole)}.",
                change=rewrite(reading, start, end, whole),
            )


def _known(word: str, hyphen: int) -> bool:
    """Whether the list has the word, and the hyphen stood inside what is listed."""
    return any(
        word.startswith(each) and hyphen < len(each) and len(word) - len(each) <= _ENDING
        for each in _listed().get(word[:_KEY], ())
    )


@cache
def _listed() -> dict[str, list[str]]:
    """The words of the list by their first letters."""
    listed: dict[str, list[str]] = {}
    for each in load_lines("avstavade_ord"):
        listed.setdefault(each[:_KEY], []).append(each)
    return listed


def _words(context: Context) -> frozenset[str]:
    return frozenset(
        word for reading in context.own_texts for word in _plain().findall(reading.prose.lower())
    )


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?P<first>[^\W\d_]{2,})-(?P<gap>(?:[ \t]*\n[ \t]*| )?)(?P<last>[a-zåäöé]{2,})(?![\w-])"
    )


@cache
def _plain() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])[^\W\d_]+(?![\w-])")


RULE = Rule("K610", "avstavningsrest", Severity.VARNING, "Egen bedömning", check, needs=any_sign("-"))
