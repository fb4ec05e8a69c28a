"""T803: a heading in a text skips a level."""

from collections.abc import Iterator
from itertools import islice

from loftesverktyg.document import Path
from loftesverktyg.findings import Severity
from loftesverktyg.language.markdown import Heading, headings
from loftesverktyg.rules.markdown_texts import MOST_IN_ONE, markdown_texts
from loftesverktyg.rules.needs import any_sign
from loftesverktyg.rules.rule import Context, Hit, Mark, Rewrite, Rule, Scope
from loftesverktyg.source import Span

_SIGNS = ("#", "\n=", "\n-", "\n ")


def check(context: Context) -> Iterator[Hit]:
    """One hit per heading that skips a level, or stands beside or below one that does."""
    for reading in markdown_texts(context, *_SIGNS):
        found = headings(reading.text)
        pairs = zip(found, levels(found), strict=True)
        wrong = ((heading, level) for heading, level in pairs if heading.level != level)
        for heading, level in islice(wrong, MOST_IN_ONE):
            yield _hit(reading.path, heading, level)


def _hit(path: Path, heading: Heading, level: int) -> Hit:
    words = Span(heading.start, heading.end)
    marks = "=" * (heading.end - heading.start) if heading.underlined else "#" * level
    return Hit(
        Mark(path, words=words),
        f"Rubriken är på nivå {heading.level} men ska vara på nivå {level}: rubrikerna i en text börjar på "
        "nivå 1 (#) och hoppar inte över någon nivå.",
        f"Skriv ”{marks}” under rubriken." if heading.underlined else f"Skriv ”{marks}” i stället.",
        change=Rewrite(f"Flytta rubriken till nivå {level}", path, words, marks),
    )


def levels(found: list[Heading]) -> list[int]:
    """The level that each heading should have: none is skipped, and each stays below what it stands below."""
    above: list[tuple[int, int]] = []
    result = []
    for heading in found:
        while above and above[-1][0] >= heading.level:
            above.pop()
        level = above[-1][1] + 1 if above else 1
        above.append((heading.level, level))
        result.append(level)
    return result


RULE = Rule(
    "T803",
    "rubriknivå",
    Severity.VARNING,
    "WCAG 2.2, 1.3.1: information och relationer",
    check,
    Scope.DOCUMENT,
    needs=any_sign(*_SIGNS),
)
