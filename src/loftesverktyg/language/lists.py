"""Words in a row, as Swedish writes them."""

from collections.abc import Sequence


def join(words: Sequence[str], conjunction: str = "och", most: int | None = None) -> str:
    """``a, b och c``; the word alone where there is one, nothing where there is none.

    Beyond ``most`` words the rest are counted: ``a, b och 7 till``.
    """
    if len(words) < 2:
        return "".join(words)
    if most is not None and len(words) > most:
        return f"{', '.join(words[:most])} {conjunction} {len(words) - most} till"
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


def count(number: int, singular: str, plural: str) -> str:
    """``1 varning``, ``2 varningar``."""
    return f"{number} {singular if number == 1 else plural}"
