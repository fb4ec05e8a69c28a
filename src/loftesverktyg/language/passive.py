"""Verbs in the passive, which can hide who does what."""

import re
from functools import cache
from typing import NamedTuple

from loftesverktyg.language.tokens import Tokens, tokens
from loftesverktyg.language.verbs import conjugate, participles, table_verbs
from loftesverktyg.language.word_sets import word_set


class Passive(NamedTuple):
    """A passive: ``kind`` is ``s`` (genomförs) or ``bli`` (blir genomförd).

    ``start`` and ``end`` mark the verb, of ``bli`` from that word on; ``verb`` is the word for what is done.
    """

    kind: str
    verb: str
    start: int
    end: int


_SHORTEST = 5
_MODALS = frozenset(
    {
        "ska",
        "skall",
        "skulle",
        "kan",
        "kunde",
        "kunna",
        "bör",
        "borde",
        "måste",
        "får",
        "fick",
        "behöver",
        "att",
    }
)
_BLI = frozenset({"bli", "blir", "blev", "blivit"})
_BETWEEN = frozenset(
    {
        "inte",
        "också",
        "även",
        "alltid",
        "aldrig",
        "årligen",
        "löpande",
        "regelbundet",
        "snarast",
        "sedan",
        "nu",
        "då",
    }
)
_ERAD = ("erad", "erat", "erade")
_REACH = 300


def passives(text: str) -> list[Passive]:
    """The passives of ``text``, in order.

    A word in -s counts when it is a known verb's, or follows ``ska`` and its like and ends as an infinitive.
    Deponents (hoppas, finns), what goes by itself (tryggheten stärks) and nouns are no passives.
    """
    found = []
    words = tokens(text)
    for at, form in enumerate(words.forms):
        if form.endswith("s"):
            if _is_s_passive(words, at, form):
                found.append(_made("s", words, at, at))
        elif not _BLI.isdisjoint(words.forms[max(at - 3, 0) : at]) and _is_participle(form):
            bli = _leading(words, at, _BLI)
            if bli is not None:
                found.append(_made("bli", words, bli, at))
    return found


def has_agent(text: str, passive: Passive) -> bool:
    """Whether the passive's sentence says who does it, with ``av``: ”genomförs varje vecka av polisen”.

    ``av`` in fixed phrases (med hjälp av, på grund av) tells nobody.
    """
    rest = text[passive.end : passive.end + _REACH]
    if "av" not in rest:
        return False
    stop = _end().search(rest)
    clause = rest[: stop.start()] if stop else rest
    return any((match[1] or "").lower() not in word_set("fasta_av") for match in _agent().finditer(clause))


def _is_s_passive(words: Tokens, at: int, form: str) -> bool:
    if form in word_set("deponens") or not form.isalpha():
        return False
    if form in _s_forms():
        return True
    return form.endswith(("as", "ås")) and len(form) >= _SHORTEST and _leading(words, at, _MODALS) is not None


def _leading(words: Tokens, at: int, wanted: frozenset[str]) -> int | None:
    """The place of one of ``wanted`` just before a word, or before up to two adverbs that stand there."""
    for place in range(at - 1, max(at - 4, -1), -1):
        if not words.joined(place, place + 1, dots=False):
            return None
        if words.forms[place] in wanted:
            return place
        if words.forms[place] not in _BETWEEN:
            return None
    return None


def _made(kind: str, words: Tokens, first: int, last: int) -> Passive:
    start, end = words.span(last)
    return Passive(kind, words.text[start:end], words.span(first)[0], end)


def _is_participle(form: str) -> bool:
    """Words in -erad are participles, known or not."""
    return form in _participles() or (form.endswith(_ERAD) and form not in _states())


@cache
def _verbs() -> tuple[str, ...]:
    return tuple(dict.fromkeys((*table_verbs(), *sorted(word_set("passiva_verb")))))


@cache
def _s_forms() -> frozenset[str]:
    forms = {form for verb in _verbs() for name, form in conjugate(verb).forms.items() if name.endswith("_s")}
    return frozenset(forms - word_set("sjalvgaende") - word_set("deponens"))


@cache
def _participles() -> frozenset[str]:
    found = (conjugate(verb).participle for verb in _verbs())
    return frozenset(form for each in found if each for form in participles(each)) - _states()


@cache
def _states() -> frozenset[str]:
    return frozenset(form for state in word_set("tillstand") for form in (state, *participles(state)))


@cache
def _end() -> re.Pattern[str]:
    return re.compile(r"[.!?;:](?=\s|\Z)|\n[ \t]*\n|,[ \n](?:men|och|som|där|när|så)\b")


@cache
def _agent() -> re.Pattern[str]:
    return re.compile(
        r"(?:([^\W\d_]+|[0-9%]+)[ \n]|\A[ \n]?)av[ \n](?=[^\W\d_])(?!misstag|detta|den anledningen)",
        re.IGNORECASE,
    )
