"""K612: the same word twice in a row."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import compress
from operator import eq

from loftesverktyg.findings import Severity
from loftesverktyg.rules.plain import limited, mark, rewrite, written
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.wording import quoted

_NEVER_TWICE = frozenset({
    "att", "och", "en", "ett", "eller", "men", "samt", "inte", "också", "även", "ska", "skall", "som", "från",
    "mellan", "utan", "dessutom", "varje",
})  # fmt: skip
"""Small words that no sentence wants twice. ”Det det”, ”är är”, ”för för” and ”i i dag” may be right."""
_NOUN = (
    "arna", "erna", "orna", "ingen", "ning", "heten", "het", "isen", "unen", "eten", "aten", "orget", "olan",
    "tion",
)  # fmt: skip
"""Endings of nouns; a verb may stand twice (”det vi gör gör skillnad”), and so may an adverb."""
_NOT_NOUNS = frozenset({"ingen", "ingenting", "gärna", "någonting"})
_AS = frozenset({"barn", "ung", "unga", "liten", "vuxen", "vuxna", "äldre", "nyanländ", "nyanlända"})
"""After these words ”som som” is right: ”de som som barn …”."""


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per run of the same word, with the word once as change."""
    twice = frozenset(_repeated(context))
    for reading in context.own_texts:
        if not _has_twice(reading.text.lower(), twice):
            continue
        text = reading.own_words
        for match in _pattern().finditer(text):
            word = match["word"].lower()
            start, end = match.span()
            if not _counts(word):
                continue
            # Markers of Markdown are spaces here, and may stand between.
            if not _is_running(reading, start, end):
                continue
            if word == "som" and _AS.intersection(text[end : end + 20].lower().split()[:1]):
                continue
            yield Hit(
                mark(reading, start, end),
                f"{written(reading, start, end)}: samma ord står två gånger."
                if len(match[0].split()) == 2
                else f"{written(reading, start, end)}: samma ord står flera gånger.",
                f"Skriv {quoted(match['word'])} en gång.",
                change=rewrite(reading, start, end, match["word"]),
            )


def _has_twice(text: str, words: frozenset[str]) -> bool:
    return any(text.count(word) > 1 for word in words)


def _repeated(context: Context) -> Iterator[str]:
    """The words that stand twice in a row anywhere, if only with a mark between."""
    words = context.vocabulary.runs
    return filter(_counts, compress(words, map(eq, words, words[1:])))


def _repeats(context: Context) -> bool:
    return any(_repeated(context))


def _counts(word: str) -> bool:
    return word in _NEVER_TWICE or (word.endswith(_NOUN) and word not in _NOT_NOUNS)


def _is_running(reading: Reading, start: int, end: int) -> bool:
    """Whether nothing but space stands between, and no line ends that is one of its own."""
    text = reading.text
    if len(set(_blanks().split(text[start:end].lower()))) > 1:
        return False
    if "\n" not in text[start:end]:
        return True
    line = text[text.rfind("\n", 0, start) + 1 : start].lstrip()
    return reading.key != "lättläst" and not line.startswith("#")


@cache
def _pattern() -> re.Pattern[str]:
    word = r"[^\W\d_]"
    return re.compile(
        rf"(?<![\w-])(?P<word>{word}{word}++)(?:(?P<gap>[ \u00a0]++|[ ]*+\n[ \t]*+)(?i:(?P=word))(?![\w-]))++"
    )


@cache
def _blanks() -> re.Pattern[str]:
    return re.compile(r"[ \u00a0\t]*\n[ \u00a0\t]*|[ \u00a0\t]+")


RULE = Rule("K612", "dubbelt-ord", Severity.RAD, "Egen bedömning", check, needs=_repeats)
