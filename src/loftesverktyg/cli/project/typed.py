"""Paths as they are typed in a command line, so that a command that we suggest can be copied."""

import re
import shlex

# Letters of every alphabet, and marks that no shell takes for its own.
_PLAIN = re.compile(r"[\w@%+=:,./\\-]+").fullmatch
_OBEYED_IN_QUOTES = re.compile(r'["$`\\!]').search


def typed(path: str) -> str:
    """``path`` as one word: in double quotes, which all shells know, or in single ones where it must be."""
    # A first hyphen would make a flag of it.
    path = f"./{path}" if path.startswith("-") and path != "-" else path
    if _PLAIN(path):
        return path
    return shlex.quote(path) if _OBEYED_IN_QUOTES(path) else f'"{path}"'
