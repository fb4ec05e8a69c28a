"""How far the löfte has come, in words, and the document's own date."""

from datetime import date

from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.typography import day
from loftesverktyg.document.lofte import Status


def status(context: Context) -> str:
    """As "Beslutat 15 januari 2026 av Kommunstyrelsen", or as much of it as is known."""
    lofte, words = context.lofte, context.words
    if lofte.status is None:
        return ""
    text = words(f"status.{lofte.status.value}")
    if lofte.beslut is None or lofte.status is not Status.BESLUTAD:
        return text
    body = context.line(lofte.beslut.instans)
    when = day(lofte.beslut.datum, words) if lofte.beslut.datum else ""
    if body and when:
        return words("status.decided_by", status=text, day=when, body=body)
    if when:
        return words("status.decided_on", status=text, day=when)
    return words("status.decided_in", status=text, body=body) if body else text


def own_date(context: Context) -> str:
    """The day of the latest revision or of the decision, or else of the last signature.

    ISO; empty where none of them is known.
    """
    lofte = context.lofte
    days = [revision.datum for revision in lofte.revideringar if revision.datum]
    if lofte.beslut and lofte.beslut.datum:
        days.append(lofte.beslut.datum)
    days = days or [signed.datum for signed in lofte.underskrifter if signed.datum]
    return max(days).isoformat() if days else ""


def edition(context: Context) -> tuple[str, ...]:
    """Which of several this one is: its version and its date, and that nothing is decided yet."""
    lofte, words = context.lofte, context.words
    own = own_date(context)
    return (
        words("frame.version", version=context.line(lofte.version)) if lofte.version else "",
        day(date.fromisoformat(own), words) if own else "",
        status(context) if not own or lofte.status in {Status.UTKAST, Status.REMISS} else "",
    )
