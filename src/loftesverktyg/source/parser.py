"""From text to tree."""

from collections.abc import Callable
from typing import NamedTuple, cast

from yaml.error import MarkedYAMLError
from yaml.reader import ReaderError

from loftesverktyg.source.builder import Builder, LibyamlEvent, TooMuchError
from loftesverktyg.source.nodes import Node, Scalar
from loftesverktyg.source.problem import Kind, Problem
from loftesverktyg.source.text import Span, Text

try:
    from yaml._yaml import CParser
except ImportError as error:
    message = "PyYAML lacks its C part (yaml._yaml); install PyYAML from a wheel, or with libyaml's headers"
    raise ImportError(message) from error


class Parsed(NamedTuple):
    """What came of a text: the tree (or None), what is wrong, and every scalar and alias in order."""

    root: Node | None
    problems: list[Problem]
    scalars: list[Scalar]


def parse(text: Text) -> Parsed:
    """The tree of the first document in ``text`` and what is wrong with it as YAML.

    The tree is None where the text is no YAML, holds no document, or is too deep or too large; the
    problems then say which. After a syntax error the problems and scalars before it are there.
    """
    content = text.content
    # libyaml would take marks at the start as byte order marks and lose count. A line break instead
    # of each is as harmless, and as long.
    marks = len(content) - len(content.lstrip("\ufeff"))
    if not content.strip(" \t\r\n\ufeff"):  # libyaml takes a lone tab for a mistake
        return Parsed(None, [Problem(Kind.NO_DOCUMENT, Span(0, 0))], [])
    parser = CParser("\n" * marks + content[marks:] if marks else content)
    builder = Builder(content, cast("Callable[[], LibyamlEvent]", parser.get_event))
    root: Node | None = None
    try:
        root = builder.document()
    except TooMuchError:
        pass
    except (MarkedYAMLError, ReaderError, UnicodeDecodeError) as error:
        # Most files are YAML: the diagnosis is loaded for those that are not.
        from loftesverktyg.source.stop import Stop
        from loftesverktyg.source.syntax import diagnose

        closed = builder.closed.span if builder.closed else None
        stop = Stop.of(error, content, builder.scalars, builder.open, closed)
        builder.problems.append(diagnose(stop))
    if root is None and not builder.problems:
        builder.problems.append(Problem(Kind.NO_DOCUMENT, Span(0, 0)))
    return Parsed(root, builder.problems, builder.scalars)
