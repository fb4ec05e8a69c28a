"""K607: a time of day with a colon in running text."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.findings import Severity
from loftesverktyg.language.dates import ClockTime, clock_times
from loftesverktyg.rules.needs import digits_and
from loftesverktyg.rules.plain import LONGEST, after_between, capital, limited, mark, rewrite, written
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.wording import quoted

_LOOK_BACK = 30


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per time with a colon, or per two with a dash between, with ``kl. 18.00`` as change."""
    for reading in context.own_texts:
        if not reading.has_digits or ":" not in reading.text:
            continue
        text = reading.own_words[:LONGEST]
        times = clock_times(text)
        index = 0
        while index < len(times):
            first = last = times[index]
            if index + 1 < len(times) and text[first.end : times[index + 1].start].strip(" \u00a0") in {
                "-",
                "–",
            }:
                last = times[index + 1]
                index += 1
            index += 1
            if ":" in first.separator + last.separator and not _no_time(text, first, last):
                yield _hit(reading, first, last)


def _hit(reading: Reading, first: ClockTime, last: ClockTime) -> Hit:
    joint = " och " if after_between(reading, first.start) else "–"
    words = _words(first) + ("" if first is last else f"{joint}{_words(last)}")
    prefix = _prefix(reading.own_words, first, last)
    if prefix:
        words = f"{prefix if first.prefix else capital(reading, first.start, prefix)} {words}"
    return Hit(
        mark(reading, first.start, last.end),
        f"{written(reading, first.start, last.end)} har kolon i klockslaget.",
        f"Skriv {quoted(words)}, med punkt mellan timmar och minuter.",
        change=rewrite(reading, first.start, last.end, words),
    )


def _words(time: ClockTime) -> str:
    return str(time.hour) if time.minute is None else f"{time.hour}.{time.minute:02}"


def _prefix(text: str, first: ClockTime, last: ClockTime) -> str:
    """What shall stand before the time: what does, else ``kl.`` unless that would be said twice."""
    if first.prefix:
        return first.prefix if first.prefix.lower() == "klockan" else f"{first.prefix.rstrip('.')}."
    if _said().search(text[max(0, first.start - _LOOK_BACK) : first.start]) or _joined().match(
        text, last.end
    ):
        return ""
    return "kl."


def _no_time(text: str, first: ClockTime, last: ClockTime) -> bool:
    """Whether it is a stretch of time, or a place in a law: ”10:30 minuter”, ”BrB 4:12”."""
    return not first.prefix and bool(
        _length().match(text, last.end)
        or _mark().search(text[max(0, first.start - _LOOK_BACK) : first.start])
    )


@cache
def _said() -> re.Pattern[str]:
    """``kl. 18.00 och``, ``klockan är``: the one before said that these are times."""
    return re.compile(
        r"(?:[0-9][.:][0-5][0-9][ \u00a0]?(?:och|till|eller|samt|,)|\b(?:kl\.?|klockan)"
        r"(?:[ \u00a0][^\W\d_]+)?(?:[ \u00a0][0-9]{1,2}[ \u00a0](?:och|till|eller))?)[ \u00a0]\Z",
        re.IGNORECASE,
    )


@cache
def _joined() -> re.Pattern[str]:
    return re.compile(r"-[^\W\d_]")


@cache
def _length() -> re.Pattern[str]:
    return re.compile(r"[ \u00a0](?:min|minuter|sek|sekunder|timmar|tim)\b")


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b[A-ZÅÄÖ]{2,4}|\b(?:BrB|Vers|Psaltaren|Matt|Joh|skala|ställningen|seger|förlust|vann med"
        r"|förlorade med))[ \u00a0]\Z"
    )


RULE = Rule(
    "K607",
    "klockslag",
    Severity.RAD,
    "Egen bedömning, efter svenska skrivregler: klockslag skrivs med punkt",
    check,
    needs=digits_and(":"),
)
