"""What the rules on plain language share."""

import re
from collections.abc import Callable, Iterator
from functools import cache, wraps
from itertools import islice

from loftesverktyg.language.words import word_pattern
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Mark, Rewrite
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Span

MOST = 500
"""Hits of one rule in one document. More help nobody, and a file made to be slow could have a million."""

LONGEST = 100_000
"""So much of one text is looked through for dates and times: a limit to what a file can cost."""

_LOOK_BACK = 40

Check = Callable[[Context], Iterator[Hit]]


def limited(check: Check) -> Check:
    """``check``, with no more than MOST hits."""

    @wraps(check)
    def run(context: Context) -> Iterator[Hit]:
        return islice(check(context), MOST)

    return run


def counted(reading: Reading, start: int, end: int) -> tuple[int, Span]:
    """How many words a stretch of a text has, and from where to where they stand."""
    first = last = None
    count = 0
    for last in word_pattern().finditer(reading.prose, start, end):
        first = first or last
        count += 1
    return count, Span(first.start(), last.end()) if first and last else Span(start, end)


def mark(reading: Reading, start: int, end: int) -> Mark:
    """The place of some words of a text."""
    return Mark(reading.path, words=Span(start, end))


def after_between(reading: Reading, start: int) -> bool:
    """Whether what begins at ``start`` stands after ”mellan”, so that ”och” joins its two ends."""
    return _between().search(reading.text, max(0, start - _LOOK_BACK), start) is not None


def written(reading: Reading, start: int, end: int) -> str:
    """Words as they stand, within quotation marks."""
    return quoted(reading.text[start:end])


def rewrite(reading: Reading, start: int, end: int, replacement: str) -> Rewrite:
    """``replacement`` in the place of some words."""
    return Rewrite(f"Skriv {quoted(replacement)}", reading.path, Span(start, end), replacement)


def capital(reading: Reading, at: int, words: str) -> str:
    """``words``, with a capital where a sentence begins at ``at``."""
    before = reading.prose[max(0, at - _LOOK_BACK) : at].rstrip(" \t\u00a0")
    opens = reading.in_sentences and (not before or before[-1] in ".!?…\n")
    return words[0].upper() + words[1:] if opens else words


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)mellan[ \u00a0](?:(?:kl\.?|klockan|åren?|den)[ \u00a0])?\Z", re.IGNORECASE)
