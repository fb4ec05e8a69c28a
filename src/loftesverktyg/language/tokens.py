"""The words of a text as phrases.py compares them; made once for a text that many lists look in."""

import re
from functools import cache, cached_property

from loftesverktyg.language.remembered import remembered
from loftesverktyg.language.word_sets import word_set
from loftesverktyg.language.words import word_pattern, written_words

_SPACE = " \t\n\u00a0\u202f"
_GAP = 4
_DEFINITE = ("en", "et", "an", "na", "ns", "ts")
_NOT_DEFINITE = frozenset({"endast", "igen", "ingen", "men", "någon", "utan"})


class Tokens:
    """Words in lower case, their places, and the heads of compounds such as ``LPO-chefen``."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.forms = [word.lower() for word in written_words(text)]
        self.heads = {at: _head().split(form)[0] for at, form in enumerate(self.forms) if not form.isalpha()}
        self.known = frozenset(self.forms).union(self.heads.values())

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each word, and each head, stands among the words."""
        places: dict[str, list[int]] = {}
        for at, form in enumerate(self.forms):
            places.setdefault(form, []).append(at)
        for at, head in self.heads.items():
            places.setdefault(head, []).append(at)
        return places

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        return [match.span() for match in word_pattern().finditer(self.text)]

    def span(self, at: int, exact: frozenset[str] = frozenset()) -> tuple[int, int]:
        """Where a word stands; of a compound not among ``exact`` its head (``LPO`` of ``LPO-chef``)."""
        start, end = self._spans[at]
        if exact and at in self.heads and self.text[start:end] not in exact:
            end = start + len(self.heads[at])
        return start, end

    def joined(self, first: int, second: int, *, dots: bool) -> bool:
        """Whether nothing but space, no blank line, stands between two words; with ``dots`` points may."""
        between = self.text[self._spans[first][1] : self._spans[second][0]]
        return not between.strip(_SPACE + "." if dots else _SPACE) and between.count("\n") < 2

    def next_of(self, forms: dict[str, tuple[str, ...]], at: int, *, gap: bool, dots: bool) -> int | None:
        """The place of the next word if it is one of ``forms``; with ``gap``, of one up to four words on."""
        for place in range(at + 1, min(at + 2 + (_GAP if gap else 0), len(self.forms))):
            if not self.joined(place - 1, place, dots=dots):
                return None
            form = self.forms[place]
            if form in forms:
                return place
            if not _parts(form):
                return None
        return None

    def is_written(self, at: int, writings: frozenset[str]) -> bool:
        """Whether the word has just these capitals, in a text that is not all capitals and no case number."""
        start, end = self.span(at, writings)
        if self.text[start:end] not in writings:
            return False
        return not _case_number().match(self.text, end) and not (self._loud(at - 1) and self._loud(at + 1))

    def _loud(self, at: int) -> bool:
        if not 0 <= at < len(self.forms):
            return False
        word = self.text[slice(*self._spans[at])]
        return len(word) > 3 and word.isupper()

    def past_dot(self, end: int) -> int:
        """``end``, past a point that stands there."""
        return end + 1 if self.text[end : end + 1] == "." else end


@remembered
def tokens(text: str) -> Tokens:
    """The words of ``text``, ready to be compared."""
    return Tokens(text)


def _parts(form: str) -> bool:
    """Whether a word may part a verb from its particle: a subject in definite form, or an adverb."""
    return form in word_set("mellanord") or (
        form.endswith(_DEFINITE) and len(form) > 4 and form not in _NOT_DEFINITE
    )


@cache
def _head() -> re.Pattern[str]:
    return re.compile(r"[-‑:'’]")


@cache
def _case_number() -> re.Pattern[str]:
    return re.compile(r"[ \u00a0]?[0-9]{2,}|[ \u00a0](?:dnr|diarienr|diarienummer)")
