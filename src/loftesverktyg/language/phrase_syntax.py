"""A line of a phrase list, read. How a line is written stands in phrases.py."""

from functools import cache
from typing import NamedTuple

from loftesverktyg.language.verbs import conjugate

Forms = dict[str, tuple[str, ...]]
"""Each form of a word in lower case, and the names of the form it may be; () for a word in one form only."""

SAFE = "säker"
GAP = "~"


class Entry(NamedTuple):
    """A phrase in its base form, and what to do about it."""

    base: str
    replacement: str | None
    why: str | None
    safe: bool
    tags: frozenset[str]


class Element(NamedTuple):
    """One word of a phrase.

    ``gap`` lets other words come before it. ``exact`` holds its writings where capitals matter.
    """

    forms: Forms
    gap: bool
    exact: frozenset[str]


class Pattern(NamedTuple):
    """An entry made ready: its words, what may not stand beside it, and the replacement's words by form."""

    entry: Entry
    elements: tuple[Element, ...]
    not_before: frozenset[str]
    not_after: frozenset[str]
    target: tuple[dict[str, str], ...]
    dotted: bool


def first_forms(line: str) -> list[str]:
    """What a match of the line may begin with, in lower case; far cheaper than the whole pattern."""
    first, *rest = line.partition("\t")[0].split(maxsplit=2)
    if first.startswith("-"):
        first = rest[0]
    return list(_forms(_words(first)[0]))


def telling_forms(line: str) -> list[str]:
    """The forms, in lower case, of the word that tells most of whether the line can match: its longest one.

    Of ”i mån av möjlighet” that is ”möjlighet”: few texts have it, and nearly all have ”i”.
    """
    tokens = [token for token in line.partition("\t")[0].split() if token != GAP and token[0] != "-"]
    words = [word for token in tokens for word in _words(token)]
    plain = [word for word in words if _stem(word).replace("|", "").isalpha()]
    return list(_forms(max(plain or words, key=lambda word: min(map(len, _stem(word).split("|"))))))


@cache
def read_line(line: str) -> Pattern:
    """The pattern of one line, read when its first word is met."""
    phrase, replacement, why, flags = (*line.split("\t"), "", "", "")[:4]
    tokens = phrase.split()
    not_before = frozenset(tokens.pop(0)[1:].split("|")) if tokens[0].startswith("-") else frozenset[str]()
    not_after = frozenset(tokens.pop()[1:].split("|")) if tokens[-1].startswith("-") else frozenset[str]()
    tags = frozenset(flags.split())
    entry = Entry(
        _base([token for token in tokens if token != GAP]),
        _base(replacement.split()) or None,
        why or None,
        SAFE in tags,
        tags - {SAFE},
    )
    elements: list[Element] = []
    gap = False
    for token in tokens:
        if token == GAP:
            gap = True
            continue
        for word in _words(token):
            exact = frozenset(word.split("|")) if word != word.lower() else frozenset[str]()
            elements.append(Element(_forms(word), gap, exact))
            gap = False
    target = tuple(_named(token) for token in replacement.split())
    return Pattern(entry, tuple(elements), not_before, not_after, target, _dotted(tokens[0]))


def _base(tokens: list[str]) -> str:
    return " ".join(_stem(token.split("|")[0]) for token in tokens)


def _stem(word: str) -> str:
    return word.removesuffix(".v").removesuffix(".a")


def _dotted(token: str) -> bool:
    return "." in token and not token.endswith((".v", ".a"))


def _words(token: str) -> list[str]:
    return [part for part in token.split(".") if part] if _dotted(token) else [token]


def _forms(token: str) -> Forms:
    named = _pairs(token)
    if len(named) == 1:
        return {named[0][1]: ()}
    forms: Forms = {}
    for name, form in named:
        forms[form] = (*forms.get(form, ()), name)
    return forms


def _named(token: str) -> dict[str, str]:
    pairs = (
        [("", token)]
        if "|" not in token and not token.endswith((".v", ".a"))
        else _pairs(token, keep_case=True)
    )
    return dict(pairs)


def _pairs(token: str, *, keep_case: bool = False) -> list[tuple[str, str]]:
    """Name and form, in order: of a verb its own names, else the numbers of the alternatives."""
    if token.endswith(".v"):
        return list(conjugate(token[:-2]).forms.items())
    if token.endswith(".a"):
        stem = token[:-2]
        return [("0", stem), ("1", stem + "t"), ("2", stem + "a")]
    forms = token.split("|")
    return [(str(index), form if keep_case else form.lower()) for index, form in enumerate(forms)]
