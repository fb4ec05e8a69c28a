"""From bytes to a :class:`Source`: decoding, the limit on size, and then the parser."""

import codecs
from dataclasses import dataclass

from loftesverktyg.source.nodes import Node, Scalar
from loftesverktyg.source.parser import parse
from loftesverktyg.source.problem import Kind, Problem
from loftesverktyg.source.text import Span, Text

MAX_BYTES = 1024 * 1024
"""The largest file that is read. A long löfte is some 30 kB."""


@dataclass(frozen=True)
class Source:
    """A file as text and tree, with what is wrong with it as text and as YAML.

    ``root`` is None where there is no tree to speak of; ``problems`` then says why.
    """

    text: Text
    root: Node | None
    problems: tuple[Problem, ...]
    scalars: tuple[Scalar, ...] = ()


def read(data: bytes, path: str) -> Source:
    """The source of a file with the content ``data``; ``path`` is what messages call it."""
    if len(data) > MAX_BYTES:
        problem = Problem(
            Kind.TOO_LARGE, Span(0, 0), detail={"size": str(len(data)), "limit": str(MAX_BYTES)}
        )
        return Source(Text(path, ""), None, (problem,))
    bom = data.startswith(codecs.BOM_UTF8)
    try:
        content = data[len(codecs.BOM_UTF8) * bom :].decode("utf-8")
    except UnicodeDecodeError as error:
        problem = Problem(Kind.ENCODING, Span(0, 0), detail={"offset": str(error.start)})
        return Source(Text(path, ""), None, (problem,))
    text = Text(path, content, bom)
    parsed = parse(text)
    return Source(text, parsed.root, tuple(parsed.problems), tuple(parsed.scalars))
