"""What a text says, in a line: its first sentence."""

from collections.abc import Sequence

from loftesverktyg.cli.publish.text import Break, Code, Heading, Inline, Paragraph, Text, Words
from loftesverktyg.language.sentences import sentences

_LONGEST = 110


def gist(text: Text) -> str:
    """The first sentence of the first paragraph or heading, cut between two words where it is long."""
    first = next((block for block in text.blocks if isinstance(block, Paragraph | Heading)), None)
    if first is None:
        return ""
    shown = words_of(first.children).strip()
    ends = [end for _, end in sentences(shown)[:1]]
    sentence = shown[: ends[0]] if ends else shown
    if len(sentence) <= _LONGEST:
        return sentence
    return sentence[:_LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:–") + "…"


def words_of(row: Sequence[Inline]) -> str:
    """The characters that are shown of a row of inline nodes."""
    return "".join(_words(node) for node in row)


def _words(node: Inline) -> str:
    if isinstance(node, Break):
        return " "
    return node.text if isinstance(node, Words | Code) else words_of(node.children)
