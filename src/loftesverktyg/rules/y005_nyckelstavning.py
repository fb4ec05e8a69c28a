"""Y005: a key in ASCII or with decomposed letters, which is read but is not how it is spelt."""

import unicodedata
from collections.abc import Iterator

from loftesverktyg.document import Target
from loftesverktyg.document.problem import KeySpelling
from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Change, Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Style

_QUOTES = {Style.SINGLE: "'", Style.DOUBLE: '"'}


def check(context: Context) -> Iterator[Hit]:
    """One hit per key spelt otherwise, at the key, with the canonical spelling as change."""
    for problem in context.document.problems:
        if not isinstance(problem, KeySpelling):
            continue
        entry = context.document.entry(problem.path)
        if entry is None or entry.key.value != problem.written:
            continue  # a second one in another spelling, which Y002 tells of
        name = str(problem.path[-1])
        quote = _QUOTES.get(entry.key.style, "")
        if unicodedata.is_normalized("NFC", problem.written):
            message = f"Nyckeln {quoted(problem.written)} stavas ”{name}”."
            hint = f"Skriv ”{name}:” med å, ä och ö."
        else:
            message = (
                f"Nyckeln ”{name}” är skriven med bokstäver i två delar: prickarna och ringarna är egna "
                f"tecken."
            )
            hint = (
                f"Skriv om ”{name}:” för hand. Sådana bokstäver följer ofta med text från pdf-filer och "
                f"äldre "
                f"Mac-datorer."
            )
        yield Hit(
            Mark(problem.path, Target.KEY),
            message,
            hint,
            change=Change(f"Stava nyckeln ”{name}”", entry.key.span, f"{quote}{name}{quote}"),
        )


RULE = Rule("Y005", "nyckelstavning", Severity.RAD, "Loftens filformat, version 1", check, Scope.FILE)
