"""P704: somebody's home is pointed out where a problem is described."""

from collections.abc import Iterator
from itertools import islice

from loftesverktyg.findings import Severity
from loftesverktyg.language.contacts import home_addresses, may_hold_address
from loftesverktyg.rules.markdown_texts import MOST_IN_ONE
from loftesverktyg.rules.needs import digits
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.source import Span

_PARTS = frozenset({"lägesbild", "åtgärder", "effekter"})


def check(context: Context) -> Iterator[Hit]:
    """One hit per address, in the lägesbild and in the measures and effects that answer to its problems."""
    for reading in context.texts_with_digits:
        if reading.path[0] not in _PARTS or not may_hold_address(reading.text):
            continue
        for start, end in islice(home_addresses(reading.text, reading.sentences), MOST_IN_ONE):
            yield Hit(
                Mark(reading.path, words=Span(start, end)),
                "Här pekas en bostad ut, och den som bor där kan kännas igen.",
                "Skriv gatan eller kvarteret utan nummer, till exempel ”vid Storgatan” eller ”i kvarteret "
                "Eken”.",
            )


RULE = Rule(
    "P704",
    "bostadsadress",
    Severity.VARNING,
    "Dataskyddsförordningen, artikel 5 och 10: uppgifter om brott och den som de rör",
    check,
    needs=digits,
)
