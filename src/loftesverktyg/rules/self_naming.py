"""Where a löfte calls itself an avtal or an överenskommelse, and not where it names another one.

The nouns are these two and compounds of them that can only be the löfte itself: a hyresavtal or a
samverkansöverenskommelse in a text is another document. Words that point back, such as ”denna
överenskommelse”, are left alone where another one was named before them.
"""

import re
from collections.abc import Iterator

_OWN = "(?:medborgar|medborgarlöftes|löftes|trygghets)?"
_INDEFINITE = rf"(?P<noun>{_OWN}(?:avtal|överenskommelse))(?!\w)"
_DEFINITE = rf"(?P<noun>{_OWN}(?:avtal(?:et)?|överenskommelsen?)s?)(?!\w)"
_RELATION = (
    r"av|bilaga|bygger|del|enl\.|enligt|följd|för|från|genom|i|inom|med|mellan|om|på|resultat|som|till|under|ur"
    r"|utifrån"
)
_SUBJECT = r"(?:(?:medborgar)?löfte(?:t|na)|(?P<back>detta|det(?:\shär)?|dokumentet))"
_IS = r"(?:är|utgör|fungerar\ssom|ska\sses\ssom|har\sformen\sav)(?:\sockså)?"

# In the order of how surely they speak of the löfte. Those that point back have the group "back".
_IN_TEXT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\w)(?P<noun>medborgar(?:avtal(?:et)?|överenskommelsen?)s?)(?!\w)",
        rf"(?<!\w){_SUBJECT}\s{_IS}\s(?:ett|en|vårt|vår)\s(?:(?!(?:{_RELATION})\b)\w+\s){{0,2}}{_INDEFINITE}",
        rf"(?<!\w)(?P<back>detta|det\shär|denna|den\shär|föreliggande)\s(?:(?:gemensamma|lokala|nya)\s)?{_DEFINITE}",
        r"(?<!\w)(?P<back>syftet|målet|meningen)\smed\s(?P<noun>avtalet|överenskommelsen)(?!\w)",
        rf"(?<!\w)(?:ingår|sluter|tecknar|träffar)\shärmed\s(?:ett|en)\s(?:\w+\s)?{_INDEFINITE}",
    )
)
_ANOTHER = re.compile("avtal|överenskommelse", re.IGNORECASE)
_BUILT_ON = re.compile(
    r"(?:bygger|grundas|vilar)\s(?:\w+\s)?på\s\Z|(?:del|följd|resultat)\sav\s\Z|(?:ramen|stöd)\sför\s\Z"
    r"|(?:bilaga|komplement|kopplat|kopplad|tillägg)\still\s\Z|utgår\s(?:från|ifrån)\s\Z|utifrån\s\Z",
    re.IGNORECASE,
)

_IN_TITLE = re.compile(
    r"(?<!\w)(?P<noun>(?P<prefix>\w*)(?:avtal(?:et)?|överenskommelsen?))(?!\w)", re.IGNORECASE
)
_AFTER_RELATION = re.compile(rf"(?<!\w)(?:{_RELATION})\s(?:\w+\s){{0,2}}\Z", re.IGNORECASE)
_APPOSED = re.compile(r"[–—:(,-]\s*(?:(?:en|ett|vår|vårt)\s)?(?:\w+\s)?\Z", re.IGNORECASE)


def in_text(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each word by which a running text calls its löfte one."""
    if _ANOTHER.search(text) is None:
        return
    found: dict[int, re.Match[str]] = {}
    for pattern in _IN_TEXT:
        for match in pattern.finditer(text):
            found.setdefault(match.start("noun"), match)
    if not found:
        return
    own = {offset for start, match in found.items() for offset in range(start, match.end("noun"))}
    others = (each.start() for each in _ANOTHER.finditer(text))
    another = next((start for start in others if start not in own), len(text))
    for start, match in sorted(found.items()):
        back = match.groupdict().get("back") is not None
        if back and (another < match.start() or _BUILT_ON.search(_before(text, match.start()))):
            continue
        yield start, match.end("noun")


def in_title(title: str) -> Iterator[tuple[int, int]]:
    """Start and end of the words by which a title calls its löfte one."""
    lofte = re.search("löfte", title, re.IGNORECASE)
    for match in _IN_TITLE.finditer(title):
        before = _before(title, match.start())
        if _AFTER_RELATION.search(before):
            continue
        if lofte is not None and match["prefix"].casefold().endswith("samverkans"):
            continue
        if lofte is not None and lofte.start() < match.start() and not _APPOSED.search(before):
            continue
        yield match.span("noun")


def _before(text: str, offset: int) -> str:
    """As much of the text before ``offset`` as the three or four words there may take."""
    return text[max(0, offset - 60) : offset]
