"""A306: an id is used twice."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.references import Declared, own_ids
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted


def check(context: Context) -> Iterator[Hit]:
    """One hit per id that stood already, of whatever kind, with a label where it first stood."""
    first: dict[str, Declared] = {}
    for each in own_ids(context):
        before = first.setdefault(each.id, each)
        if before is not each:
            yield Hit(
                Mark(each.path),
                f"Id {quoted(each.id)} används mer än en gång.",
                f"Ge {each.kind.value} här ett eget id, och ändra de hänvisningar som gäller det.",
                ((Mark(before.path), f"här är det id för {before.kind.value}"),),
            )


RULE = Rule("A306", "dubbelt-id", Severity.FEL, "Egen bedömning: en hänvisning ska ha ett enda mål", check)
