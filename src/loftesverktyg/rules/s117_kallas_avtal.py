"""S117: the löfte calls itself an avtal or an överenskommelse."""

from collections.abc import Iterable, Iterator
from itertools import islice

from loftesverktyg.document import Path
from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.self_naming import in_text, in_title
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Span

_MOST_IN_ONE = 20
"""More in the same text says nothing new."""


def check(context: Context) -> Iterator[Hit]:
    """One hit per place in the title, the summary and the purpose."""
    lofte = context.lofte
    if lofte.titel:
        yield from _hits(("titel",), lofte.titel, in_title(lofte.titel))
    if lofte.sammanfattning:
        yield from _hits(("sammanfattning",), lofte.sammanfattning, in_text(lofte.sammanfattning))
    if lofte.syfte and lofte.syfte.text:
        yield from _hits(("syfte", "text"), lofte.syfte.text, in_text(lofte.syfte.text))


def _hits(path: Path, text: str, places: Iterable[tuple[int, int]]) -> Iterator[Hit]:
    for start, end in islice(places, _MOST_IN_ONE):
        yield Hit(
            Mark(path, words=Span(start, end)),
            f"Löftet kallar sig {quoted(text[start:end])}.",
            "Skriv ”löfte” eller ”medborgarlöfte”. Ett medborgarlöfte är inte juridiskt bindande, och ordet "
            "kan få läsaren att tro det.",
        )


RULE = Rule(
    "S117",
    "kallas-avtal",
    Severity.RAD,
    "Brå, Genomför åtgärderna: överenskommelsen är inte juridiskt bindande",
    check,
)
