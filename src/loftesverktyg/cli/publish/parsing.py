"""From CommonMark to the tree of a text. HTML is no part of it, and comes out as the characters it is.

What the parser yields is a flat row of tokens; a stack makes the tree, so that deep nesting costs no
recursion. Below ``MAX_DEPTH`` the contents stay and the nesting goes.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from loftesverktyg.cli.publish.clean import clean, paragraphs
from loftesverktyg.cli.publish.links import safe_href
from loftesverktyg.cli.publish.text import (
    MAX_DEPTH,
    Block,
    Break,
    Bullets,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Link,
    Numbered,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Text,
    Words,
)
from loftesverktyg.language.personnummer import mask

_LAST_LEVEL = 6
# Texts beyond these are shown as they are written: nobody writes them, and for the library the time to look
# for links goes with the square of the brackets.
_MOST_BRACKETS = 400
_LONGEST = 100_000
# Lines that begin with a letter and hold nothing that Markdown has a use for are a paragraph as they are.
# Two blanks at the end of one are a line break.
_LINE = r"[^\W\d_][\w ,.:;?()%§–”’/-]*"
_SENTENCES = re.compile(rf"{_LINE}(?:(?<!  )\n{_LINE})*\n?")
_LEAVES = {"text", "text_special", "code_inline", "image", "softbreak", "hardbreak"}


# What is done to the words that are shown; not to code.
Shaping = Callable[[str], str]


def plain_text(text: str, shape: Shaping = str) -> Text:
    """A plain text as paragraphs: nothing in it has a meaning but the blank line."""
    return Text(tuple(Paragraph((Words(shape(line)),)) for line in paragraphs(text)))


class MarkdownReader:
    """Reads CommonMark texts, each of them once. One is enough for a document."""

    def __init__(self, shape: Shaping = str) -> None:
        self._shape = shape
        self._read: dict[tuple[str, int, bool], Text] = {}

    def read(self, text: str, level: int, *, keep_lines: bool = False) -> Text:
        """The tree of ``text``, which stands under a heading of ``level``.

        ``keep_lines`` lets a line be a line: easy texts are written with one thought on each.
        """
        key = (text, level, keep_lines)
        if key not in self._read:
            self._read[key] = self._tree(*key)
        return self._read[key]

    def _tree(self, text: str, level: int, keep_lines: bool) -> Text:
        if _SENTENCES.fullmatch(text) and "_" not in text and not (keep_lines and "\n" in text):
            # On one line before it is masked, as the library's words are: a number may go on in the next.
            return plain_text(text.replace("\n", " "), self._shape)
        if text.count("[") > _MOST_BRACKETS or len(text) > _LONGEST:
            return plain_text(text, self._shape)
        tokens = _parser().parse(clean(text))
        if keep_lines:
            for child in (child for token in tokens for child in token.children or ()):
                child.type = "hardbreak" if child.type == "softbreak" else child.type
        return Text(_Tree(level, self._shape).blocks(tokens))


class _Parser(MarkdownIt):
    """Which links are kept is ours to say; the library's own filter would leave their source as text."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802  # the library's names
        return True


@cache
def _parser() -> _Parser:
    return _Parser("commonmark", {"html": False, "maxNesting": 200})


class _Levels:
    """Headings shifted to where the text stands, with no level skipped."""

    def __init__(self, level: int) -> None:
        self._base = level
        self._open: list[int] = []

    def shift(self, level: int) -> int:
        while self._open and self._open[-1] >= level:
            self._open.pop()
        self._open.append(level)
        return min(self._base + len(self._open), _LAST_LEVEL)


