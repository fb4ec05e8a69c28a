"""Words in a row, as Swedish writes them."""

from collections.abc import Sequence


def join(words: Sequence[str], conjunction: str = "och") -> str:
    """``a, b och c``; the word alone where there is one, nothing where there is none."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


def count(number: int, singular: str, plural: str) -> str:
    """``1 varning``, ``2 varningar``."""
    return f"{number} {singular if number == 1 else plural}"
