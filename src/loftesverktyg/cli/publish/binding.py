"""Which words are not to be parted at a line's end: a number and what it counts, a day and its month."""

import re
from collections.abc import Sequence

# Without one of these there is nothing to bind.
_WORTH_A_LOOK = re.compile(r"[\d§–]|\b\w\. ")
HARD_SPACE = "\u00a0"
_CAPITAL = r"[^\W\d_a-zåäö]"


class Binding:
    """Puts hard spaces in running text, by the words of one language.

    ``months`` stand after a day and before a year, ``units`` after a number, ``marks`` before one ("kl.").
    Bound too are the digits of a number in groups, § and %, initials with a name, and a dash with the word
    before it.
    """

    def __init__(self, months: Sequence[str], units: Sequence[str], marks: Sequence[str]) -> None:
        after_a_number = "|".join([r"\d", "[%‰§]", *(rf"{re.escape(each)}\b" for each in (*units, *months))])
        before_a_number = [*months, *marks, *(mark.capitalize() for mark in marks)]
        ways = [
            rf"(?<=\d )(?={after_a_number})",
            r"(?<=§ )(?=\d)",
            r"(?=– )",
            rf"(?<={_CAPITAL}\. )(?<!\w\w\. )(?={_CAPITAL})",
            *(rf"(?<=\b{re.escape(each)} )(?=\d)" for each in before_a_number),
        ]
        # It begins with the blank itself: the rest is looked at only around one.
        self._places = re.compile(f" (?:{'|'.join(ways)})")

    def __call__(self, text: str) -> str:
        """``text`` with a hard space wherever a soft one would let it be parted."""
        if _WORTH_A_LOOK.search(text) is None:
            return text
        return self._places.sub(HARD_SPACE, text)
