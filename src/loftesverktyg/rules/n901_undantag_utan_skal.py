"""N901: an exception without a reason. It holds all the same."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.findings.suppression import EXAMPLE
from loftesverktyg.rules.exempted import Verdict
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.tree_paths import path_at

_IN_FORCE = {Verdict.USED, Verdict.NOT_TRIED}


def check(context: Context) -> Iterator[Hit]:
    """One hit per exception that has no reason, at the comment. One that is not needed is N902's business."""
    for each in context.exceptions:
        in_force = each.at_key and not each.expired and any(name.verdict in _IN_FORCE for name in each.names)
        if in_force and each.exemption.trouble is None and not each.exemption.reason:
            span = each.exemption.span
            yield Hit(
                Mark(path_at(context.document, span.start), span=span),
                "Undantaget har inget skäl. Det gäller ändå, men den som läser löftet nästa gång kan inte "
                "veta om det ska vara kvar.",
                f"Skriv skälet efter ett tankstreck, som i ”{EXAMPLE}”.",
            )


RULE = Rule(
    "N901",
    "undantag-utan-skäl",
    Severity.VARNING,
    "Egen bedömning: ett undantag ska gå att förstå och ompröva",
    check,
    Scope.EXCEPTIONS,
)
