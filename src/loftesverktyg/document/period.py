"""A stretch of days, both ends included."""

from loftesverktyg.document.base import Datum, Part, key


class Period(Part):
    """From and with one day, to and with another."""

    fran: Datum | None = key(
        "från", "Från och med", "Första dagen i perioden.", examples=["2026-02-01"], needed=True
    )
    till: Datum | None = key(
        "till", "Till och med", "Sista dagen i perioden.", examples=["2027-12-31"], needed=True
    )
