"""Phrases of a word list in a promise, where they are the writer's own words and in the main clause.

Names and quotations are left out, and so is what a subordinate clause says of others: in ”unga som ofta
hänger på torget” nothing is promised.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from loftesverktyg.language.phrases import Match, load_phrases
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Mark
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Span

RELATIVE = frozenset(
    {"som", "där", "dit", "vars", "vilka", "vilken", "vilket", "hur", "vad", "vem", "varför"}
)
"""Words that open a clause about something else than what is promised."""
CONDITIONAL = frozenset({"när", "medan", "eftersom", "ifall", "innan", "tills", "då"})

MOST_IN_ONE = 20
"""More in the same text says nothing new, and finding each place costs."""

_MOST_TRIED = 200
_LOOK_BACK = 160
_BEING = frozenset({"är", "vara", "finns", "finnas", "står", "stå", "går", "gå", "syns", "synas"})


def phrases(name: str, reading: Reading, openers: frozenset[str] = RELATIVE) -> Iterator[Match]:
    """The entries of the list ``name`` in a text, but for those in a clause that one of ``openers`` opens."""
    own = reading.own_words
    found = (
        match
        for match in islice(load_phrases(name).find(own), _MOST_TRIED)
        if not _stop().search(own, match.start, match.end) and not opened(own, match.start, openers)
    )
    yield from islice(found, MOST_IN_ONE)


def marked(reading: Reading, match: Match) -> Mark:
    """The place of a phrase, from its first word to its last."""
    return Mark(reading.path, words=Span(match.start, match.end))


def written(reading: Reading, match: Match) -> str:
    """A phrase as it stands, within quotation marks."""
    return quoted(reading.text[match.start : match.end])


def clause_before(text: str, at: int) -> list[str]:
    """The words of the clause before ``at``, in lower case; a clause begins at a comma or a stop."""
    before = text[max(0, at - _LOOK_BACK) : at]
    stops = list(_boundary().finditer(before))
    return _word().findall(before[stops[-1].end() if stops else 0 :].lower())


def opened(text: str, at: int, openers: frozenset[str]) -> bool:
    """Whether one of ``openers`` stands before ``at`` in the same clause."""
    words = clause_before(text, at)
    for index, word in enumerate(words):
        here = word in {"där", "dit"} and index > 0 and words[index - 1] in _BEING  # ”är där ofta”
        if word in openers and not here:
            return True
    return False


def begins_sentence(text: str, at: int) -> bool:
    """Whether nothing but space stands between ``at`` and the stop or the line before it."""
    before = text[max(0, at - _LOOK_BACK) : at].rstrip(" \t\u00a0”\"'’»([")
    return not before or before[-1] in ".!?:…\n–•"


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"[.!?…:;](?=\s)|\n[ \t]*\n")


@cache
def _boundary() -> re.Pattern[str]:
    return re.compile(r"[.!?…:;,(](?=\s)|\s[–—-]\s|\n[ \t]*\n|[()]")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
