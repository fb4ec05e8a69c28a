"""Characters that nobody sees and that break searching, comparing and reading aloud.

Only as they stand in the text: who writes an escape for one in double quotes means it.
"""

import re
from collections.abc import Iterator

from loftesverktyg.source.nodes import Mapping, Node, Scalar, Sequence
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

_KEYS_ONLY = "\u00a0\u202f"

_SUSPECT = re.compile(f"([{''.join(name for name in NAMES if name not in _KEYS_ONLY)}])\\1*")
_NO_BREAK = re.compile(f"([{_KEYS_ONLY}])\\1*")
# What most documents consist of and none of which is suspect; running over it is cheaper than searching.
_FINE = re.compile("[\t-\x84\x86-\xac\xae-\u061b\u061d-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ufefe]*+")
_JOINERS = frozenset("\u200c\u200d")
# Scripts whose letters change shape or part with a joiner: Arabic (Persian, Kurdish, Urdu), Syriac, Indic.
_JOINED_SCRIPT = re.compile(
    "[\u0600-\u06ff\u0700-\u074f\u0750-\u077f\u08a0-\u08ff\u0900-\u0dff\ufb50-\ufdff\ufe70-\ufefc]"
)
_MARKS = frozenset("\u061c\u200e\u200f")
# Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic, and Arabic in its presentation forms.
_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
# What takes its direction from the letters around it, or is no letter: a mark beside it puts it right.
_BETWEEN = r"[^\w\n]{0,8}(?:[0-9]{1,9}[^\w\n]{0,8})?"
_AFTER_TURNED = re.compile(f"{_RIGHT_TO_LEFT}{_BETWEEN}\\Z")
_BEFORE_TURNED = re.compile(f"{_BETWEEN}{_RIGHT_TO_LEFT}")
_LOOK_BACK = 32
_EMOJI_BEFORE = re.compile("[\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]")
_EMOJI_AFTER = re.compile("[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")


def invisible_characters(text: Text, root: Node | None) -> list[Problem]:
    """The invisible characters of ``text``, one problem for each place, in the order of the file.

    A place is one such character, or the same one several times in a row.
    ``detail`` holds its ``codepoint`` (``U+00AD``), its ``name`` (see NAMES) and ``where``: ``key`` for
    no-break spaces, which are wrong in keys only, else ``text``. A joiner between letters that it joins or
    parts, one within an emoji, and a mark of direction beside letters written from the right belong there and
    are left alone.
    """
    content = text.content
    fine = _FINE.match(content)
    problems = [
        _problem(match, "text")
        for match in _SUSPECT.finditer(content, fine.end() if fine else 0)
        if not (match[0] in _JOINERS and _belongs(content, match.start()))
        and not (match[0] in _MARKS and _beside_turned(content, match.start()))
    ]
    if any(character in content for character in _KEYS_ONLY):
        for key in _keys(root):
            if not key.value.isascii():
                problems += [_problem(match, "key") for match in _NO_BREAK.finditer(content, *key.span)]
        problems.sort(key=lambda problem: problem.span)
    return problems


def _problem(match: re.Match[str], where: str) -> Problem:
    character = match[1]
    detail = {"codepoint": f"U+{ord(character):04X}", "name": NAMES[character], "where": where}
    return Problem(Kind.INVISIBLE_CHARACTER, Span(*match.span()), detail=detail)


def _belongs(content: str, at: int) -> bool:
    """Whether the joiner at ``at`` stands in a script or an emoji that needs it."""
    before, after = content[at - 1 : at], content[at + 1 : at + 2]
    if _JOINED_SCRIPT.match(before) and _JOINED_SCRIPT.match(after):
        return True
    return content[at] == "\u200d" and bool(_EMOJI_BEFORE.match(before) and _EMOJI_AFTER.match(after))


def _beside_turned(content: str, at: int) -> bool:
    """Whether the mark at ``at`` stands by letters that are written from the right, as it may."""
    if content.isascii():
        return False
    before = content[max(0, at - _LOOK_BACK) : at]
    return bool(_AFTER_TURNED.search(before) or _BEFORE_TURNED.match(content, at + 1))


def _keys(root: Node | None) -> Iterator[Scalar]:
    pending = [root] if root is not None else []
    while pending:
        node = pending.pop()
        if isinstance(node, Mapping):
            for entry in node.entries:
                yield entry.key
                if type(entry.value) is not Scalar:
                    pending.append(entry.value)
        elif isinstance(node, Sequence):
            pending.extend(node.items)
