"""N903: an exception whose last day has passed. It suppresses nothing any more."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.tree_paths import path_at


def check(context: Context) -> Iterator[Hit]:
    """One hit per exception that has run out, at the comment."""
    for each in context.exceptions:
        if each.expired and each.at_key:
            span = each.exemption.span
            yield Hit(
                Mark(path_at(context.document, span.start), span=span),
                f"Undantaget gällde t.o.m. {each.exemption.until} och gäller inte längre.",
                "Rätta det som undantaget gällde och ta bort kommentaren, eller sätt ett nytt datum.",
            )


RULE = Rule(
    "N903",
    "undantag-har-gått-ut",
    Severity.VARNING,
    "Egen bedömning: ett undantag på tid ska omprövas när tiden är ute",
    check,
    Scope.EXCEPTIONS,
)
