"""A rule's page drawn for a terminal: the little Markdown that our pages are written in."""

import re
from collections.abc import Iterator

from loftesverktyg.cli.terminal import Style, Terminal
from loftesverktyg.cli.visible import visible
from loftesverktyg.cli.wrap import wrap

_FENCE = "```"
# Code in one sign or, where it holds that sign, in two; stressed words in two or one.
_INLINE = re.compile(r"`` (.+?) ``|`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*")
_CODE = (1, 2)


def drawn(markdown: str, terminal: Terminal) -> str:
    """``markdown`` with headings, code and stress as styles, its paragraphs filled to the width."""
    return "\n".join(_lines(markdown, terminal)).rstrip("\n") + "\n"


def _lines(markdown: str, terminal: Terminal) -> Iterator[str]:
    paragraph: list[str] = []
    in_code = False
    for line in [*markdown.splitlines(), ""]:
        if in_code or line.startswith(_FENCE):
            yield from _filled(paragraph, terminal)
            paragraph = []
            if line.startswith(_FENCE):
                in_code = not in_code
            else:
                yield f"    {terminal.paint(visible(line), Style.CYAN)}"
        elif line.startswith("#"):
            yield from _filled(paragraph, terminal)
            paragraph = []
            level, _, title = line.partition(" ")
            styles = (Style.BOLD, Style.UNDERLINED) if level == "#" else (Style.BOLD,)
            yield terminal.paint(visible(title), *styles)
        elif not line.strip():
            yield from _filled(paragraph, terminal)
            paragraph = []
            yield ""
        elif line.startswith(("- ", "* ")):
            yield from _filled(paragraph, terminal)
            paragraph = [f"- {line[2:]}"]
        else:
            paragraph.append(line.strip())


def _filled(paragraph: list[str], terminal: Terminal) -> list[str]:
    if not paragraph:
        return []
    rest = "  " if paragraph[0].startswith("- ") else ""
    return wrap(_INLINE.sub(_bare, " ".join(paragraph)), terminal.width, "", rest)


def _bare(match: re.Match[str]) -> str:
    """Code in quotes, as in running Swedish; stressed words without their signs."""
    text = match[match.lastindex or 0]
    return f"”{text}”" if match.lastindex in _CODE else text
