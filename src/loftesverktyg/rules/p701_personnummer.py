"""P701: a personnummer or samordningsnummer stands in the file."""

from collections.abc import Iterator
from itertools import islice

from loftesverktyg.findings import Severity
from loftesverktyg.language.personnummer import find
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.tree_paths import path_at
from loftesverktyg.source import Source, Span, Style
from loftesverktyg.source.offsets import locate_span

_MOST_IN_ONE = 20


def check(context: Context) -> Iterator[Hit]:
    """One hit per number, wherever it stands. The number itself is said nowhere."""
    source = context.document.source
    for span in sorted({*_as_written(source), *_escaped(source)}):
        yield Hit(
            Mark(path_at(context.document, span.start), span=span),
            "Här står ett personnummer eller samordningsnummer.",
            "Ta bort numret. Har filen redan skickats vidare eller lagts i ett arkiv finns det kvar där: "
            "tala med ert dataskyddsombud.",
        )


def _as_written(source: Source) -> Iterator[Span]:
    for start, end in find(source.text.content):
        yield Span(start, end)


def _escaped(source: Source) -> Iterator[Span]:
    r"""Numbers that appear only when escapes such as ``\u002d`` are read."""
    if "\\" not in source.text.content:
        return
    for scalar in source.scalars:
        if scalar.style is Style.DOUBLE and "\\" in source.text.content[scalar.start : scalar.end]:
            # Finding the place goes through the scalar each time: a limit to what a file can cost.
            for start, end in islice(find(scalar.value), _MOST_IN_ONE):
                yield locate_span(source.text, scalar, start, end)


RULE = Rule(
    "P701",
    "personnummer",
    Severity.FEL,
    "Lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning, 3 kap. 10 §",
    check,
    scope=Scope.FILE,
)
