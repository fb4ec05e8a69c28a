"""A304: a declared party leads no measure and takes part in none."""

from collections.abc import Iterator

from loftesverktyg.document import Target
from loftesverktyg.findings import Severity
from loftesverktyg.rules.parties import Parties, in_measures
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted, shown


def check(context: Context) -> Iterator[Hit]:
    """One hit per such party, where it is declared."""
    lofte = context.lofte
    if not lofte.atgarder or any(not (each.ansvarig or each.gemensamt) for each in lofte.atgarder):
        return  # S104 or A301 says so; the measure without its responsible may be this party's
    if any(path[:1] == ("åtgärder",) for path in context.document.broken):
        return
    parties = Parties(lofte.parter)
    busy = {parties.meant(reference.key) for reference in in_measures(lofte)}
    if None in busy:
        return  # A302 says so; any of the parties may be meant
    for key, part in lofte.parter.items():
        if key not in busy:
            yield Hit(
                Mark(("parter", key), Target.KEY),
                f"{quoted(part.namn or key)} är part men har ingen åtgärd.",
                f"Skriv ”ansvarig: {shown(key)}” eller ”medverkande: [{shown(key)}]” hos en åtgärd. Lovar "
                "parten inget, ta bort den bland parterna.",
            )


RULE = Rule("A304", "part-utan-åtgärd", Severity.VARNING, "Egen bedömning: en part lovar något", check)
