"""Dates: no date at all, a date not written as ISO 8601 does, or a day that does not exist."""

from loftesverktyg.rules.wording import quoted
from loftesverktyg.rules.wrong_value.case import Case, Words
from loftesverktyg.rules.wrong_value.written_dates import guess_date, impossible_day


def not_a_date(case: Case) -> Words:
    """A list, a group or a text where a date should stand."""
    message = case.not_what_is_wanted("ett datum")
    day = guess_date(case.text)
    if day is not None:
        return message, f"Skriv ”{case.name}: {day.isoformat()}”: år, månad och dag med bindestreck emellan."
    return (
        message,
        f"Skriv år, månad och dag med siffror, till exempel ”{case.name}: 2026-03-01” för den 1 mars 2026.",
    )


def no_such_day(case: Case) -> Words:
    """A day that the calendar lacks, such as 30 February."""
    reason, day = impossible_day(case.text)
    return (
        f"Datumet {quoted(case.text)} finns inte. {reason}",
        f"Skriv en dag som finns, till exempel {case.line(day)}.",
    )
