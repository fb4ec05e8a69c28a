"""A Swedish dictionary, where the user has installed one: the extra ``loftesverktyg[stavning]``.

The engine is hunspell (PyPI chunspell), the words are those of PyPI hunspell-sv. Neither is a part of
this package, and both are imported only when a spelling is asked for.
"""

from functools import cache, lru_cache
from pathlib import Path
from typing import Any

EXTRA = "loftesverktyg[stavning]"

_WORDS = "sv_SE.dic"
_LONGEST = 40
"""Longer words are taken as right: looking for what they are made of costs too much."""
_SHORTEST_PART = 4


class Dictionary:
    """Which words there are, and what a misspelt one was meant to be."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine

    @lru_cache(maxsize=20_000)  # noqa: B019 (there is one dictionary, and it lives as long as the program)
    def has(self, word: str) -> bool:
        """Whether ``word`` is spelt as the dictionary has it, alone or as two of its words joined."""
        return len(word) > _LONGEST or self._spells(word) or self._is_compound(word)

    @lru_cache(maxsize=1_000)  # noqa: B019 (as above)
    def suggestions(self, word: str) -> tuple[str, ...]:
        """What ``word`` may have been meant to be, the likeliest first. Takes up to half a second."""
        return tuple(self._engine.suggest(word))

    def _spells(self, word: str) -> bool:
        return bool(self._engine.spell(word))

    def _is_compound(self, word: str) -> bool:
        """New compounds are made every day: ``skolgator``, ``trygghetsvärdsgrupp``."""
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            first = word[:at]
            # Skolgata is made of skola, trygghetsmätning of trygghet.
            if self._spells(word[at:]) and any(
                map(self._spells, (first, first.removesuffix("s"), first + "a"))
            ):
                return True
        return False


@cache
def dictionary() -> Dictionary | None:
    """The installed dictionary; None where the extra is not installed."""
    # Brings the reading of e-mail with it, which few runs have any use for.
    from importlib.metadata import PackageNotFoundError, files

    try:
        from hunspell import Hunspell

        found = next((each for each in files("hunspell-sv") or () if each.name == _WORDS), None)
    except (ImportError, PackageNotFoundError):
        return None
    if found is None:
        return None
    folder = Path(str(found.locate())).resolve().parent
    return Dictionary(Hunspell("sv_SE", hunspell_data_dir=str(folder)))
