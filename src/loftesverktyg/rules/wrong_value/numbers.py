"""Numbers: written with words around them, in quotes, with a decimal comma, or out of bounds."""

import re

from loftesverktyg.rules.wording import shown, subject
from loftesverktyg.rules.wrong_value.case import Case, Words

_GROUPED = re.compile(r"[-+]?[0-9]{1,15}(?:[ \u00a0\u2009\u202f][0-9]{3})*(?:[.,][0-9]{1,9})?", re.ASCII)


def not_a_number(case: Case) -> Words:
    """No number, where one with decimals would do."""
    return case.not_what_is_wanted("ett tal"), _hint(case, _number(case.text))


def not_a_whole_number(case: Case) -> Words:
    """No number, or one with decimals, where a whole one is wanted."""
    whole, _, decimals = _number(case.text).partition(".")
    hint = (
        _hint(case, whole)
        if not decimals.strip("0")
        else f"Skriv ett tal utan decimaler, till exempel {case.line(int(whole))}."
    )
    return case.not_what_is_wanted("ett heltal"), hint


def _number(text: str) -> str:
    """The only number in ``text``, as YAML writes it; empty where there is none or several."""
    numbers: list[str] = _GROUPED.findall(text[:200])
    return re.sub(r"[^-+0-9.,]", "", numbers[0]).replace(",", ".") if len(numbers) == 1 else ""


def _hint(case: Case, number: str) -> str:
    if not number:
        return f"Skriv talet med siffror, till exempel ”{case.name}: 2”."
    if case.text == number:
        return f"Ta bort citattecknen: ”{case.name}: {number}”."
    return (
        f"Skriv bara talet, utan mellanslag och med decimalpunkt om det har decimaler: ”{case.name}: "
        f"{number}”."
    )


def too_small(case: Case) -> Words:
    """Below what its key allows."""
    least = case.context["ge"]
    return (
        f"{subject(case.path)} får inte vara mindre än {least}, men här står {shown(case.text)}.",
        f"Skriv ett tal som är {least} eller större.",
    )


def too_great(case: Case) -> Words:
    """Above what its key allows."""
    most = case.context["le"]
    return (
        f"{subject(case.path)} får inte vara större än {most}, men här står {shown(case.text)}.",
        f"Skriv ett tal från 0 till {most}.",
    )
