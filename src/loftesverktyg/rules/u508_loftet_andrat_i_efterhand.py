"""U508: the löfte no longer promises what its outcome was reported against."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from loftesverktyg.document import Document, Lofte
from loftesverktyg.findings import Severity
from loftesverktyg.rules.outcomes import judged_lofte
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope

if TYPE_CHECKING:
    from loftesverktyg.document.utfall import Utfall


def check(context: Context) -> Iterator[Hit]:
    """One hit at the checksum. A löfte with a part that cannot be read is not judged."""
    outcome, home = context.document.utfall, judged_lofte(context)
    if outcome is None or outcome.utfall_for is None or home is None:
        return
    told = outcome.utfall_for.sha256
    if told is None or _revised(outcome, home[1]) or not _changed(told, *home):
        return
    yield Hit(
        Mark(("utfall_för", "sha256")),
        "Löftet har ändrats sedan utfallet skrevs: parterna, perioden, åtgärderna eller effekterna är inte "
        "desamma som då.",
        "Ta tillbaka ändringen. Är den beslutad, ge löftet en ny version, berätta om ändringen under "
        "”revideringar” och redovisa utfallet mot den nya versionen.",
    )


def _changed(told: str, document: Document, lofte: Lofte) -> bool:
    from loftesverktyg.document.fingerprint import KEYS, fingerprint  # loads much that few runs need

    whole = not any(not path or path[0] in KEYS for path in document.broken)
    return whole and told != fingerprint(lofte)


def _revised(outcome: "Utfall", lofte: Lofte) -> bool:
    """Whether the löfte was changed in the open: as another version, and told of, after the report."""
    if outcome.utfall_for is None or outcome.utfall_for.version in {None, lofte.version}:
        return False
    return any(
        revidering.version == lofte.version
        and revidering.datum is not None
        and (outcome.rapportdatum is None or revidering.datum >= outcome.rapportdatum)
        for revidering in lofte.revideringar
    )


RULE = Rule(
    "U508",
    "löftet-ändrat-i-efterhand",
    Severity.FEL,
    "Egen bedömning: den som läser utfallet ska kunna lita på att löftet är detsamma",
    check,
    Scope.UTFALL,
)
