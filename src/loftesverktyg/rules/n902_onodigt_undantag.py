"""N902: an exception that suppresses nothing: not needed, not possible, or not written so that it can."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.findings.suppression import EXAMPLE, VERB, Trouble
from loftesverktyg.rules.exempted import Exempted, Tried, Verdict
from loftesverktyg.rules.removing import without_exemption, without_name
from loftesverktyg.rules.rule import Change, Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.tree_paths import path_at
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Span

_TROUBLES = {
    Trouble.WORDING: (
        "Kommentaren ser ut som ett undantag, men är inte skriven som ett och gör därför ingenting.",
        f"Menade du ”# loften: {VERB}”? Skriv till exempel ”{EXAMPLE}”.",
    ),
    Trouble.NO_RULE: (
        "Undantaget anger ingen regel och gör därför ingenting.",
        f"Skriv regelns kod eller namn, som i ”{EXAMPLE}”.",
    ),
    Trouble.DATE: (
        "Undantagets sista dag går inte att läsa, och därför gäller undantaget inte.",
        "Skriv år, månad och dag, som i ”# loften: undanta M401 t.o.m. 2027-06-30 – skäl”.",
    ),
}
_REMOVABLE = {Verdict.UNUSED, Verdict.NEVER}


def check(context: Context) -> Iterator[Hit]:
    """One hit per rule that an exception names to no purpose, at its name; one per comment that is none."""
    for each in context.exceptions:
        if each.exemption.trouble is not None:
            yield _hit(context, each.exemption.span, *_TROUBLES[each.exemption.trouble])
        elif not each.at_key:
            yield _hit(
                context,
                each.exemption.span,
                "Undantaget står inte vid någon nyckel och gör därför ingenting.",
                "Flytta kommentaren till slutet av nyckelns rad, eller till raden ovanför den.",
            )
        else:
            yield from _names(context, each)


def _names(context: Context, each: Exempted) -> Iterator[Hit]:
    for tried in each.names:
        if tried.verdict is Verdict.UNUSED and each.expired:
            continue  # N903 says what is to be done
        said = _said(tried)
        if said is not None:
            yield _hit(context, tried.named.span, *said, _change(context, each, tried))


def _said(tried: Tried) -> tuple[str, str] | None:
    name = quoted(tried.named.name)
    rule = f"{tried.rule[0]} ({tried.rule[1]})" if tried.rule else ""
    match tried.verdict:
        case Verdict.UNUSED:
            return (
                f"Undantaget från {rule} behövs inte: regeln har inget att säga där.",
                "Ta bort undantaget.",
            )
        case Verdict.NEVER:
            return (
                f"Från {rule} går det inte att göra undantag.",
                "Rätta det som regeln pekar på, och ta bort undantaget.",
            )
        case Verdict.SEVERAL:
            return (
                f"{name} är början på flera koder, men ett undantag gäller en regel. Det gör inget.",
                "Skriv hela koden. En hel familj av regler väljs bort i loften.toml.",
            )
        case Verdict.UNKNOWN:
            return (
                f"Det finns ingen regel som heter {name}. Därför gör undantaget ingenting.",
                f"Menade du {rule}?" if rule else "Kommandot loften explain visar alla regler.",
            )
        case _:
            return None


def _change(context: Context, each: Exempted, tried: Tried) -> Change | None:
    """What was probably meant is not thrown away: only what is known to be of no use."""
    if not _removable(tried):
        return None
    if all(map(_removable, each.names)):
        return without_exemption(context.document.source.text, each.exemption)
    return without_name(each.exemption, tried.named)


def _removable(tried: Tried) -> bool:
    return tried.verdict in _REMOVABLE or (tried.verdict is Verdict.UNKNOWN and tried.rule is None)


def _hit(context: Context, span: Span, message: str, hint: str, change: Change | None = None) -> Hit:
    return Hit(Mark(path_at(context.document, span.start), span=span), message, hint, change=change)


RULE = Rule(
    "N902",
    "onödigt-undantag",
    Severity.VARNING,
    "Egen bedömning: ett undantag som inte behövs döljer nästa brist på samma plats",
    check,
    Scope.EXCEPTIONS,
)
