"""Inflection of Swedish verbs, from the infinitive."""

from functools import cache
from typing import NamedTuple

from loftesverktyg.language.word_sets import data_lines, word_set

ACTIVE = ("infinitive", "present", "past", "supine", "imperative")
"""The names of the active forms; those of the passive in -s are the first four with ``_s`` after."""

_NONE = "-"
_VOWELS = "aeiouyåäö"
# ”bevara” and ”förvara” are words of their own, of the first group.
_UNPREFIXED = frozenset({"vara", "bli", "vilja", "böra"})


class Verb(NamedTuple):
    """A verb's forms by name, and its past participle (``genomförd``) where it has one."""

    forms: dict[str, str]
    participle: str | None


@cache
def conjugate(infinitive: str) -> Verb:
    """The forms of a verb: as ``data/verb.txt`` says, else as the first group (``arbeta``).

    A word with a prefix that the table lacks goes as the word without it (``tillse`` as ``se``).
    """
    prefix, stem = _split(infinitive)
    parts = _table().get(stem) or _first(stem)
    *active, participle = (part if part == _NONE else prefix + part for part in parts)
    forms = {name: form for name, form in zip(ACTIVE, active, strict=True) if form != _NONE}
    if participle == _NONE:
        return Verb(forms, None)
    return Verb(forms | _passive(forms), participle)


def participles(participle: str) -> tuple[str, str, str]:
    """``genomförd, genomfört, genomförda``; ``given, givet, givna``; ``sedd, sett, sedda``."""
    stem = participle[:-1]
    if participle.endswith("en"):
        return participle, stem + "t", participle[:-2].removesuffix("n") + "na"
    if participle.endswith("ad"):
        return participle, stem + "t", participle + "e"
    if participle.endswith("dd"):
        return participle, participle[:-2] + "tt", participle + "a"
    if participle.endswith("t"):
        return participle, participle, participle + "a"
    return participle, (stem if stem.endswith("t") else stem + "t"), participle + "a"


def _split(infinitive: str) -> tuple[str, str]:
    """The prefix, which may be empty, and the word in the table, or the whole word."""
    table = _table()
    if infinitive in table:
        return "", infinitive
    for at in range(1, len(infinitive) - 1):
        stem = infinitive[at:]
        if stem in table and infinitive[:at] in word_set("verbforled") and stem not in _UNPREFIXED:
            return infinitive[:at], stem
    return "", infinitive


def _first(infinitive: str) -> tuple[str, ...]:
    stem = infinitive.removesuffix("a")
    return infinitive, stem + "ar", stem + "ade", stem + "at", infinitive, stem + "ad"


def _second(infinitive: str) -> tuple[str, ...]:
    stem = infinitive.removesuffix("a")
    if stem.endswith("mm"):  # glömma, glömde: the imperative too loses one m
        return infinitive, stem + "er", stem[:-1] + "de", stem[:-1] + "t", stem[:-1], stem[:-1] + "d"
    if stem.endswith("nn"):  # känna, kände: the imperative keeps both
        return infinitive, stem + "er", stem[:-1] + "de", stem[:-1] + "t", stem, stem[:-1] + "d"
    if stem.endswith(("nd", "ld")):  # använda, använde
        return infinitive, stem + "er", stem + "e", stem[:-1] + "t", stem, stem
    if stem.endswith("d"):  # leda, ledde
        return infinitive, stem + "er", stem + "de", stem[:-1] + "tt", stem, stem + "d"
    if stem.endswith("t") and stem[-2] not in _VOWELS:  # lyfta, lyfte
        return infinitive, stem + "er", stem + "e", stem, stem, stem
    if stem.endswith("t"):  # möta, mötte
        return infinitive, stem + "er", stem + "te", stem + "t", stem, stem + "t"
    if stem.endswith(("k", "p", "s", "x")):  # köpa, köpte
        return infinitive, stem + "er", stem + "te", stem + "t", stem, stem + "t"
    present = stem if stem.endswith("r") else stem + "er"
    return infinitive, present, stem + "de", stem + "t", stem, stem + "d"


def _passive(forms: dict[str, str]) -> dict[str, str]:
    return {
        "infinitive_s": forms["infinitive"] + "s",
        "present_s": _present_s(forms["infinitive"], forms["present"]),
        "past_s": forms["past"] + "s",
        "supine_s": forms["supine"] + "s",
    }


def _present_s(infinitive: str, present: str) -> str:
    """``arbetas, genomförs, ges, byggs``; ``läses`` with an e after s, and ``bestäms`` with one m."""
    if present.endswith("er") and infinitive.endswith("a"):
        stem = present[:-2]
        if stem.endswith("mm"):
            return stem[:-1] + "s"
        return stem + ("es" if stem.endswith(("s", "x")) else "s")
    if present.endswith("ar") or not infinitive.endswith("a"):
        return present[:-1] + "s"
    return present + "s"


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for line in data_lines("verb"):
        parts = tuple(line.split())
        table[parts[0]] = parts if len(parts) > 1 else _second(parts[0])
    return table


def table_verbs() -> tuple[str, ...]:
    """The infinitives that ``data/verb.txt`` has."""
    return tuple(_table())
