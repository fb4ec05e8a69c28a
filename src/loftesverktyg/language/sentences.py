"""Sentences in a Markdown text."""

import re
from functools import cache, lru_cache

from loftesverktyg.language.prose import prose


@lru_cache(maxsize=512)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    plain = prose(text)
    found: list[tuple[int, int]] = []
    for start, end in _blocks(text):
        at = start
        for match in _stop().finditer(plain, start, end):
            if _ends(plain, match, start):
                found.append((at, match.end()))
                at = match.end()
        found.append((at, end))
    trimmed = (_trim(plain, start, end) for start, end in found)
    return tuple(span for span in trimmed if any(map(str.isalnum, plain[span[0] : span[1]])))


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence of a Markdown text, without the space around it.

    A sentence ends at ``.``, ``!``, ``?`` or ``…`` before a capital, a digit or the end, with the quotation
    marks and brackets that follow; and where its paragraph, list item, heading or table row ends. It does not
    end after an abbreviation (``t.ex.``, ``kl.``, ``enl.``), an initial, or within numbers and addresses.
    """
    return list(_sentences(text))


# Those that stand before what they speak of, so that nothing ends with them.
_LEADING = frozenset(
    "t.ex bl.a d.v.s dvs kl enl nr jfr s.k p.g.a pga ca tel fr.o.m t.o.m fr.om tom from dnr ev resp inkl exkl "
    "f.d f.n obs avd kap art mom sid s bil ang avs bet cirka dir dr prof st:t s:t s:ta t.f tf v.d ref tfn mob fig tab "
    "i.o.m m.a.o o t ex fr bl d.y red ordf".split()
)
_TRAILING = frozenset(
    "m.m m.fl osv o.s.v etc o.d o.dyl dyl f st kr mkr mnkr tkr e.d e.dyl mm mfl min tim sek jan feb mar apr jun jul aug sep sept okt nov dec".split()
)


def _ends(text: str, match: re.Match[str], block_start: int) -> bool:
    after = text[match.end() : match.end() + 8].lstrip(" \t\n\u00a0")
    if not after:
        return True
    opening = after.lstrip("”“\"'’»«([–—-• \t")
    follows = opening[:1]
    if follows and not (follows.isupper() or follows.isdigit()):
        return False
    if not match[0].startswith(".") or match[0].startswith(".."):
        return True
    before = _before().search(text[max(block_start, match.start() - 24) : match.start()])
    if before is None:
        return True
    word = before[0]
    if word.lower() in _LEADING:
        return False
    if len(word) == 1 and word.isupper():
        return False
    return not (word[0].isdigit() and follows.isdigit())


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"[.!?…]+[”“\"'’»)\]*_]*(?=\s|\Z)")


@cache
def _before() -> re.Pattern[str]:
    return re.compile(r"[\w.:]+\Z")


@cache
def _line() -> re.Pattern[str]:
    return re.compile(
        r"[ \t]*(?:(?P<blank>\Z)|(?P<heading>#{1,6}[ \t])|(?P<own>(?:[-*+•–]|\d{1,9}[.)])[ \t]|>|\|))"
    )


def _blocks(text: str) -> list[tuple[int, int]]:
    blocks: list[tuple[int, int]] = []
    start = at = 0
    for line in text.split("\n"):
        match = _line().match(line)
        if match is not None:
            if at > start:
                blocks.append((start, at))
            start = at
            if match["heading"]:
                start = at + len(line)
                blocks.append((at, start))
        at += len(line) + 1
    if len(text) > start:
        blocks.append((start, len(text)))
    return blocks


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
