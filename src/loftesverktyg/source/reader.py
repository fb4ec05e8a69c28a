"""From bytes to a :class:`Source`: the limit on size, decoding, the parser, invisible characters."""

import codecs
import re
from typing import NamedTuple

from loftesverktyg.source.encoding import misfit
from loftesverktyg.source.nodes import Node, Scalar
from loftesverktyg.source.problem import Kind, Problem
from loftesverktyg.source.text import Span, Text

# What nearly every document consists of, from tab to the arrows, but for what source.invisible looks for.
_PLAIN = re.compile("[\t-\x84\x86-\x9f\xa1-\xac\xae-\u061b\u061d-\u1fff\u2010-\u2027\u2030-\u205f]*+")

MAX_BYTES = 1024 * 1024
"""The largest file that is read. A long löfte is some 30 kB."""


class Source(NamedTuple):
    """A file as text and tree, with what is wrong with it as text and as YAML.

    ``root`` is None where there is no tree to speak of; ``problems`` then says why. ``text`` is always
    fit to be shown, though lossy where the file is not UTF-8, and empty where it is too large.
    ``scalars`` are all scalars and aliases in the order of the file, those that are not in the tree
    (a repeated key and its value) too.
    """

    text: Text
    root: Node | None
    problems: tuple[Problem, ...]
    scalars: tuple[Scalar, ...] = ()


def read(data: bytes, path: str, size: int | None = None) -> Source:
    """The source of a file with the content ``data``; ``path`` is what messages call it.

    Whoever opens a file need read no more than ``MAX_BYTES + 1`` bytes of it: longer data is refused
    unread. ``size`` is the file's true size in bytes then, for the message; without it, that of ``data``.
    """
    size = len(data) if size is None else size
    if max(len(data), size) > MAX_BYTES:
        problem = Problem(Kind.TOO_LARGE, Span(0, 0), detail={"size": str(size), "limit": str(MAX_BYTES)})
        return Source(Text(path, ""), None, (problem,))
    bom = data.startswith(codecs.BOM_UTF8)
    if bom:
        data = data[len(codecs.BOM_UTF8) :]
    wrong = misfit(data)
    if wrong is not None:
        text = Text(path, wrong.text, bom)
        line, column = text.position(wrong.at)
        detail = {
            "likely": wrong.likely.value,
            "offset": str(wrong.offset + len(codecs.BOM_UTF8) * bom),
            "byte": f"{data[wrong.offset]:02X}",
            "line": str(line),
            "column": str(column),
        }
        end = min(wrong.at + 1, len(wrong.text))
        return Source(text, None, (Problem(Kind.ENCODING, Span(wrong.at, end), detail=detail),))
    # Who only wants to show a text again does not load the parser.
    from loftesverktyg.source.parser import parse

    text = Text(path, data.decode("utf-8"), bom)
    parsed = parse(text)
    problems = parsed.problems
    if may_hold_invisible(text.content):
        from loftesverktyg.source.invisible import invisible_characters  # seldom needed, as said there

        problems += invisible_characters(text, parsed.root)
    return Source(text, parsed.root, tuple(problems), tuple(parsed.scalars))


def text_of(data: bytes, path: str) -> Text:
    """The text that ``read`` finds in ``data``."""
    if len(data) > MAX_BYTES:
        return Text(path, "")
    bom = data.startswith(codecs.BOM_UTF8)
    data = data.removeprefix(codecs.BOM_UTF8)
    wrong = misfit(data)
    return Text(path, data.decode("utf-8") if wrong is None else wrong.text, bom)


def may_hold_invisible(content: str) -> bool:
    """Whether a closer look for invisible characters is worth its while."""
    match = _PLAIN.match(content)
    return match is None or match.end() < len(content)
