"""Part 6: the signatures."""

from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.model import Block, Phrase, Points, Section, Signature, Signatures
from loftesverktyg.cli.publish.view.typography import day
from loftesverktyg.document.underskrifter import Satt, Underskrift


def underskrifter(context: Context) -> tuple[Section, ...]:
    """The section of the signatures, with the actors who take part without signing."""
    blocks: list[Block] = []
    if context.lofte.underskrifter:
        blocks.append(
            Signatures(tuple(_signature(context, signed) for signed in context.lofte.underskrifter))
        )
    signing = {signed.part for signed in context.lofte.underskrifter}
    confirmed = [key for key, party in context.lofte.parter.items() if party.medverkan and key not in signing]
    if confirmed:
        names = tuple(Phrase(name) for name in context.parties(confirmed))
        blocks.append(Points(context.words("underskrift.confirmed"), names))
    return context.part("underskrifter", blocks)


def _signature(context: Context, signed: Underskrift) -> Signature:
    words = context.words
    return Signature(
        party=context.party(signed.part) if signed.part else "",
        role=context.line(signed.roll),
        name=context.line(signed.namn),
        name_label=words("underskrift.name"),
        place_date=_place_date(context, signed),
        place_date_label=words("underskrift.place_date"),
        method=_method(context, signed),
        by_pen=signed.satt is not Satt.ELEKTRONISK,
    )


def _place_date(context: Context, signed: Underskrift) -> str:
    # Only the whole is worth printing: with one of them alone there would be no line for the other.
    if signed.datum is None:
        return ""
    place, when = context.line(signed.ort), day(signed.datum, context.words)
    return context.words("underskrift.place_and_date", place=place, day=when) if place else when


def _method(context: Context, signed: Underskrift) -> str:
    if signed.satt is None:
        return ""
    # A signature is given when it has a day.
    return context.words(f"underskrift.{'signed' if signed.datum else 'to_sign'}_{signed.satt.value}")
