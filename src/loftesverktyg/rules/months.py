"""Time counted in whole months, as people count the length of a period."""

from datetime import date


def whole_months(first: date, last: date) -> int:
    """How many whole months there are from ``first`` to ``last``, both included.

    2027-01-01 to 2028-12-31 is 24, and so is 2027-01-01 to 2029-01-15. Below zero where ``last`` is
    long before ``first``.
    """
    months = (last.year - first.year) * 12 + last.month - first.month
    if _ends_month(last):
        return months + 1 if first.day == 1 else months
    return months if last.day + 1 >= first.day else months - 1


def _ends_month(day: date) -> bool:
    return day == date.max or date.fromordinal(day.toordinal() + 1).day == 1
