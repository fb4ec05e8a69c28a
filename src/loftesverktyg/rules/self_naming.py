"""Where a löfte calls itself an avtal or an överenskommelse, and not where it names another one.

The nouns are these two and compounds of them that can only be the löfte itself: a hyresavtal or a
samverkansöverenskommelse in a text is another document. Words that point back, such as ”denna
överenskommelse”, are left alone where another one was named before them.
"""

import re
from collections.abc import Iterator
from functools import cache

_OWN = "(?:medborgar|medborgarlöftes|löftes|trygghets)?"
_INDEFINITE = rf"(?P<noun>{_OWN}(?:avtal|överenskommelse))(?!\w)"
_DEFINITE = rf"(?P<noun>{_OWN}(?:avtal(?:et)?|överenskommelsen?)s?)(?!\w)"
_RELATION = (
    r"av|bilaga|bygger|del|enl\.|enligt|följd|för|från|genom|i|inom|med|mellan|om|på|resultat|som|till|under|ur"
    r"|utifrån"
)
_SUBJECT = r"(?:(?:medborgar)?löfte(?:t|na)|(?P<back>detta|det(?:\shär)?|dokumentet))"
_IS = r"(?:är|utgör|fungerar\ssom|ska\sses\ssom|har\sformen\sav)(?:\sockså)?"


def in_text(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each word by which a running text calls its löfte one."""
    if not _named(text):
        return
    found: dict[int, re.Match[str]] = {}
    for pattern in _in_text():
        for match in pattern.finditer(text):
            found.setdefault(match.start("noun"), match)
    if not found:
        return
    own = {offset for start, match in found.items() for offset in range(start, match.end("noun"))}
    others = (each.start() for each in _another().finditer(text))
    another = next((start for start in others if start not in own), len(text))
    for start, match in sorted(found.items()):
        back = match.groupdict().get("back") is not None
        if back and (another < match.start() or _built_on().search(_before(text, match.start()))):
            continue
        yield start, match.end("noun")


def in_title(title: str) -> Iterator[tuple[int, int]]:
    """Start and end of the words by which a title calls its löfte one."""
    if not _named(title):
        return
    lofte = re.search("löfte", title, re.IGNORECASE)
    for match in _in_title().finditer(title):
        before = _before(title, match.start())
        if _after_relation().search(before):
            continue
        if lofte is not None and match["prefix"].casefold().endswith("samverkans"):
            continue
        if lofte is not None and lofte.start() < match.start() and not _apposed().search(before):
            continue
        yield match.span("noun")


def _named(text: str) -> bool:
    """Whether one of the nouns is there at all; most texts have none, and need no pattern."""
    low = text.lower()
    return "avtal" in low or "överenskommelse" in low


def _before(text: str, offset: int) -> str:
    """As much of the text before ``offset`` as the three or four words there may take."""
    return text[max(0, offset - 60) : offset]


@cache
def _in_text() -> tuple[re.Pattern[str], ...]:
    # In the order of how surely they speak of the löfte. Those that point back have the group "back".
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            r"(?<!\w)(?P<noun>medborgar(?:avtal(?:et)?|överenskommelsen?)s?)(?!\w)",
            rf"(?<!\w){_SUBJECT}\s{_IS}\s(?:ett|en|vårt|vår)\s(?:(?!(?:{_RELATION})\b)\w+\s){{0,2}}{_INDEFINITE}",
            rf"(?<!\w)(?P<back>detta|det\shär|denna|den\shär|föreliggande)\s(?:(?:gemensamma|lokala|nya)\s)?{_DEFINITE}",
            r"(?<!\w)(?P<back>syftet|målet|meningen)\smed\s(?P<noun>avtalet|överenskommelsen)(?!\w)",
            rf"(?<!\w)(?:ingår|sluter|tecknar|träffar)\shärmed\s(?:ett|en)\s(?:\w+\s)?{_INDEFINITE}",
        )
    )


@cache
def _another() -> re.Pattern[str]:
    return re.compile("avtal|överenskommelse", re.IGNORECASE)


@cache
def _built_on() -> re.Pattern[str]:
    return re.compile(
        r"(?:bygger|grundas|vilar)\s(?:\w+\s)?på\s\Z|(?:del|följd|resultat)\sav\s\Z|(?:ramen|stöd)\sför\s\Z"
        r"|(?:bilaga|komplement|kopplat|kopplad|tillägg)\still\s\Z|utgår\s(?:från|ifrån)\s\Z|utifrån\s\Z",
        re.IGNORECASE,
    )


@cache
def _in_title() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?P<noun>(?P<prefix>\w*)(?:avtal(?:et)?|överenskommelsen?))(?!\w)", re.IGNORECASE
    )


@cache
def _after_relation() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_RELATION})\s(?:\w+\s){{0,2}}\Z", re.IGNORECASE)


@cache
def _apposed() -> re.Pattern[str]:
    return re.compile(r"[–—:(,-]\s*(?:(?:en|ett|vår|vårt)\s)?(?:\w+\s)?\Z", re.IGNORECASE)
