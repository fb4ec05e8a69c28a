"""Values that are one of a few: words to choose among, true or false, the number of the format."""

import re

from loftesverktyg.language.lists import join
from loftesverktyg.language.near import nearest
from loftesverktyg.rules.wording import found, quoted, subject
from loftesverktyg.rules.wrong_value.case import Case, Words

_YES = frozenset({"ja", "yes", "sant", "true", "on", "1", "x"})
_NO = frozenset({"nej", "no", "falskt", "false", "off", "0"})


def wrong_word(case: Case) -> Words:
    """Not one of the words that the key may have."""
    allowed = case.key.allowed
    choices = f"Välj {join([f'”{word}”' for word in allowed], 'eller')}."
    if len(allowed) == 1:
        choices = f"Det enda som kan stå här är {case.line(allowed[0])}. Ta annars bort raden."
    if not case.text:
        return (
            f"{subject(case.path)} ska vara ett av några bestämda ord, men här står {found(case.node)}.",
            choices,
        )
    meant = nearest(case.text[:60], allowed) or _yes_or_no(case.text, "ja", "nej")
    hint = f"Menade du ”{meant}”? {choices}" if meant in allowed and len(allowed) > 1 else choices
    return f"{subject(case.path)} kan inte vara {quoted(case.text)}.", hint


def not_true_or_false(case: Case) -> Words:
    """Neither ``true`` nor ``false``; often ``ja``, ``no`` or a quoted ``"true"``."""
    meant = _yes_or_no(case.text, "true", "false")
    if meant:
        hint = f"Skriv ”{case.name}: {meant}”, utan citattecken. I YAML betyder true ja och false nej."
    else:
        hint = f"Skriv ”{case.name}: true” för ja eller ”{case.name}: false” för nej."
    return case.not_what_is_wanted("true eller false"), hint


def _yes_or_no(text: str, yes: str, no: str) -> str | None:
    word = text.lower()
    return yes if word in _YES else no if word in _NO else None


def wrong_format(case: Case) -> Words:
    """Not the one version of the file format that there is."""
    if case.plain and re.fullmatch("[0-9]{1,9}", case.text, re.ASCII) and int(case.text) > 1:
        return (
            (
                f"Filen är skriven för en nyare version av loften: format {case.text}. Den här versionen "
                f"läser format 1."
            ),
            "Uppdatera loften. Är filen inte gjord för en nyare version, skriv ”format: 1”.",
        )
    return case.not_what_is_wanted(
        "talet 1"
    ), "Skriv ”format: 1”, utan citattecken. Det är det enda format som finns."
