"""T804: HTML in a Markdown text, where it comes out as the characters it is."""

from collections.abc import Iterator
from itertools import islice

from loftesverktyg.findings import Severity
from loftesverktyg.language.markdown import Tag, html
from loftesverktyg.rules.markdown_texts import MOST_IN_ONE, markdown_texts
from loftesverktyg.rules.needs import any_sign
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Span

_INSTEAD = {
    "b": "**fet stil**",
    "strong": "**fet stil**",
    "i": "*kursiv stil*",
    "em": "*kursiv stil*",
    "a": "[länktext](https://exempelby.se)",
    "img": "![alternativtext](bild.png)",
    "li": "- punkt i en lista",
    "ul": "- punkt i en lista",
    "ol": "1. punkt i en lista",
    "h1": "# rubrik",
    "h2": "# rubrik",
    "h3": "# rubrik",
    "code": "`kod`",
}
_BREAKS = frozenset({"br", "p", "div"})


def check(context: Context) -> Iterator[Hit]:
    """One hit per tag, comment or declaration. A tag that closes one is not told of again."""
    for reading in markdown_texts(context, "<"):
        for tag in islice(_first(html(reading.text)), MOST_IN_ONE):
            yield Hit(
                Mark(reading.path, words=Span(tag.start, tag.end)),
                f"Här står HTML, {quoted(reading.text[tag.start : tag.end])}. Det används inte när löftet "
                "publiceras.",
                _hint(tag),
            )


def _first(tags: list[Tag]) -> Iterator[Tag]:
    opened: dict[str, int] = {}
    for tag in tags:
        if not tag.closing:
            opened[tag.name] = opened.get(tag.name, 0) + 1
            yield tag
        elif opened.get(tag.name, 0) > 0:
            opened[tag.name] -= 1
        else:
            yield tag


def _hint(tag: Tag) -> str:
    if tag.name in _INSTEAD:
        return f"Skriv som Markdown i stället: ”{_INSTEAD[tag.name]}”."
    if tag.name in _BREAKS:
        return "Lämna en tom rad i stället, så blir det ett nytt stycke."
    return (
        "Ta bort det. Vill ni skriva en anteckning, gör det som en YAML-kommentar med #."
        if not tag.name
        else "Ta bort det."
    )


RULE = Rule(
    "T804",
    "rå-html",
    Severity.VARNING,
    "Egen bedömning: samma text ska gå att publicera på webben, på papper och i Word",
    check,
    Scope.DOCUMENT,
    needs=any_sign("<"),
)
