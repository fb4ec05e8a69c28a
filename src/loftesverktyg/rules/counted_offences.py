"""Where a promise counts what the police themselves find or write: offences found, fines, reports.

Such numbers grow with how hard one looks, and say nothing of how it is in the area. What people report and
what befalls them is another thing: to lower the number of reported thefts is a fair goal.
"""

import re
from functools import cache
from typing import NamedTuple

from loftesverktyg.language.signs import has_any


class Counted(NamedTuple):
    """Start and end of the words, and the noun that is counted in lower case."""

    start: int
    end: int
    noun: str


_OFFENCE = (
    r"(?!\w*(?:in|av|ut|genom|sten|skepps)brott)"
    r"\w*(?:brott|brotten|förseelser|överträdelser|fortkörningar|rattfyllerier)"
)
_DRIVERS = "fortkörare|rattfyllerister|förare|trafikanter|cyklister|mopedister|bilister"
_OFFENDER = f"(?:{_DRIVERS}|fordon|personer|ungdomar|langare)"
_FINE = r"\w*(?:böter|ordningsbot|bötesförelägganden?|ordningsförelägganden?|felparkeringsavgifter)"
_REPORT = "(?:brotts|polis)?anmälningar|(?:trafik|brotts|fortkörnings|ordnings)rapporter"
_FIND = r"(?:upptäck|avslöj|beivr|lagför|ertapp)\w+"
_NUMBER = r"(?:[0-9][0-9 \u00a0]{0,8}|[a-zåäö]{2,20})"
_BETWEEN = r"(?:[ \t\n\u00a0]+[\w%-]+){0,4}?[ \t\n\u00a0]+"
# Every pattern but that of units needs one of these: a text without them costs next to nothing.
_ROOTS = (
    "anmäl", "avslöj", "beivr", "böter", "bötesföreläggand", "bötfäll", "ertapp", "felparkeringsavgift",
    "ingripna", "lagför", "ordningsbot", "ordningsföreläggand", "rapporter", "upptäck",
)  # fmt: skip
_UNITS = (
    *_ROOTS, "bilister", "brott", "fortkör", "förare", "förseelse", "personer", "rattfylleri", "trafikanter",
    "överträdelse",
)  # fmt: skip


def may_be_in(text: str) -> bool:
    """Whether a measure or an indicator whose texts are all in ``text`` may count any such thing."""
    return _any(_UNITS, text)


def in_promise(text: str) -> list[Counted]:
    """The places in a measure's text, whether or not a number stands there."""
    if not _any(_ROOTS, text):
        return []
    return [
        Counted(*match.span(), (match[match.lastgroup or 0] if match.lastgroup else match[0]).lower())
        for match in _promise().finditer(text)
    ]


def in_unit(enhet: str, text: str) -> bool:
    """Whether a ``mängd`` of this unit counts such things; the measure's ``text`` tells of unclear units."""
    if not _any(_UNITS, enhet):
        return False
    if _unit().search(enhet):
        return True
    return (
        _any(_ROOTS, text) and _report_unit().search(enhet) is not None and _writes().search(text) is not None
    )


def in_measure(matt: str) -> Counted | None:
    """The words in an indicator's ``mått`` by which it counts such things."""
    match = _matt().search(matt) if _any(_ROOTS, matt) else None
    return Counted(*match.span(), match[0].lower()) if match else None


def _any(roots: tuple[str, ...], text: str) -> bool:
    return has_any(text.lower(), roots)


@cache
def _promise() -> re.Pattern[str]:
    return re.compile(
        rf"\b{_FIND}{_BETWEEN}(?P<found>{_OFFENCE}|{_OFFENDER})\b"
        rf"|\bbötfäll\w+{_BETWEEN}(?P<fined>{_OFFENDER})\b"
        rf"|\brapporter(?:a|ar|as){_BETWEEN}(?P<reported>{_DRIVERS}|{_OFFENCE})\b"
        rf"|\b(?:upprätta|skriv|lämna)\w*{_BETWEEN}(?P<written>{_REPORT}|{_FINE})\b"
        rf"|\b(?P<fines>{_FINE})\b"
        rf"|\b(?P<passive>{_OFFENCE})\s{{1,4}}(?:ska|skall)\s{{1,4}}(?:upptäckas|avslöjas|beivras|lagföras)\b",
        re.IGNORECASE,
    )


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{_OFFENCE}|{_FINE}|fortkörare|rattfyllerister|(?:trafik|brotts|fortkörnings)rapporter"
        r"|upprättade\s\w*anmälningar|(?:rapporterade|bötfällda|lagförda)\s\w+)\b",
        re.IGNORECASE,
    )


@cache
def _report_unit() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_REPORT}|rapporter|förare|trafikanter|bilister|personer)\b", re.IGNORECASE)


@cache
def _writes() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:bötfäll|{_FIND}|upprätta\w*\s.{{0,40}}anmäl|rapporter\w*\s.{{0,40}}(?:förare|bilister|trafikanter|brott))",
        re.IGNORECASE,
    )


@cache
def _matt() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?:upptäckta|avslöjade|beivrade|lagförda|ingripna)\s(?:\w+\s)?{_OFFENCE}"
        rf"|{_OFFENCE}\ssom\s(?:polisen\s)?(?:upptäck|avslöj|beivr|lagför)\w+"
        rf"|(?:utfärdade\s|utskrivna\s)?{_FINE}"
        rf"|upprättade\s\w*anmälningar|\w*anmälningar\ssom\spolisen\s(?:upprätta|skriv|gör)\w*"
        r"|(?:rapporterade|bötfällda|lagförda)\s(?:fortkörare|förare|trafikanter|bilister|cyklister|personer|mopedister))\b",
        re.IGNORECASE,
    )
