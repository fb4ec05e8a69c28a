"""A302: a reference to a party that is not declared."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.rules.parties import Parties, part_references
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted

_MOST_NAMED = 8


def check(context: Context) -> Iterator[Hit]:
    """One hit per reference whose key no party stands under."""
    parter = context.lofte.parter
    if not parter:
        return  # S120 says so
    parties = Parties(parter)
    known = ""
    for reference in part_references(context.lofte):
        if reference.key in parter or not context.intact("parter", reference.key):
            continue
        meant = parties.meant(reference.key)
        if meant is None:
            known = known or join([quoted(key) for key in parter], "eller", most=_MOST_NAMED)
            hint = f"Skriv {known}, eller lägg till den som saknas under ”parter”."
        elif parties.named(reference.key):
            hint = f"Skriv partens korta namn: {quoted(meant)}."
        else:
            hint = f"Menade du {quoted(meant)}?"
        yield Hit(Mark(reference.path), f"{quoted(reference.key)} finns inte bland parterna.", hint)


RULE = Rule("A302", "okänd-part", Severity.FEL, "Egen bedömning: en hänvisning ska leda någonstans", check)
