"""Text from outside as it is written in GitHub's Markdown, so that it is shown and not obeyed.

Sources: CommonMark 0.31, 2.4 (a backslash before punctuation); GitHub Flavored Markdown, 4.10 and 6.9
(tables, autolinks).
"""

import re

from loftesverktyg.cli.visible import one_line

# A colon and the point after www only where they would make a link or a picture.
_SIGNS = re.compile(r"[\\`*_\[\]<>|~&$^]|:(?=[^\s:])|(?<=www)\.", re.IGNORECASE)
# A backslash does not keep GitHub and GitLab from calling on people or linking to addresses and issues. A
# comment does.
_CALLS = re.compile(r"(@|(?<!\w)[#!])(?=\w)")


def escaped(text: str) -> str:
    """``text`` on one line, for a paragraph or a cell of a table, but not to begin a paragraph with."""
    return _CALLS.sub(r"\1<!-- -->", _SIGNS.sub(r"\\\g<0>", one_line(text)))
