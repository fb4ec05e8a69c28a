"""M408: the text of a measure promises another amount than its ``mängd``."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.document.atgarder import Atgard, Mangd
from loftesverktyg.findings import Severity
from loftesverktyg.language.nouns import same_head, same_noun
from loftesverktyg.rules.contradiction import agree
from loftesverktyg.rules.promise_texts import in_measures
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.text_quantity import TextQuantity, quantities
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Span

_OCCASIONS = frozenset({"gång", "gånger", "ggr", "tillfälle", "tillfällen", "omgång", "omgångar"})
_PERCENT = frozenset({"procent", "%"})


def check(context: Context) -> Iterator[Hit]:
    """One hit per measure whose text holds one number with the unit, and not the one in ``mängd``."""
    for reading, home, atgard in in_measures(context):
        mangd = atgard.mangd
        if reading.path[-1] != "text" or mangd is None or mangd.antal is None or not mangd.enhet:
            continue
        if not context.intact(*home, "mängd", "per"):
            continue
        said = quantities(reading)
        found = _with_the_unit(said, mangd)
        margin = context.thresholds.ungefar_procent
        if not found or any(agree(each, mangd, margin) for each, _ in found):
            continue
        if len({(each.number.value, each.frequency and each.frequency.unit) for each, _ in found}) > 1:
            continue  # it cannot be told which one is meant
        quantity, end = found[0]
        if not _goes_on(quantity, said) and not _per_place(reading, quantity, atgard):
            yield _hit(reading, quantity, end, mangd)


def _hit(reading: Reading, quantity: TextQuantity, end: int, mangd: Mangd) -> Hit:
    key, span = _difference(quantity, end, mangd)
    often = quantity.frequency if key == "per" and not quantity.adjacent else None
    text = " och ".join(quoted(reading.text[each.start : each.end]) for each in (span, often) if each)
    says = quoted(_in_words(mangd))
    return Hit(
        Mark(reading.path, words=span),
        f"Texten säger {text}, men mängden säger {says}.",
        "Rätta det tal som är fel, så att texten och mängden lovar samma sak.",
        ((Mark((*reading.path[:-1], "mängd", key)), f"mängden säger {says}"),),
    )


def _difference(quantity: TextQuantity, end: int, mangd: Mangd) -> tuple[str, Span]:
    """The key of ``mängd`` that differs, and the words that it differs from."""
    number, often = quantity.number, quantity.frequency
    if mangd.antal != number.value:
        return "antal", Span(number.start, end)
    if often is not None and mangd.per is not None and (often.unit != mangd.per.value or often.every != 1):
        return "per", Span(number.start, often.end if quantity.adjacent else end)
    return "jämförelse", Span(number.whole_start, end)


def _in_words(mangd: Mangd) -> str:
    per = f"per {mangd.per}" if mangd.per else None
    antal = f"{mangd.antal:f}".replace(".", ",")
    return " ".join(part for part in (mangd.jamforelse, antal, mangd.enhet, per) if part)


def _with_the_unit(said: list[TextQuantity], mangd: Mangd) -> list[tuple[TextQuantity, int]]:
    """The amounts of what ``enhet`` counts, with where they end, or else those whose noun ends like it."""
    head = _head(mangd.enhet or "")
    exact: list[tuple[TextQuantity, int]] = []
    alike: list[tuple[TextQuantity, int]] = []
    for each in said:
        if head in _PERCENT:
            if each.number.following in _PERCENT and not _is_share(each, mangd):
                exact.append((each, each.number.end))
            continue
        if each.number.following == "%" or (each.number.article and not each.adjacent):
            continue  # ”en trafikkontroll” may be any
        for noun in each.nouns:
            if same_noun(noun.text, head) or {noun.text, head} <= _OCCASIONS:
                exact.append((each, noun.end))
                break
            if same_head(noun.text, head):
                alike.append((each, noun.end))
                break
    return exact or alike


def _head(enhet: str) -> str:
    """The noun of a unit: ``nya lampor i tunneln`` is about ``lampor``."""
    low = enhet.lower()
    words = low.split()
    if len(words) > 1:
        words = _preposition().split(low.strip(), maxsplit=1)[0].split()
    return words[-1] if words else low


def _is_share(quantity: TextQuantity, mangd: Mangd) -> bool:
    return mangd.andel is not None and mangd.andel.procent == quantity.number.value


def _goes_on(quantity: TextQuantity, said: list[TextQuantity]) -> bool:
    """Whether its sentence counts on without a noun, maybe the same: ``två möten i maj och två i juni``."""
    return any(
        not (each.nouns or each.number.article or each.number.to)
        and each.number.following != "%"
        and quantity.number.end <= each.number.start < quantity.sentence[1]
        for each in said
    )


def _per_place(reading: Reading, quantity: TextQuantity, atgard: Atgard) -> bool:
    """Whether text and ``mängd`` may count on different things: each place, or all of them."""
    start, end = quantity.sentence
    each = _each().search(reading.prose, start, min(end, start + 600)) is not None
    per_plats = atgard.mangd.per_plats if atgard.mangd else None
    return (each and per_plats is not True) or (not each and per_plats is True)


@cache
def _each() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:vardera|respektive|var för sig|var och en|lika många"
        r"|per (?:plats|skola|område|stadsdel|kommun|ort|torg)"
        r"|(?:på|i|vid|hos|utanför|för|av) (?:varje|alla|båda|samtliga)"
        r"|(?:på|i|vid|hos|utanför) de (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio))\b",
        re.IGNORECASE,
    )


@cache
def _preposition() -> re.Pattern[str]:
    return re.compile(r"\s(?:i|på|per|om|av|vid|mot|för|med|till|från|under|hos|som|från|inom)\s")


RULE = Rule("M408", "mängd-motsägs", Severity.FEL, "Egen bedömning: dokumentet motsäger sig självt", check)
