"""T805: an address that leads nowhere, or a file that is not there. Nothing is fetched."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from loftesverktyg.document import DocumentKind
from loftesverktyg.findings import Severity
from loftesverktyg.language.markdown import Link, links, unescaped
from loftesverktyg.rules.absence import Absence
from loftesverktyg.rules.addresses import FileReference, Wrong, judge, without_scheme
from loftesverktyg.rules.markdown_texts import MOST_IN_ONE, markdown_texts
from loftesverktyg.rules.named_files import Named, Wanted, named
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Span

_KINDS: dict[Wanted, tuple[DocumentKind, str]] = {
    Wanted.LOFTE: (DocumentKind.LOFTE, "inget löfte"),
    Wanted.SPRAKVERSION: (DocumentKind.SPRAKVERSION, "ingen språkversion: den saknar ”översatt_från”"),
}


def check(context: Context) -> Iterator[Hit]:
    """One hit per such address, in the keys that hold one and in the links of Markdown texts."""
    for each in named(context.document):
        wrong = _wrong_under_key(context, each)
        if wrong is not None:
            yield Hit(Mark(each.path), wrong.message, wrong.hint)
    for reading in markdown_texts(context, "](", "][", "]:", "<"):
        for link, wrong in islice(_wrong_links(context, links(reading.text)), MOST_IN_ONE):
            span = Span(link.address_start, link.address_end)
            words = span if span.start < span.end else Span(link.start, link.end)
            yield Hit(Mark(reading.path, words=words), wrong.message, wrong.hint)


def _wrong_links(context: Context, found: list[Link]) -> Iterator[tuple[Link, Wrong]]:
    for link in found:
        if link.bare and "@" in link.address and ":" not in link.address:
            continue  # <trygghet@exempelby.se>
        if link.address.startswith("#"):
            continue  # a place in the same page
        wrong = _SPACE if link.broken else _wrong(context, unescaped(link.address))
        if wrong is not None:
            yield link, wrong


def _wrong_under_key(context: Context, each: Named) -> Wrong | None:
    if each.wanted is Wanted.PLACE:
        if not _meant_as_address().match(each.text.strip()) and not without_scheme(each.text):
            return None
        judged = judge(each.text)
        return judged if isinstance(judged, Wrong) else None
    if each.wanted in {Wanted.FILE, Wanted.SPRAKVERSION} and re.match(r"https?:", each.text, re.IGNORECASE):
        return Wrong(
            "Här ska en fil i löftets mapp stå, inte en webbadress.",
            "Spara filen i mappen och skriv dess namn.",
        )
    wrong = _wrong(context, each.text)
    if wrong is None and each.wanted in _KINDS and isinstance(judge(each.text), FileReference):
        return _of_another_kind(context, each)
    return wrong


def _wrong(context: Context, address: str) -> Wrong | None:
    judged = judge(address)
    if not isinstance(judged, FileReference):
        return judged
    absence = context.neighbours.exists(context.document, judged.path)
    name = quoted(judged.path)
    if absence is Absence.MISSING:
        hint = "Kontrollera stavningen, med stora och små bokstäver, och i vilken mapp filen ligger."
        if "\\" in judged.path:
            hint = "Skriv snedstreck (/) mellan mapparna."
        return Wrong(f"Filen {name} finns inte.", hint)
    if absence is Absence.OUTSIDE:
        return Wrong(
            f"{name} leder ut ur mappen som löftet hör till.",
            "Lägg filen i löftets mapp, eller skriv hela webbadressen med https://.",
        )
    if absence is Absence.UNREADABLE:
        return Wrong(f"{name} är ingen fil som går att läsa.", "Skriv namnet på en fil.")
    return None


def _of_another_kind(context: Context, each: Named) -> Wrong | None:
    kind, words = _KINDS[each.wanted]
    reference = judge(each.text)
    if not isinstance(reference, FileReference):
        return None
    other = context.neighbours.read(context.document, reference.path).document
    if other is None or (
        other.path != context.document.path and (other.source.root is None or other.kind is kind)
    ):
        return None
    if other.path == context.document.path:
        return Wrong(f"{quoted(each.text)} är den här filen själv.", "Skriv namnet på den fil som avses.")
    return Wrong(
        f"Filen {quoted(each.text)} är {words}.", "Skriv namnet på den fil som avses, eller rätta filen."
    )


_SPACE = Wrong(
    "Adressen innehåller ett mellanslag, och därför blir det ingen länk.",
    "Ta bort mellanslaget, eller skriv %20.",
)

RULE = Rule(
    "T805",
    "trasig-länk",
    Severity.VARNING,
    "Egen bedömning: en länk ska leda någonstans",
    check,
    Scope.DOCUMENT,
)


@cache
def _meant_as_address() -> re.Pattern[str]:
    return re.compile(r"(?:https?|mailto|tel|ftp|file):|//|\S+://", re.IGNORECASE)
