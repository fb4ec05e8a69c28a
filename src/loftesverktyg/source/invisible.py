"""Characters that nobody sees and that break searching, comparing and reading aloud.

Only as they stand in the text: who writes an escape for one in double quotes means it.
"""

import re
from collections.abc import Iterator

from loftesverktyg.source.nodes import Mapping, Node, Sequence
from loftesverktyg.source.problem import Kind, Problem
from loftesverktyg.source.text import Span, Text

NAMES = {
    "\u00ad": "soft-hyphen",
    "\u061c": "arabic-letter-mark",
    "\u200b": "zero-width-space",
    "\u200c": "zero-width-non-joiner",
    "\u200d": "zero-width-joiner",
    "\u200e": "left-to-right-mark",
    "\u200f": "right-to-left-mark",
    "\u202a": "left-to-right-embedding",
    "\u202b": "right-to-left-embedding",
    "\u202c": "pop-directional-formatting",
    "\u202d": "left-to-right-override",
    "\u202e": "right-to-left-override",
    "\u2060": "word-joiner",
    "\u2066": "left-to-right-isolate",
    "\u2067": "right-to-left-isolate",
    "\u2068": "first-strong-isolate",
    "\u2069": "pop-directional-isolate",
    "\ufeff": "byte-order-mark",
    # Line breaks to YAML 1.1, nothing to an editor: what follows looks as if it stood on the same line.
    "\x85": "next-line",
    "\u2028": "line-separator",
    "\u2029": "paragraph-separator",
    # In keys only; in values they are good typography.
    "\u00a0": "no-break-space",
    "\u202f": "narrow-no-break-space",
}
"""What a problem's ``detail["name"]`` can be. The other control characters are forbidden by YAML itself."""

KEYS_ONLY = frozenset("\u00a0\u202f")

_SUSPECT = re.compile(f"[{''.join(NAMES)}]")
_JOINERS = frozenset("\u200c\u200d")
# Scripts whose letters change shape or part with a joiner: Arabic (Persian, Kurdish, Urdu), Syriac, Indic.
_JOINED_SCRIPT = re.compile(
    "[\u0600-\u06ff\u0700-\u074f\u0750-\u077f\u08a0-\u08ff\u0900-\u0dff\ufb50-\ufdff\ufe70-\ufefc]"
)
_EMOJI_BEFORE = re.compile("[\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]")
_EMOJI_AFTER = re.compile("[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")


def invisible_characters(text: Text, root: Node | None) -> list[Problem]:
    """Every invisible character of ``text``, one problem each, in the order of the file.

    ``detail`` holds its ``codepoint`` (``U+00AD``), its ``name`` (see NAMES) and ``where``: ``key`` for
    no-break spaces, which are wrong in keys only, else ``text``. A joiner between letters that it joins or
    parts, and one within an emoji, belong there and are left alone.
    """
    content = text.content
    if _SUSPECT.search(content) is None:
        return []
    keys: list[Span] | None = None
    problems: list[Problem] = []
    for match in _SUSPECT.finditer(content):
        character, at = match[0], match.start()
        if character in _JOINERS and _belongs(content, at):
            continue
        where = "text"
        if character in KEYS_ONLY:
            if keys is None:
                keys = sorted(_keys(root), reverse=True)
            while keys and keys[-1].end <= at:
                keys.pop()
            if not keys or keys[-1].start > at:
                continue
            where = "key"
        detail = {"codepoint": f"U+{ord(character):04X}", "name": NAMES[character], "where": where}
        problems.append(Problem(Kind.INVISIBLE_CHARACTER, Span(at, at + 1), detail=detail))
    return problems


def _belongs(content: str, at: int) -> bool:
    """Whether the joiner at ``at`` stands in a script or an emoji that needs it."""
    before, after = content[at - 1 : at], content[at + 1 : at + 2]
    if _JOINED_SCRIPT.match(before) and _JOINED_SCRIPT.match(after):
        return True
    return content[at] == "\u200d" and bool(_EMOJI_BEFORE.match(before) and _EMOJI_AFTER.match(after))


def _keys(root: Node | None) -> Iterator[Span]:
    pending = [root] if root is not None else []
    while pending:
        node = pending.pop()
        if isinstance(node, Mapping):
            for entry in node.entries:
                yield entry.key.span
                pending.append(entry.value)
        elif isinstance(node, Sequence):
            pending.extend(node.items)
