"""A313: the löfte has been extended or revised, and when or why is not said."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.rules.parts import whole
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.source import Span


def check(context: Context) -> Iterator[Hit]:
    """One hit per revision that says all it lacks; or per word of one that is not listed."""
    lofte = context.lofte
    for index, each in enumerate(lofte.revideringar):
        path = ("revideringar", index)
        missing = {}
        if each.datum is None and context.intact(*path, "datum"):
            missing["datum"] = "”datum: 2026-11-02”"
        if each.varfor is None and context.intact(*path, "varför"):
            missing["skäl"] = "”varför: Bygget av gångtunneln blev försenat.”"
        if missing:
            yield Hit(
                Mark(path),
                f"Ändringen av löftet saknar {join(list(missing))}.",
                f"Lägg till {join(list(missing.values()))}.",
            )
    if lofte.revideringar or not whole(context, "revideringar"):
        return
    summary = lofte.sammanfattning or ""
    for key, text, pattern in (
        ("titel", lofte.titel or "", _in_title()),
        ("sammanfattning", summary, _in_text()),
    ):
        match = pattern.search(text)
        if match:
            yield Hit(
                Mark((key,), words=Span(*match.span("word"))),
                f"”{match['word']}” säger att löftet är ändrat, men det framgår inte när och varför.",
                "Skriv det under ”revideringar”, till exempel ”{datum: 2026-11-02, vad: Förlängt till och "
                "med 2027, varför: Bygget av gångtunneln blev försenat}”.",
            )


_CHANGED = r"(?P<word>förläng(?:t|d|da|s|des|ts)|revider(?:ad|ade|ades|at|ats|as))"


@cache
def _in_title() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_CHANGED}(?!\w)", re.IGNORECASE)


@cache
def _in_text() -> re.Pattern[str]:
    # ”Löftet har förlängts”, and not ”det förra löftet förlängdes” or ”löftet kan förlängas”.
    return re.compile(
        r"(?<!\w)(?:(?<!förra\s)(?<!föregående\s)(?<!tidigare\s)(?<!gamla\s)(?:medborgar)?löftet|löftena)"
        rf"\s(?:(?:är|har|blev|blivit|nu|härmed|har\snu|är\snu)\s)?{_CHANGED}(?!\w)",
        re.IGNORECASE,
    )


RULE = Rule("A313", "förlängd-utan-skäl", Severity.VARNING, "Egen bedömning, efter verkliga löften", check)
