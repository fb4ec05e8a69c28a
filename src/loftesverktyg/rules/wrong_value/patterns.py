"""Texts that must be written in a certain way: ids, e-mail addresses, language codes, checksums."""

import re
from collections.abc import Callable

from loftesverktyg.document.base import EMAIL_PATTERN, ID_PATTERN, LANGUAGE_PATTERN
from loftesverktyg.rules.wording import quoted
from loftesverktyg.rules.wrong_value.case import Case, Words

SHA256_PATTERN = r"^[0-9a-f]{64}$"

NOT_IN_ID = re.compile(r"[^0-9A-Za-zÀ-ÖØ-öø-ɏ-]")
"""A character that ID_PATTERN does not allow."""

_LANGUAGES = {
    "svenska": "sv",
    "engelska": "en",
    "finska": "fi",
    "meänkieli": "fit",
    "samiska": "se",
    "nordsamiska": "se",
    "sydsamiska": "sma",
    "lulesamiska": "smj",
    "romska": "rmy",
    "romani": "rmy",
    "jiddisch": "yi",
    "arabiska": "ar",
    "somaliska": "so",
    "persiska": "fa",
    "farsi": "fa",
    "tigrinska": "ti",
    "ukrainska": "uk",
}


def wrong_form(case: Case) -> Words:
    """A text that is not of the form its key wants. Raises KeyError for a form that is not in the table."""
    return _FORMS[case.context["pattern"]](case)


def _id(case: Case) -> Words:
    hint = "Ett id är ett kort namn av bokstäver, siffror och bindestreck."
    suggestion = clean_id(case.text)
    if suggestion:
        hint += f" Skriv till exempel {case.line(suggestion)}."
    return f"Id:t {quoted(case.text)} innehåller {_forbidden(case.text)}, som inte får stå i ett id.", hint


def clean_id(text: str) -> str:
    """``text`` as an id, with hyphens in place of what may not stand in one; empty where nothing is left."""
    hyphens = re.sub("-+", "-", NOT_IN_ID.sub("-", text[:40].lower())).strip("-")
    return hyphens if len(text) <= 40 or "-" not in hyphens else hyphens.rpartition("-")[0]


def _forbidden(text: str) -> str:
    match = NOT_IN_ID.search(text)
    if match is None or match[0] in "\r\n":
        return "en radbrytning"
    return "ett mellanslag" if match[0].isspace() else f"tecknet {quoted(match[0])}"


def _email(case: Case) -> Words:
    address = case.text.removeprefix("mailto:").strip("<> ")
    if address != case.text and re.fullmatch(EMAIL_PATTERN, address):
        hint = f"Skriv bara själva adressen: {case.line(address)}."
    else:
        hint = (
            "Skriv en adress med snabel-a och punkt, utan mellanslag, till exempel ”trygghet@exempelby.se”."
        )
    return f"{quoted(case.text)} är ingen e-postadress.", hint


def _language(case: Case) -> Words:
    code = _LANGUAGES.get(case.text.lower()) or case.text.replace("_", "-")
    if code != case.text and re.fullmatch(LANGUAGE_PATTERN, code):
        hint = f"Skriv språkets kod: {case.line(code)}."
    else:
        hint = "Skriv språkets kod, till exempel ”sv” för svenska, ”en” för engelska eller ”ar” för arabiska."
    return f"{quoted(case.text)} är ingen språkkod.", hint


def _checksum(case: Case) -> Words:
    return (
        f"{quoted(case.text)} är ingen kontrollsumma. Den ska ha 64 tecken: siffror och bokstäverna a–f.",
        "Kontrollsumman skrivs av loften och ska inte ändras för hand. Ta bort raden om du är osäker.",
    )


_FORMS: dict[str, Callable[[Case], Words]] = {
    ID_PATTERN: _id,
    LANGUAGE_PATTERN: _language,
    EMAIL_PATTERN: _email,
    SHA256_PATTERN: _checksum,
}
