"""What of a Markdown text is running Swedish, with every offset kept.

Rules on language look at :func:`prose`, which is as long as the text it came from: an offset in the one
is an offset in the other. :func:`own_words` takes away names and quotations too, which their writer did
not choose the words of.
"""

import re
from functools import cache, lru_cache

Spans = list[tuple[int, int]]


@lru_cache(maxsize=512)
def prose(markdown: str) -> str:
    """``markdown`` with all that is no prose as spaces: code, addresses, tags and the markers themselves.

    Line breaks stay, and so do the texts of links and images. The result is as long as ``markdown``.
    """
    if not _marked().search(markdown):
        return markdown
    text = markdown
    for pattern in _layers():
        text = pattern.sub(_blank, text)
    return text


@lru_cache(maxsize=512)
def own_words(markdown: str) -> str:
    """:func:`prose` without proper names and without what stands inside quotation marks; as long as it."""
    text = prose(markdown)
    spans = sorted(quoted(text) + proper_name_spans(text))
    return blank(text, spans) if spans else text


def blank(text: str, spans: Spans) -> str:
    """``text`` with spaces in the place of ``spans``, which are sorted; line breaks stay."""
    parts: list[str] = []
    at = 0
    for start, end in spans:
        if end > at:
            start = max(start, at)
            parts += text[at:start], _spaces(text[start:end])
            at = end
    return "".join([*parts, text[at:]])


def quoted(text: str) -> Spans:
    """Start and end of what stands inside ”…”, "…", ’…’ or »…«, without the marks; never across a blank line."""
    return [match.span(match.lastindex or 0) for match in _quotation().finditer(text)]


def proper_name_spans(text: str) -> Spans:
    """Runs of two or more capitalised words, such as Fokus Ungdom or Alltid Öppet AB.

    A word that only a sentence's beginning makes capital does not open a name, unless the next one is capital too.
    """
    return [match.span() for match in _name().finditer(text)]


def _spaces(text: str) -> str:
    return "".join("\n" if char == "\n" else " " for char in text)


def _blank(match: re.Match[str]) -> str:
    return _spaces(match[0])


@cache
def _marked() -> re.Pattern[str]:
    return re.compile(
        r"[`*_#>|<\[\]~\\@]|^\s*(?:[-+]|\d+[.)])\s|www\.|://|\w\.(?:se|nu|com|org|eu|net|example)\b|^\s*-{3}",
        re.M,
    )


@cache
def _layers() -> tuple[re.Pattern[str], ...]:
    web = r"(?:https?|ftp)://[^\s<>()]{1,2000}|www\.[^\s<>()]{1,2000}"
    return (
        re.compile(
            r"^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:(?!^ {0,3}\1)[^\n]*(?:\n|\Z))*+(?:^ {0,3}\1[^\n]*)?", re.M
        ),
        re.compile(r"(?<!`)(`{1,3})(?!`)[^`]{1,1000}\1(?!`)"),
        re.compile(
            r"</?[A-Za-z][^<>\n]{0,500}>|<!--(?:(?!-->).){0,2000}-->|<[^\s<>@]{1,200}@[^\s<>]{1,200}>", re.S
        ),
        re.compile(r"\]\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)|\]\[[^\[\]\n]{0,200}\]"),
        re.compile(web),
        re.compile(r"(?:mailto:)?(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"),
        re.compile(
            r"(?<![\w.-])(?:[\w-]{1,63}\.){1,5}(?:se|nu|com|org|eu|net|example)(?:/[^\s<>()]{0,500})?(?![\w-])"
        ),
        re.compile(r"^[ \t]{0,12}(?:>[ \t]?)*(?:#{1,6}(?=\s)|[-*+](?=\s)|\d{1,9}[.)](?=\s))?", re.M),
        re.compile(r"^[ \t]*(?:[-*_=|:][ \t]*){3,}$", re.M),
        re.compile(r"!?\[|\]|[*`|~\\]+|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)|[ \t]#+[ \t]*$", re.M),
    )


@cache
def _quotation() -> re.Pattern[str]:
    body = r"((?:(?!\n[ \t]*\n)[^{0}]){{1,400}})"
    return re.compile(
        "|".join(
            [
                "[”“]" + body.format("”“") + "[”“]",
                '"' + body.format('"') + '"',
                "»" + body.format("»«") + "[«»]",
                r"(?<!\w)[’‘']" + body.format("’‘'\n") + r"[’‘'](?!\w)",
            ]
        )
    )


@cache
def _name() -> re.Pattern[str]:
    word = r"[A-ZÅÄÖÉÜ][^\W_]*(?:[-&][^\W_]+)*"
    return re.compile(
        rf"(?<![\w-]){word}(?:[ \u00a0](?:{word}|(?:i|och|vid|på|för|de|von|af)[ \u00a0]{word}))+(?![\w])"
    )
