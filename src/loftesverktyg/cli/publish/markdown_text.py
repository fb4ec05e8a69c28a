"""A text's tree as CommonMark again: what was text stays text, in GitHub's and GitLab's readers too."""

import re
from collections.abc import Iterator, Sequence

from loftesverktyg.cli.publish.parsing import MarkdownReader
from loftesverktyg.cli.publish.text import (
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

# Beside CommonMark's own: | ends a cell, ~ strikes through, $ is mathematics, ^ and : begin GitLab's
# footnotes and front matter only where [ or the start of a line, both escaped, stands before them.
_SPECIAL = re.compile(r"[\\`*_\[\]<#|~$]|&(?=[#A-Za-z])")
_LINE_START = re.compile(r"^(?P<blank>\s*)(?P<number>[0-9]{1,9}(?=[.)](?:\s|$)))?(?P<mark>[-+=>:.)])")
_BACKTICKS = re.compile("`+")


def escape(text: str) -> str:
    """``text`` as Markdown that shows it, wherever in a line it stands."""
    return _at_line_start(_special(text))


def draw(text: Text) -> str:
    """The Markdown of a whole text, without a newline at the end."""
    return "\n\n".join(_blocks(text.blocks))


def _special(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _at_line_start(line: str) -> str:
    found = _LINE_START.match(line)
    if found is None or (found["mark"] in ".)" and not found["number"]):
        return line
    if found["number"] and found["mark"] not in ".)":
        return line
    return f"{found['blank']}{found['number'] or ''}\\{line[found.start('mark') :]}"


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    other_mark = False
    for before, block in zip((None, *blocks), blocks, strict=False):
        # Two lists in a row are two because their marks differ.
        other_mark = type(before) is type(block) and not other_mark
        yield _block(block, other_mark=other_mark)


def _block(block: Block, *, other_mark: bool) -> str:
    match block:
        case Paragraph(children):
            return _lines(children)
        case Heading(level, children):
            return "#" * level + " " + _lines(children).replace("\\\n", " ").replace("\n", " ")
        case Bullets(items):
            return _list(items, ["* " if other_mark else "- "] * len(items))
        case Numbered(start, items):
            end = ")" if other_mark else "."
            return _list(items, [f"{number}{end} " for number in range(start, start + len(items))])
        case Quote(children):
            return _prefixed("\n\n".join(_blocks(children)), "> ", "> ")
        case CodeBlock(text):
            fence = "`" * max(3, _longest_run(text) + 1)
            return f"{fence}\n{text}\n{fence}"
        case Rule():
            return "---"


def _list(items: Sequence[Sequence[Block]], marks: Sequence[str]) -> str:
    tight = all(_is_tight(item) for item in items)
    drawn = (
        _prefixed(("\n" if tight else "\n\n").join(_blocks(item)), mark, " " * len(mark))
        for item, mark in zip(items, marks, strict=True)
    )
    return ("\n" if tight else "\n\n").join(drawn)


def _is_tight(item: Sequence[Block]) -> bool:
    """Whether an item needs no blank lines: words, and at most a list that can follow them at once."""
    if not isinstance(item[0], Paragraph):
        return False
    after = item[1:]
    return not after or (len(after) == 1 and (isinstance(after[0], Bullets) or _from_one(after[0])))


def _from_one(block: Block) -> bool:
    # Only a list that begins at 1 may follow a paragraph without a blank line.
    return isinstance(block, Numbered) and block.start == 1


def _prefixed(text: str, first: str, rest: str) -> str:
    lines = text.split("\n")
    return "\n".join(
        (first if at == 0 else rest) + line if line or at == 0 else rest.rstrip()
        for at, line in enumerate(lines)
    )


def _lines(children: Sequence[Inline]) -> str:
    """A row of inline nodes. Where marks would not be read as they are meant, they are left out."""
    drawn = _row(children, marks=True)
    if all(isinstance(child, Words) for child in children):
        return drawn
    # Which stars are marks depends on what stands around them: the reader itself is asked.
    again = MarkdownReader().read(drawn, 1).blocks
    return drawn if again == (Paragraph(tuple(children)),) else _row(children, marks=False)


def _row(children: Sequence[Inline], *, marks: bool) -> str:
    text = "".join(_inline(child, marks=marks) for child in children)
    return "\n".join(_at_line_start(line.strip()) for line in text.split("\n"))


def _inline(node: Inline, *, marks: bool) -> str:
    match node:
        case Words(text):
            return _special(text)
        case Code(text):
            return _code(text) if marks else _special(text)
        case Break():
            return "\\\n"
        case Link(href, children):
            words = "".join(_inline(child, marks=marks) for child in children)
            return f"[{words}]({_destination(href)})"
        case Emphasis(children) | Strong(children):
            mark = "" if not marks else "**" if isinstance(node, Strong) else "*"
            return mark + "".join(_inline(child, marks=marks) for child in children) + mark


def _code(text: str) -> str:
    fence = "`" * (_longest_run(text) + 1)
    pad = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _longest_run(text: str) -> int:
    return max((len(run) for run in _BACKTICKS.findall(text)), default=0)


def _destination(href: str) -> str:
    return f"<{href}>" if "(" in href or ")" in href else href


def link(text: str, href: str) -> str:
    """Words that lead somewhere; just the words for a place in the page."""
    # Readers of Markdown make up their own ids for headings, so there is no place to lead to.
    if not href or href.startswith("#"):
        return escape(text)
    return f"[{_special(text)}]({_destination(href)})"
