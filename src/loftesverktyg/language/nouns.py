"""Swedish nouns, so far that two forms of the same one are known as such."""

from functools import lru_cache

_ENDINGS = (
    "arna", "erna", "orna", "ena", "ar", "er", "or", "en", "et", "an", "na", "n", "t", "a", "e", "r",
)  # fmt: skip
_IRREGULAR = {
    "män": "man", "männen": "man", "mannen": "man", "böcker": "bok", "böckerna": "bok", "boken": "bok",
    "fötter": "fot", "gäss": "gås", "möss": "mus", "söner": "son", "döttrar": "dotter", "bröder": "broder",
    "cyklar": "cykel", "cyklarna": "cykel", "tunnlar": "tunnel", "tunnlarna": "tunnel", "skyltar": "skylt",
    "fordonen": "fordon", "titlar": "titel", "artiklar": "artikel", "verktygen": "verktyg",
}  # fmt: skip
_SHORTEST = 3
_SHORTEST_HEAD = 4
_UMLAUTS = str.maketrans("äö", "ao")


def same_noun(one: str, other: str) -> bool:
    """Whether two words are forms of the same noun: ``kväll`` and ``kvällarna``, ``natt`` and ``nätter``."""
    return not _stems(one.lower()).isdisjoint(_stems(other.lower()))


def same_head(one: str, other: str) -> bool:
    """Whether they are the same noun, or the one ends in the other: ``trafikkontroll`` and ``kontroller``."""
    first, second = _stems(one.lower()), _stems(other.lower())
    return not first.isdisjoint(second) or _ends_in(first, second) or _ends_in(second, first)


def _ends_in(longer: frozenset[str], shorter: frozenset[str]) -> bool:
    heads = tuple(stem for stem in shorter if len(stem) >= _SHORTEST_HEAD)
    return any(stem.endswith(heads) for stem in longer)


@lru_cache(maxsize=512)
def _stems(word: str) -> frozenset[str]:
    """Every stem that the word may have. Two forms of a noun have at least one in common."""
    if word in _IRREGULAR:
        return frozenset({_IRREGULAR[word]})
    found = {word}
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST:
            found.add(stem)
            if ending in {"er", "erna"}:
                found.add(stem.translate(_UMLAUTS))  # nätter, städer
            if stem.endswith(("mm", "nn")):
                found.add(stem[:-1])  # rummet, rum
    return frozenset(found)
