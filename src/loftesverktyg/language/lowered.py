"""A text in lower case and as long as it was: patterns without IGNORECASE are several times as fast."""

from loftesverktyg.language.remembered import remembered


@remembered
def lowered(text: str) -> str:
    """``text`` in lower case, but for letters that get longer so (``İ``): offsets in both are the same."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)
