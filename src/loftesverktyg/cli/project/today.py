"""The day that a run takes for today: the one place where the clock is read."""

import re
from datetime import date

from loftesverktyg.cli.usage import UsageError


def today_or(text: str | None) -> date:
    """The day that the user gave with ``--today``, else the computer's own. Raises UsageError."""
    if text is None:
        return date.today()  # noqa: DTZ011 (the user's own day is meant)
    try:
        # Python's own reading takes other forms as well, such as 20260301.
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise UsageError(
        f"”{text}” är inget datum.", "Skriv år, månad och dag med bindestreck, till exempel 2026-03-01."
    )
