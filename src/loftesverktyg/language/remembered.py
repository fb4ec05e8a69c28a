"""Results kept for texts that are asked about again: fifteen rules look at the same text."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

SMALL = 20_000
"""The longest text, in code points, that many are kept of."""

Result = TypeVar("Result")


def remembered(function: Callable[[str], Result]) -> Callable[[str], Result]:
    """``function`` with its latest results kept: those of 512 small texts, and of two large ones.

    So the results of a thousand documents of one mebibyte are never held at once.
    """
    small = lru_cache(maxsize=512)(function)
    large = lru_cache(maxsize=2)(function)

    @wraps(function)
    def recall(text: str) -> Result:
        return small(text) if len(text) <= SMALL else large(text)

    return recall
