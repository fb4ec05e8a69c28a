"""Lists of words and phrases, found in all their inflections.

A list is a file in ``data/``, one entry on a line, its parts apart by tabs::

    fras ⇥ ersättning ⇥ varför ⇥ flaggor

Only the phrase is needed. ``#`` begins a comment. A word of a phrase is

- ``ord``: as it stands; a capital letter in it makes it match exactly so (``BRÅ``);
- ``ett|annat``: one of several forms; those of the replacement stand in the same order;
- ``verka.v``: a verb in any form (:mod:`~loftesverktyg.language.verbs`); one in the replacement takes the same form;
- ``aktiv.a``: an adjective: aktiv, aktivt, aktiva;
- ``~``: here up to three words may come between (``verka.v ~ för``: ”verkar polisen aktivt för”);
- ``-inte|ej``, first or last: not where one of these words stands just before or after.

A word may hold points, which the text may leave out: ``t.ex.``. Flags: ``säker``, the replacement always fits;
anything else is a tag that the list's rule reads.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from loftesverktyg.language.verbs import conjugate
from loftesverktyg.language.words import word_pattern


class Entry(NamedTuple):
    """A phrase in its base form, and what to do about it."""

    base: str
    replacement: str | None
    why: str | None
    safe: bool
    tags: frozenset[str]


class Match(NamedTuple):
    """An entry found; ``parts`` are its words' places where other words stand between, else the whole."""

    entry: Entry
    start: int
    end: int
    parts: tuple[tuple[int, int], ...]
    replacement: str | None


class _Element(NamedTuple):
    forms: dict[str, str]
    gap: bool
    exact: bool


class _Rule(NamedTuple):
    entry: Entry
    elements: tuple[_Element, ...]
    before: frozenset[str]
    after: frozenset[str]
    replacement: tuple[dict[str, str], ...] | None
    marks: tuple[int, ...]


_GAP = 3
_BETWEEN = " \t\n\u00a0\u202f"


class PhraseList:
    """Entries made ready to be found."""

    def __init__(self, lines: list[str]) -> None:
        self.entries: list[Entry] = []
        self._index: dict[str, list[_Rule]] = {}
        for line in lines:
            if line and not line.startswith("#"):
                self._add(line)

    def _add(self, line: str) -> None:
        phrase, replacement, why, flags = (*line.split("\t"), "", "", "")[:4]
        tags = frozenset(flags.split())
        tokens = phrase.split()
        before = after = frozenset[str]()
        if tokens[0].startswith("-"):
            before = frozenset(tokens.pop(0)[1:].split("|"))
        if tokens[-1].startswith("-"):
            after = frozenset(tokens.pop()[1:].split("|"))
        base = " ".join(
            token.split("|")[0].removesuffix(".v").removesuffix(".a") for token in tokens if token != "~"
        )
        plain = (
            " ".join(t.split("|")[0].removesuffix(".v").removesuffix(".a") for t in replacement.split())
            or None
        )
        entry = Entry(base, plain, why or None, "säker" in tags, tags - {"säker"})
        elements: list[_Element] = []
        gap = False
        for token in tokens:
            if token == "~":
                gap = True
                continue
            for piece in _pieces(token):
                elements.append(_Element(piece, gap, token.lower() != token))
                gap = False
        target = tuple(_forms(token) for token in replacement.split()) if replacement else None
        rule = _Rule(entry, tuple(elements), before, after, target, ())
        self.entries.append(entry)
        for form in elements[0].forms:
            self._index.setdefault(form, []).append(rule)

    def find(self, text: str) -> Iterator[Match]:
        """The entries in ``text``, in order; the longest where several begin at one word; none inside another."""
        forms, known = _tokens(text)
        if self._index.keys().isdisjoint(known):
            return
        spans = _spans(text)
        skip = 0
        for at, form in enumerate(forms):
            if at < skip or form not in self._index:
                continue
            best: tuple[Match, int] | None = None
            for rule in self._index[form]:
                found = _match(rule, text, forms, spans, at)
                if found and (best is None or found[0].end > best[0].end):
                    best = found
            if best:
                skip = best[1]
                yield best[0]


@cache
def load_phrases(name: str) -> PhraseList:
    """The list in ``data/<name>.txt``; å, ä and ö in the name may be written as themselves."""
    bare = name.translate(str.maketrans("åäö", "aao"))
    return PhraseList((Path(__file__).parent / "data" / f"{bare}.txt").read_text("utf-8").splitlines())


def replacement_for(match: Match) -> str | None:
    """What to write instead, in the same form and with the capital kept; None where the form is not sure."""
    return match.replacement


@lru_cache(maxsize=512)
def _tokens(text: str) -> tuple[list[str], frozenset[str]]:
    found = [word.lower() for word in word_pattern().findall(text)]
    return found, frozenset(found)


@lru_cache(maxsize=64)
def _spans(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in word_pattern().finditer(text)]


def _pieces(token: str) -> list[dict[str, str]]:
    if "." in token and not token.endswith((".v", ".a")):
        return [{part.lower(): "0"} for part in token.split(".") if part]
    return [_forms(token)]


def _forms(token: str) -> dict[str, str]:
    if token.endswith(".v"):
        return {form: name for name, form in reversed(conjugate(token[:-2]).items())}
    if token.endswith(".a"):
        stem = token[:-2]
        return {stem: "0", stem + "t": "1", stem + "a": "2"}
    return {form.lower(): str(index) for index, form in enumerate(token.split("|"))}


def _match(
    rule: _Rule, text: str, forms: list[str], spans: list[tuple[int, int]], at: int
) -> tuple[Match, int] | None:
    if rule.before and at and forms[at - 1] in rule.before:
        return None
    places = [at]
    for element in rule.elements[1:]:
        previous = places[-1]
        for index in range(previous + 1, min(previous + 2 + (_GAP if element.gap else 0), len(forms))):
            between = text[spans[index - 1][1] : spans[index][0]]
            if between.strip(_BETWEEN + ".") or between.count("\n") > 1:
                return None
            if forms[index] in element.forms:
                places.append(index)
                break
        else:
            return None
        if places[-1] == previous:
            return None
    last = places[-1]
    if rule.after and last + 1 < len(forms) and forms[last + 1] in rule.after:
        return None
    start, end = spans[at][0], spans[last][1]
    for element, index in zip(rule.elements, places, strict=True):
        if element.exact and text[slice(*spans[index])].lower() == text[slice(*spans[index])]:
            return None
    if "." in rule.entry.base and text[end : end + 1] == ".":
        end += 1
    together = last - at == len(places) - 1
    parts = ((start, end),) if together else tuple(spans[index] for index in places)
    return Match(
        rule.entry, start, end, parts, _replace(rule, text, forms, places, start) if together else None
    ), last + 1


def _replace(rule: _Rule, text: str, forms: list[str], places: list[int], start: int) -> str | None:
    if rule.replacement is None:
        return None
    names = [element.forms[forms[index]] for element, index in zip(rule.elements, places, strict=True)]
    name = next((each for each in names if each != "0"), "0")
    out = []
    for target in rule.replacement:
        by_name = {slot: form for form, slot in target.items()}
        form = by_name.get(name) or (by_name["0"] if len(by_name) == 1 else None)
        if form is None and name == "0" and "infinitive" not in by_name:
            form = by_name["0"]
        if form is None:
            return None
        out.append(form)
    joined = " ".join(out)
    return joined[0].upper() + joined[1:] if text[start].isupper() else joined
