"""Comments that make an exception from a rule: ``# loften: undanta M401, K601 t.o.m. 2027-06-30 – skäl``.

Here they are read as text. What they hold for is told in ``holding.py``, and what becomes of findings
is the engine's business.
"""

import re
from collections.abc import Iterator
from datetime import date
from enum import Enum
from functools import cache
from typing import NamedTuple

from loftesverktyg.findings.finding import Finding
from loftesverktyg.source import Source, Span
from loftesverktyg.source.comments import comments

VERB = "undanta"
EXAMPLE = "# loften: undanta M401 – skäl"
"""How an exception is written, for hints."""


class Trouble(Enum):
    """Why a comment that is meant as an exception is none."""

    WORDING = "wording"
    """It does not begin ``loften: undanta``."""
    NO_RULE = "no rule"
    """No rule stands after ``undanta``."""
    DATE = "date"
    """What stands after ``t.o.m.`` is no day."""


class Named(NamedTuple):
    """A rule as the comment names it, and where in the file."""

    name: str
    span: Span


class Exemption(NamedTuple):
    """One comment. ``span`` goes from its ``#`` to its end; ``until`` is the last day that it holds."""

    span: Span
    names: tuple[Named, ...] = ()
    until: date | None = None
    reason: str = ""
    trouble: Trouble | None = None


class Kind(Enum):
    """Where it is said that a finding is not to be reported; the words are SARIF's."""

    COMMENT = "inSource"
    BASELINE = "external"


class Suppressed(NamedTuple):
    """A finding that is kept but not reported. ``reason`` is the writer's, empty where none is given."""

    finding: Finding
    kind: Kind
    reason: str = ""


def exemptions(source: Source) -> tuple[Exemption, ...]:
    """The exceptions that the comments of ``source`` make, or are meant to make, in the order of the file."""
    content = source.text.content
    if not _sign().search(content):
        return ()
    return tuple(_exemptions(source))


def _exemptions(source: Source) -> Iterator[Exemption]:
    content = source.text.content
    for comment in comments(source):
        match = _directive().search(content, comment.start, comment.end)
        if match is None:
            continue
        span = Span(match.start(), comment.end)
        exact = match["tool"].lower() == "loften" and bool(match["colon"])
        word = match["word"].lower()
        if exact and word == VERB:
            yield _read(content, span, match.end())
        elif exact or word in _MEANT:
            yield Exemption(span, trouble=Trouble.WORDING)


def _read(content: str, span: Span, start: int) -> Exemption:
    names: list[Named] = []
    at = start
    while (match := (_next_rule() if names else _rule()).match(content, at, span.end)) is not None:
        group = match.lastgroup or "rule"
        names.append(Named(match[group], Span(*match.span(group))))
        at = match.end()
    if not names:
        return Exemption(span, trouble=Trouble.NO_RULE)
    until: date | None = None
    ends = _until().match(content, at, span.end)
    if ends is not None:
        until = _day(ends["day"])
        if until is None:
            return Exemption(span, tuple(names), trouble=Trouble.DATE)
        at = ends.end()
    reason = content[at : span.end].strip().lstrip("–—-:,.;#").strip()
    return Exemption(span, tuple(names), until, reason)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _iso().fullmatch(text) else None
    except ValueError:
        return None


# Words that other tools use, or that are written when the right one is not remembered.
_MEANT = frozenset(
    {VERB, "undantag", "undantaget", "undnata", "undata", "ignorera", "ignore", "disable", "noqa"}
)


_BLANK = r"[ \t\u00a0]"
"""A no-break space comes of pasting, or of a key held too long."""


@cache
def _sign() -> re.Pattern[str]:
    """Quick to say no: most files have no such comment."""
    return re.compile(rf"#{_BLANK}*l[oö]ften?\b{_BLANK}*:?{_BLANK}*\w", re.IGNORECASE)


@cache
def _directive() -> re.Pattern[str]:
    return re.compile(
        rf"#{_BLANK}*(?P<tool>l[oö]ften?)\b{_BLANK}*(?P<colon>:?){_BLANK}*(?P<word>[\w-]+):?", re.IGNORECASE
    )


# A hyphen after a blank begins the reason; inside a word it belongs to the rule's name.
_LAST_DAY = (
    rf"(?:t\.?{_BLANK}?o\.?{_BLANK}?m\.?|till{_BLANK}+och{_BLANK}+med|tills?(?={_BLANK}+[0-9]{{4}}-))(?!\w)"
)
_NAME = rf"(?!{_LAST_DAY})(?P<rule>[^\W\d_]\w*(?:-\w+)*)"


@cache
def _rule() -> re.Pattern[str]:
    return re.compile(rf"{_BLANK}*{_NAME}", re.IGNORECASE)


@cache
def _next_rule() -> re.Pattern[str]:
    """After a comma any word names a rule; after a blank or ``och`` only what looks like a code does."""
    code = r"(?P<code>[A-Za-z][0-9]{3})(?!\w)"
    return re.compile(
        rf"{_BLANK}*[,;]{_BLANK}*(?:och{_BLANK}+)?{_NAME}|{_BLANK}+(?:och{_BLANK}+)?{code}", re.IGNORECASE
    )


@cache
def _until() -> re.Pattern[str]:
    return re.compile(rf"{_BLANK}*,?{_BLANK}*{_LAST_DAY}{_BLANK}*(?P<day>[^\s,;:–—]*)", re.IGNORECASE)


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
