"""The texts of a document that are written in Markdown."""

from collections.abc import Iterator

from loftesverktyg.document.shape import key_at
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context

MOST_IN_ONE = 20
"""More of the same in one text says nothing new."""


def markdown_texts(context: Context, *signs: str) -> Iterator[Reading]:
    """Those that hold any of ``signs``: most texts hold none, and need not be looked at closer."""
    if not context.vocabulary.has_any(signs):
        return
    shape = context.document.shape
    for reading in context.texts:
        if any(sign in reading.text for sign in signs):
            key = key_at(shape, reading.path)
            if key is not None and key.markdown:
                yield reading