class _Tree:
    """Blocks under construction, from a row of tokens."""

    def __init__(self, level: int, shape: Shaping) -> None:
        self._levels = _Levels(level)
        self._shape = shape
        # Of blocks, or, within a list of the text, of its items.
        self._open: list[list[Any]] = [[]]
        self._starts: list[int] = []

    def blocks(self, tokens: Sequence[Token]) -> tuple[Block, ...]:
        for index, token in enumerate(tokens):
            if token.type == "inline":
                self._words(token, tokens[index - 1])
            elif token.type in {"fence", "code_block"}:
                self._open[-1].append(CodeBlock(mask(clean(token.content)).rstrip("\n")))
            elif token.type == "hr":
                self._open[-1].append(Rule())
            elif token.type.startswith(("heading_", "paragraph_")):
                continue
            elif token.nesting == 1:
                if token.type == "ordered_list_open":
                    self._starts.append(int(token.attrs.get("start", 1)))
                self._open.append([])
            elif token.nesting == -1:
                self._close(token.type)
        return tuple(self._open[0])

    def _words(self, token: Token, opener: Token) -> None:
        children = inline(token.children or (), self._shape)
        if not _visible(children):
            return
        if opener.type == "heading_open":
            self._open[-1].append(Heading(self._levels.shift(int(opener.tag[1])), children))
        else:
            self._open[-1].append(Paragraph(children))

    def _close(self, kind: str) -> None:
        done = self._open.pop()
        start = self._starts.pop() if kind == "ordered_list_close" else 1
        if kind == "list_item_close":
            self._open[-1].append(tuple(done))
            return
        contents = tuple(item for item in done if item)
        if not contents:
            return
        if len(self._open) > MAX_DEPTH:
            flat = contents if kind == "blockquote_close" else (block for item in contents for block in item)
            self._open[-1].extend(flat)
        elif kind == "blockquote_close":
            self._open[-1].append(Quote(contents))
        elif kind == "bullet_list_close":
            self._open[-1].append(Bullets(contents))
        else:
            self._open[-1].append(Numbered(start, contents))


def inline(tokens: Sequence[Token], shape: Shaping = str) -> tuple[Inline, ...]:
    """The tree of a row of inline tokens, clean, with personnummer masked also where marks split them."""
    contents = iter(_masked(tokens))
    stack: list[list[Inline]] = [[]]
    hrefs: list[str] = []
    for token in tokens:
        if token.type in _LEAVES:
            _add(stack[-1], token, next(contents))
        elif token.nesting == 1:
            stack.append([])
            if token.type == "link_open":
                hrefs.append(safe_href(str(token.attrGet("href") or "")))
        elif token.nesting == -1:
            children = tuple(stack.pop())
            href = hrefs.pop() if token.type == "link_close" else ""
            stack[-1].extend(_wrapped(token.type, children, href, shape, too_deep=len(stack) > MAX_DEPTH))
    return tuple(_merged(stack[0], shape))


def _wrapped(
    kind: str, children: tuple[Inline, ...], href: str, shape: Shaping, *, too_deep: bool
) -> tuple[Inline, ...]:
    if kind == "link_close":
        shown = children if _visible(children) else (Words(mask(href)),)
        return (Link(href, tuple(_merged(shown, shape))),) if href else children
    if too_deep or not children:
        return children
    inner = tuple(_merged(children, shape))
    return (Strong(inner),) if kind == "strong_close" else (Emphasis(inner),)


def _add(row: list[Inline], token: Token, content: str) -> None:
    if token.type == "hardbreak":
        row.append(Break())
    elif token.type == "code_inline":
        row.append(Code(content))
    elif content:
        row.append(Words(content))


def _masked(tokens: Sequence[Token]) -> Iterator[str]:
    """What each leaf shows. The mask sees them joined, so that ``1990*01*01-…`` is found too."""
    contents = [_content(token) for token in tokens if token.type in _LEAVES]
    joined = mask("".join(contents))
    start = 0
    for content in contents:
        yield joined[start : start + len(content)]
        start += len(content)


def _content(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return " "
    if token.type == "image":
        return "".join(_content(child) for child in token.children or () if child.type in _LEAVES)
    return clean(token.content).replace("\n", " ").replace("\t", " ")


def _merged(row: Sequence[Inline], shape: Shaping) -> Iterator[Inline]:
    """``row`` with neighbouring words made one, and shaped."""
    words = ""
    for node in row:
        if isinstance(node, Words):
            words += node.text
            continue
        if words:
            yield Words(shape(words))
            words = ""
        yield node
    if words:
        yield Words(shape(words))


def _visible(row: Sequence[Inline]) -> bool:
    return any(
        bool(node.text.strip())
        if isinstance(node, Words | Code)
        else not isinstance(node, Break) and _visible(node.children)
        for node in row
    )
