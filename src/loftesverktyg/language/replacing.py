"""What to write in the place of a phrase, in the form that the text has."""

from loftesverktyg.language.phrase_syntax import Pattern
from loftesverktyg.language.tokens import Tokens

_FINITE = frozenset({"present", "past", "present_s", "past_s", "imperative"})
_PARTICLES = frozenset({"bort", "fram", "in", "ner", "upp", "ut", "vidare"})
# After one of these a form in -as is an infinitive; where there is none in the sentence it is a present.
_BEFORE_INFINITIVE = frozenset(
    {"ska", "skall", "skulle", "kan", "kunde", "bör", "måste", "får", "kommer", "att"}
)
# How many words back a form looks for what it belongs to.
_REACH = 15
_SENTENCE_ENDS = frozenset(".!?…:;\n")


def replacement(pattern: Pattern, found: Tokens, places: tuple[int, ...], start: int, end: int) -> str | None:
    """The replacement's words, each in the form of the text; None where that is not sure."""
    if not pattern.target:
        return None
    options = [
        element.forms.get(found.forms[place], ())
        for element, place in zip(pattern.elements, places, strict=True)
    ]
    names = {name for names in options for name in names}
    names -= _unlikely(names, found, places[0], start)
    if _out_of_order(pattern, names):
        return None
    words = []
    for target in pattern.target:
        forms = {target[name] for name in names if name in target} if "" not in target else {target[""]}
        if len(forms) != 1 or ("" not in target and not _covers(target, names)):
            return None
        words.append(forms.pop())
    written = " ".join(words)
    if pattern.dotted and found.text[end - 1] == "." and _ends_sentence(found.text, end):
        written += "."
    return (
        written[0].upper() + written[1:]
        if found.text[start].isupper() and not pattern.elements[0].exact
        else written
    )


def _covers(target: dict[str, str], names: set[str]) -> bool:
    """Whether the target has every form that the text's may be, among those it tells apart."""
    kind = {name for name in names if name.isdigit() == next(iter(target)).isdigit()}
    return kind <= target.keys()


def _unlikely(names: set[str], found: Tokens, at: int, start: int) -> set[str]:
    """The forms that one written alike is surely not, as far as the words before tell."""
    if names >= {"infinitive", "imperative"} and found.text[start].islower():
        return {"imperative"}
    if names >= {"infinitive_s", "present_s"}:
        before = _sentence_so_far(found, at)
        if not _BEFORE_INFINITIVE.isdisjoint(before[:2]):
            return {"present_s"}
        if _BEFORE_INFINITIVE.isdisjoint(before):
            return {"infinitive_s"}
    return set()


def _sentence_so_far(found: Tokens, at: int) -> list[str]:
    """The words before the word ``at`` in its sentence, the nearest first."""
    forms = []
    for place in range(at - 1, max(at - _REACH, -1), -1):
        if _SENTENCE_ENDS.intersection(found.text[found.span(place)[1] : found.span(place + 1)[0]]):
            break
        forms.append(found.forms[place])
    return forms


def _out_of_order(pattern: Pattern, names: set[str]) -> bool:
    """Whether several words would take the place of one verb that its subject may follow.

    ”Då beaktar vi” is not ”då tar hänsyn till vi”. A passive takes a particle only: ”tas bort”.
    """
    if len(pattern.target) == 1 or "infinitive" not in pattern.target[0]:
        return False
    passive = any(name.endswith("_s") for name in names)
    second = pattern.target[1].get("")
    return (passive and second not in _PARTICLES) or (
        len(pattern.elements) == 1 and not _FINITE.isdisjoint(names)
    )


def _ends_sentence(text: str, end: int) -> bool:
    rest = text[end : end + 8]
    after = rest.lstrip(" \t\u00a0")
    return not after or after.startswith("\n") or (after is not rest and after[0].isupper())
