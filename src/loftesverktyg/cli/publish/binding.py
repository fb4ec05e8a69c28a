"""Which words are not to be parted at a line's end: a number and what it counts, a day and its month."""

import re
from collections.abc import Sequence

# Without one of these there is nothing to bind.
_WORTH_A_LOOK = re.compile(r"[\d§–]|\b\w\. ")
HARD_SPACE = "\u00a0"


class Binding:
    """Puts hard spaces in running text, by the words of one language.

    ``months`` stand after a day, ``units`` after a number, ``marks`` before one ("kl.", "nr"). Bound too are
    the digits of a number in groups, § and %, initials with a name, and a dash with the word before it.
    """

    def __init__(self, months: Sequence[str], units: Sequence[str], marks: Sequence[str]) -> None:
        kinds = [
            r"(?<=\d) (?:\d|[%‰§])",
            r"§ (?=\d)",
            r"(?<!\w)[^\W\d_a-zåäö]\. (?=[^\W\d_a-zåäö])",
            r"(?<=\S) (?=– )",
        ]
        if months:
            kinds.append(rf"(?<!\d)\d{{1,2}} (?:{_either(months)})(?: \d{{4}})?\b")
        if units:
            kinds.append(rf"(?<=\d) (?:{_either(units)})\b")
        if marks:
            kinds.append(rf"(?<!\w)(?:{_either([*marks, *(mark.capitalize() for mark in marks)])}) (?=\d)")
        self._places = re.compile("|".join(kinds))

    def __call__(self, text: str) -> str:
        """``text`` with a hard space wherever a soft one would let it be parted."""
        if _WORTH_A_LOOK.search(text) is None:
            return text
        return self._places.sub(lambda found: found[0].replace(" ", HARD_SPACE), text)


def _either(words: Sequence[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
