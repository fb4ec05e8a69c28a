"""Text left from a scaffold: what it looks like, and what only looks like it.

The patterns are chosen for few false alarms. Two x's are a placeholder as a word of their own
(``xx kvällar``, ``20XX``, ``0123-xx xx xx``), but not in an address, and not as a Roman numeral after the
words that number chapters. Words within brackets count only where they are an instruction or the name
of what should stand there, and never as the text of a Markdown link.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from loftesverktyg.language.signs import has_any

_SPACE = r"[ \t\n\u00a0]"
_SPACES = " \t\n\u00a0"
_HAR = "h(?:ä|a\u0308)r"
_INSTRUCTIONS = (
    rf"…|\.\.\.|(?:fyll{_SPACE}+i|skriv|ange|infoga|v(?:ä|a\u0308)lj|s(?:ä|a\u0308)tt{_SPACE}+in"
    rf"|byt{_SPACE}+ut|l(?:ä|a\u0308)gg{_SPACE}+till|{_HAR}{_SPACE}+ska)(?![\w-])"
)
_NAMES = (
    "namn|datum|antal|ort|plats|kommun|kommunens namn|roll|titel|telefon|telefonnummer|e-post"
    "|e-postadress|adress|diarienummer|år|årtal|text"
)
_XX = r"(?:(?:19|20)?(?:[xX]x+|XX+))"

# A file without any of these has no placeholder; the backslash since an escape may stand for anything.
_SIGNS = ("TODO", "FIXME", "TBD", "xx", "XX", "xX", "Xx", "orem", "…", "...", "??", "\\")
_VERBS = ("kriv", "yll")


def possible(content: str) -> bool:
    """Whether there may be a placeholder in a whole file; False where there is none."""
    # Each word by itself: many times as fast as one pattern of them all, and with nothing to make ready.
    return (
        has_any(content, _SIGNS)
        or any(f"{verb}{space}" in content for verb in _VERBS if verb in content for space in _SPACES)
        or ("[" in content and _bracket().search(content) is not None)
    )


def in_text(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each placeholder in a value of the document."""
    if (whole := _nothing().fullmatch(text)) is not None:
        yield whole.span(1)
        return
    yield from _find(text, names=True)


def in_comment(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each placeholder in a comment, where ``[ort]`` may be a list that is shown."""
    yield from _find(text, names=False)


def _find(text: str, *, names: bool) -> Iterator[tuple[int, int]]:
    around: _Around | None = None
    for match in _placeholder().finditer(text):
        around = around or _Around(text)
        start = match.start()
        if match["xx"] and (around.is_address(start) or _numbered().search(text[max(0, start - 10) : start])):
            continue
        if match["phrase"] and around.is_link(start):
            continue
        if match["name"] and (not names or f"{match[0]}:" in around.defined):
            continue
        yield match.span()


class _Around:
    """What in a text is an address or a link, so that a placeholder in it is none."""

    def __init__(self, text: str) -> None:
        self._addresses = [each.span() for each in _address().finditer(text)]
        self._links = [each.span() for each in _link().finditer(text)]
        self.defined = frozenset(_defined().findall(text))

    def is_address(self, offset: int) -> bool:
        return _within(offset, self._addresses)

    def is_link(self, offset: int) -> bool:
        return _within(offset, self._links)


def _within(offset: int, spans: list[tuple[int, int]]) -> bool:
    index = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    return index >= 0 and offset < spans[index][1]


@cache
def _placeholder() -> re.Pattern[str]:
    return re.compile(
        rf"""
          (?P<word> (?<!\w) (?:TODO|FIXME|TBD) (?![\w]|-[a-zåäö]) )
        | (?P<xx> (?<!\w) {_XX} (?: [ .:/\u00a0–-] {_XX} )* (?!\w) )
        | (?P<phrase> (?<![\w”"'’«»])
            (?: [Ss]kriv {_SPACE}+ (?:in {_SPACE}+)? {_HAR} | [Ff]yll {_SPACE}+ i {_SPACE}+ {_HAR}
              | [Ll]orem {_SPACE}+ ipsum ) (?!\w) )
        | (?P<bracket> \[ {_SPACE}* (?i: {_INSTRUCTIONS} ) [^\[\]]{{0,200}} \] (?![(\[:]) )
        | (?P<name> \[ (?i: {_NAMES.replace(" ", "[ ]")} ) \] (?![(\[:]) )
        """,
        re.VERBOSE,
    )


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(rf"\[{_SPACE}*(?i:{_INSTRUCTIONS}|(?:{_NAMES})\])")


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"(?:https?://|www\.)[^\s<>]+")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"\[[^\[\]]{0,300}\](?:\([^()]{0,500}\)|\[[^\[\]]{0,100}\])")


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(r"(?:kapitel|kap\.|artikel|art\.|band|volym|sekel|seklet)[ \u00a0]\Z", re.IGNORECASE)


@cache
def _defined() -> re.Pattern[str]:
    return re.compile(r"\[[^\[\]]{1,100}\]:")


@cache
def _nothing() -> re.Pattern[str]:
    return re.compile(r"\s*(…|\.{3}|\?{2,})\s*")
