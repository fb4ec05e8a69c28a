"""Sentences in a Markdown text."""

import re
from functools import cache

from loftesverktyg.language.prose import prose
from loftesverktyg.language.remembered import remembered
from loftesverktyg.language.spans import Spans
from loftesverktyg.language.word_sets import word_set

_LOOK = 40
_BREAKING = tuple("#-=*_")
_OPENING = "”“\"'’»«([–—• \t\n\u00a0"


def sentences(markdown: str) -> Spans:
    """Start and end of each sentence of a Markdown text, without the space around it.

    A sentence ends at ``.``, ``!``, ``?`` or ``…`` before a capital, a digit or the end, with the quotation
    marks and brackets that follow; and where its paragraph, list item, heading or table row ends. It does not
    end after an abbreviation (``t.ex.``, ``kl.``, ``enl.``), an initial, or within numbers and addresses.
    Pass the Markdown itself: prose() has no list items left.
    """
    return list(_sentences(markdown))


@remembered
def _sentences(markdown: str) -> tuple[tuple[int, int], ...]:
    text = prose(markdown)
    found: Spans = []
    if not _inner_stop().search(text):
        found.append((0, len(text)))
        return _trimmed(text, found)
    for start, end in _blocks(markdown):
        at = start
        for match in _stop().finditer(text, start, end):
            if _ends(text, match, at, end):
                found.append((at, match.end()))
                at = match.end()
        if at < end:
            found.append((at, end))
    return _trimmed(text, found)


def _ends(text: str, stop: re.Match[str], start: int, end: int) -> bool:
    """Whether a stop ends the sentence that began at ``start``, in the block that ends at ``end``."""
    first, last = stop.span()
    follows = text[last : min(end, last + _LOOK)].lstrip(_OPENING)[:1]
    if not follows:
        return True
    if not (follows.isupper() or follows.isdigit()):
        return False
    if text[first] != "." or text[first + 1 : first + 2] == ".":
        return True
    before = text[max(start, first - _LOOK) : first].rsplit(maxsplit=2)
    word = before[-1].lstrip(_OPENING) if before else ""
    low = word.lower()
    if word in {"", "St"} or low in word_set("inledande_forkortningar"):
        return False
    if len(word) == 1 and word.isalpha():
        return word.isupper() and len(before) > 1 and before[-2].lower() in word_set("beteckningar")
    if not word.isalpha() and _initials().fullmatch(word):
        return False
    return not (follows.isdigit() and low in word_set("forkortningar_fore_tal"))


def _blocks(markdown: str) -> Spans:
    """The paragraphs, list items, headings and table rows: what a sentence never goes across."""
    if not (_block_sign().search(markdown) or markdown.lstrip(" \t").startswith(_BREAKING)):
        return [(0, len(markdown))]
    blocks: Spans = []
    start = at = 0
    loose = True  # whether a line that only may be a list item (”– så här”) is one here
    for line in markdown.split("\n"):
        match = _line().match(line)
        kind = match.lastgroup if match else None
        if kind == "dash" and not loose:
            kind = None
        if kind:
            blocks.append((start, at))
            start = at
        at += len(line) + 1
        if kind in {"blank", "heading", "rule"}:
            blocks.append((start, at - 1))
            start = at
        loose = kind is not None or line.rstrip().endswith((":", ".", "!", "?"))
    blocks.append((start, len(markdown)))
    return [(first, min(last, len(markdown))) for first, last in blocks if last > first]


def _trimmed(text: str, spans: Spans) -> tuple[tuple[int, int], ...]:
    """``spans`` without the space around them, and without those that hold no letter and no digit."""
    trimmed = []
    for start, end in spans:
        piece = text[start:end].lstrip()
        if piece[:1].isalnum() or _letter_or_digit().search(piece):
            trimmed.append((end - len(piece), end - len(piece) + len(piece.rstrip())))
    return tuple(trimmed)


@cache
def _inner_stop() -> re.Pattern[str]:
    """What may part two sentences; a text in one line with a stop at its end only is one sentence."""
    return re.compile(r"[.!?…\n](?!\Z)")


@cache
def _stop() -> re.Pattern[str]:
    # The first one by itself: a search for one character is twice as fast as one for a repetition.
    return re.compile(r"[.!?…][.!?…]*+[”“\"'’»«)\]*_]*+(?=\s|\Z)")


@cache
def _block_sign() -> re.Pattern[str]:
    """What may part two blocks where it begins a line; in the first line only what is alone in its own."""
    return re.compile(r"\n[ \t]*(?:[\n#=*_>|+•–—-]|[0-9]{1,3}[.)])")


@cache
def _letter_or_digit() -> re.Pattern[str]:
    return re.compile(r"[^\W_]")


@cache
def _initials() -> re.Pattern[str]:
    return re.compile(r"(?:[A-ZÅÄÖ]\.-?)+[A-ZÅÄÖ]|[A-ZÅÄÖ]-[A-ZÅÄÖ]")


@cache
def _line() -> re.Pattern[str]:
    return re.compile(
        r"[ \t]*+(?:(?P<blank>\Z)|(?P<heading>#{1,6}\s)|(?P<rule>[-=*_]{3,}[ \t]*\Z)"
        r"|(?P<own>(?:[-*+•]|[0-9]{1,3}[.)])\s|[>|])|(?P<dash>[–—]\s))"
    )
