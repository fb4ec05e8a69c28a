"""K611: a misspelt word. Run only where it is asked for, with a dictionary that is installed apart."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.findings import Severity
from loftesverktyg.language.dictionary import EXTRA, dictionary
from loftesverktyg.language.lists import join
from loftesverktyg.language.phrases import load_phrases
from loftesverktyg.language.words import Word, words
from loftesverktyg.rules.plain import limited, mark
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted

_SHORTEST = 3
_MOST_SHOWN = 3
_MOST_ASKED = 25
"""Suggestions take long, so only the first words of a löfte get them."""
_NAMING = frozenset({"plats", "område", "instans", "funktion"})
_SOFT_HYPHEN = "\u00ad"


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per misspelt word, where it stands first; or one at the top where there is no dictionary."""
    known = dictionary()
    if known is None:
        yield Hit(
            Mark(),
            "Stavningen kan inte kontrolleras, för ordboken är inte installerad.",
            f'Installera den med: pip install "{EXTRA}"',
        )
        return
    own = _own_words(context)
    seen: set[str] = set()
    asked = 0
    for reading in context.own_texts:
        text = reading.own_words
        for part in (part for word in words(text) for part in _parts(text, word)):
            if part.text in seen or part.text.casefold() in own:
                continue
            seen.add(part.text)
            if known.has(part.text) or known.has(part.text.lower()):
                continue
            asked += 1
            suggested = known.suggestions(part.text.lower()) if asked <= _MOST_ASKED else ()
            if part.text[0].isupper() and not any(each[0].islower() for each in suggested[:1]):
                continue  # the first word of a sentence, which is near no word: a name
            yield Hit(
                mark(reading, part.start, part.end),
                f"{quoted(part.text)} finns inte i ordboken.",
                (
                    f"Menade du {join([quoted(each) for each in suggested[:_MOST_SHOWN]], 'eller')}? "
                    if suggested
                    else ""
                )
                + "Är ordet rätt, lägg det i ordlistan.",
            )


def _parts(text: str, word: Word) -> Iterator[Word]:
    """What a dictionary may have of a word: not ``högstadie-``, not the GIS of ``GIS-kartan``."""
    if text[word.end : word.end + 1] in {"-", "‑"} or word.text[0].isdigit() or _SOFT_HYPHEN in word.text:
        return
    for match in _letters().finditer(word.text):
        part = match[0]
        if len(part) >= _SHORTEST and not any(map(str.isupper, part[1:])):
            yield Word(part, word.start + match.start(), word.start + match.end())


def _own_words(context: Context) -> frozenset[str]:
    """The words that are known, that the löfte explains, or that its parties and places go by."""
    lofte = context.lofte
    told = [*context.known_words, *lofte.ordlista, *lofte.parter]
    told += [part.namn or "" for part in lofte.parter.values()]
    told += [each.text for each in context.texts if each.is_title or each.key in _NAMING]
    abbreviations = (entry.base for entry in load_phrases("myndighetsförkortningar").entries)
    return frozenset(part.casefold() for each in (*told, *abbreviations) for part in _letters().findall(each))


@cache
def _letters() -> re.Pattern[str]:
    """Letters between hyphens. After an apostrophe or a colon stands an ending: ``EU:s``."""
    return re.compile(r"(?<![\w:'’])[^\W\d_]+(?![\w:'’])")


RULE = Rule(
    "K611",
    "stavning",
    Severity.RAD,
    "Ordboken hunspell-sv; språklagen (2009:600) 11 §: vårdat, enkelt och begripligt",
    check,
    opt_in=True,
)
