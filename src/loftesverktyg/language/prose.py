"""What of a Markdown text is running Swedish, with every offset kept.

Rules on language look at :func:`prose`, which is as long as the text it came from: an offset in the one
is an offset in the other. :func:`own_words` takes away names and quotations too, whose words the writer
did not choose; it takes abbreviations with the names.
"""

import re
from functools import cache

from loftesverktyg.language.names import proper_name_spans
from loftesverktyg.language.remembered import remembered
from loftesverktyg.language.spans import Spans, blank

__all__ = ["own_words", "proper_name_spans", "prose", "quoted"]

_FENCES = frozenset({"`", "~"})
ENDINGS = "se|nu|com|org|eu|net|info|example"
"""Last parts of the web addresses that are known even without ``www.`` before them."""


@remembered
def prose(markdown: str) -> str:
    """``markdown`` with all that is no prose as spaces: code, addresses, HTML tags and markers.

    Line breaks stay, and so do the texts of links and images. The result is as long as ``markdown``.
    """
    if not (_sign().search(markdown) or _point().search(markdown)) or not _marked().search(markdown):
        return markdown
    text = blank(markdown, _fences(markdown)) if "```" in markdown or "~~~" in markdown else markdown
    for pattern in _layers():
        text = pattern.sub(_blanked, text)
    return text


@remembered
def own_words(markdown: str) -> str:
    """:func:`prose` without proper names and without what stands inside quotation marks; as long as it."""
    text = prose(markdown)
    return blank(text, sorted(quoted(text) + proper_name_spans(text)))


def quoted(text: str) -> Spans:
    """What stands inside ”…”, "…", ’…’ or »…«, without the marks; never across a blank line."""
    if not _marks().search(text):
        return []
    return [match.span(match.lastindex or 0) for match in _quotation().finditer(text)]


def _blanked(match: re.Match[str]) -> str:
    found = match[0]
    return " " * len(found) if "\n" not in found else blank(found, [(0, len(found))])


# Every mark has one of these signs, or a point that ends no sentence: told many times as fast as the marks.
@cache
def _sign() -> re.Pattern[str]:
    return re.compile(r"[`*_#>|<\[\]~\\@+=:)-]")


@cache
def _point() -> re.Pattern[str]:
    return re.compile(r"\.(?:\S|(?<=\d\.))")


@cache
def _marked() -> re.Pattern[str]:
    """Anything that prose() takes away; most texts have nothing of it."""
    line = r"^[ \t]*(?:[-+=:]|\d{1,3}[.)]\s)"
    return re.compile(rf"[`*_#>|<\[\]~\\@]|{line}|www\.|://|\w\.(?:{ENDINGS})\b", re.MULTILINE)


def _fences(text: str) -> Spans:
    """The lines of fenced code, with the fences; an unclosed one goes on to the end."""
    spans: Spans = []
    opened = ""
    start = at = 0
    for line in text.split("\n"):
        end = at + len(line)
        match = _fence().match(line) if line.lstrip(" ")[:1] in _FENCES else None
        if match and not opened:
            opened, start = match[1], at
        elif match and match[1].startswith(opened) and not match[2].strip():
            spans.append((start, end))
            opened = ""
        at = end + 1
    if opened:
        spans.append((start, len(text)))
    return spans


@cache
def _fence() -> re.Pattern[str]:
    return re.compile(r" {0,3}(`{3,}|~{3,})(.*)")


@cache
def _layers() -> tuple[re.Pattern[str], ...]:
    # Each is bounded or possessive, so that no text makes it slow. The order is that of CommonMark:
    # code first, then what stands in angle brackets, then links, then the line's own markers.
    tag = r"</?[A-Za-z][^<>\n]{0,500}>"
    comment = r"<!--(?:[^-<]|-(?!->)|<(?!!--))*+-->"
    inside = r"[^()\n]{0,2000}"
    host = (
        rf"(?<![\w.-])(?:[\w-]{{1,63}}\.){{1,5}}(?:{ENDINGS})(?![\w-])(?:/[^\s<>()]{{0,500}}(?<![.,;:!?]))?"
    )
    return (
        re.compile(r"(?<!`)(`{1,3})(?!`)(?:[^`\n]|\n(?![ \t]*\n)|(?!\1(?!`))`++){1,1000}\1(?!`)"),
        re.compile(rf"{comment}|{tag}|<[^\s<>@]{{1,200}}@[^\s<>]{{1,200}}>"),
        re.compile(rf"\]\({inside}(?:\([^()\n]{{0,500}}\){inside})?\)|\]\[[^\[\]\n]{{0,200}}\]"),
        re.compile(r"(?:\b(?:https?|ftp)://|\bwww\.)[^\s<>()]{1,2000}(?<![.,;:!?”\"'’])"),
        re.compile(r"(?:\bmailto:)?(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"),
        re.compile(host),
        re.compile(r"^[ \t]*+(?:[-*_=|:][ \t]*+){3,}$", re.MULTILINE),
        re.compile(
            r"^[ \t]*+(?:>[ \t]?)*+(?:#{1,6}|[-*+]|[0-9]{1,3}[.)])?(?=\s)|^[ \t]*+>(?:[ \t]?>)*+",
            re.MULTILINE,
        ),
        re.compile(r"!?\[|\]|[*`|~\\]+|(?<!\w)_++(?=\w)|(?<=[^\W_])_++(?!\w)|[ \t]#++[ \t]*+$", re.MULTILINE),
    )


@cache
def _marks() -> re.Pattern[str]:
    return re.compile("[”“\"»«’‘']")


@cache
def _quotation() -> re.Pattern[str]:
    def between(marks: str, most: int = 400) -> str:
        return rf"[{marks}]((?:[^\n{marks}]|\n(?![ \t]*\n)){{1,{most}}})[{marks}]"

    single = "|".join(rf"(?<!\w){between(marks, 120)}(?!\w)" for marks in ("’‘", "'"))
    return re.compile("|".join([between("”“"), between('"'), between("»«"), single]))
