"""Numbers in a text that say how much or how many, and not which one."""

import re
from functools import cache

from loftesverktyg.language.numbers import Number, each_number
from loftesverktyg.language.prose import prose

_AGES = frozenset({"år", "års", "åring", "åringar"})


def has_amount(text: str) -> bool:
    """Whether there is a number in a Markdown text that counts or measures something.

    Not ”en” and ”ett”, which may be no numbers, nor numbers in names, nor ages (”unga 13–17 år”).
    """
    plain = prose(text)
    return any(
        not number.article
        and number.following not in _AGES
        and not (number.following != "%" and _named(plain, number))
        for number in each_number(plain)
    )


def _named(text: str, number: Number) -> bool:
    before = text[max(0, number.whole_start - 60) : number.whole_start]
    return _name().search(before) is not None


@cache
def _name() -> re.Pattern[str]:
    # ”Storgatan 12”, ”väg 160”, ”årskurs 6”: the number is a part of a name.
    return re.compile(
        r"(?<!\w)(?:\w{2,40}(?:gatan|vägen|gränd|torget|stigen|backen|plan)|[a-zåäö]{0,20}väg|bilaga|buss|årskurs|åk"
        r"|linje|nummer|nr|kapitel|punkt|del|sida|steg|fas|avsnitt|version)\.?\s{0,3}\Z",
        re.IGNORECASE,
    )
