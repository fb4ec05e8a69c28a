"""A TOML file, and what is wrong with it in Swedish, with the line where it is."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.document.spelling import ascii_spelling, nfc

MAX_BYTES = 1024 * 1024

Way = tuple[str | int, ...]
"""The way to a value: keys, and indexes from 0."""

_HEADER = re.compile(r"\s*\[\[?([^\[\]]+)\]")
_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*[=.]""")
_PLAIN_KEY = re.compile(r"\s*\[?\[?[^=\"'#]*[^\x00-\x7f][^=\"'#]*(?:=|\]|$)")
_PLACE = re.compile(r"line ([0-9]+)")


class TomlFile:
    """A file that was read: ``data`` is what it says, ``shown`` what messages call it."""

    def __init__(self, path: Path, shown: str) -> None:
        """Raises UsageError where it cannot be read or is no TOML."""
        self.shown = shown
        try:
            with path.open("rb") as file:
                content = file.read(MAX_BYTES + 1)
        except OSError as error:
            raise UsageError(f"{shown} går inte att läsa: {reason(error)}.", command="") from error
        if len(content) > MAX_BYTES:
            raise UsageError(f"{shown} är större än 1 MiB.", command="")
        self._text, self.data = self._parsed(content)

    def wrong(self, way: Way, message: str, hint: str) -> UsageError:
        """The error that what stands at ``way`` is wrong."""
        line = self._line(way)
        where = f"{self.shown}, rad {line}" if line else self.shown
        return UsageError(f"{where}: {message}", hint, command="")

    def _parsed(self, content: bytes) -> tuple[str, dict[str, Any]]:
        import tomllib  # only a run with a configuration pays for it

        try:
            text = content.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            hint = "Spara filen som UTF-8 i skrivprogrammet."
            raise UsageError(f"{self.shown} är inte sparad som UTF-8.", hint, command="") from error
        try:
            return text, tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            # The reader says where as words; what is wrong at the end it places nowhere.
            place = _PLACE.search(str(error))
            raise self._no_toml(text, int(place[1]) if place else text.rstrip().count("\n") + 1) from error

    def _no_toml(self, text: str, line: int) -> UsageError:
        lines = text.split("\n")
        written = lines[line - 1] if 0 < line <= len(lines) else ""
        if _PLAIN_KEY.match(written):
            hint = (
                "En nyckel med å, ä eller ö ska stå inom raka citattecken. Den får också skrivas med a och o."
            )
        else:
            hint = "Skriv nyckel = värde, text inom raka citattecken och listor inom hakparenteser."
        where = f"{self.shown}, rad {line}"
        return UsageError(f"{where}: det som står här går inte att läsa som TOML.", hint, command="")

    def _line(self, way: Way) -> int:
        """The line, from 1, where ``way`` leads, or as near as can be told; 0 where nothing can.

        The reader of TOML does not say. A key is looked for under the heading that it belongs to.
        """
        way = tuple(_bare(step) for step in way)
        best, length = 0, 0
        for number, here in self._keys():
            shared = 0
            for one, other in zip(here, way, strict=False):
                if one != other:
                    break
                shared += 1
            if shared == len(here) and shared >= max(length, 1):
                best, length = number, shared
        return best

    def _keys(self) -> Iterator[tuple[int, Way]]:
        """Each line that begins a table or a key, and the way there."""
        table: Way = ()
        counts: dict[str, int] = {}
        for number, line in enumerate(self._text.split("\n"), 1):
            header = _HEADER.match(line)
            if header is not None:
                first, *rest = [_bare(each.strip(" \t\"'")) for each in header[1].split(".")]
                if line.lstrip().startswith("[[") and not rest:
                    counts[first] = counts.get(first, -1) + 1
                table = (first, *([counts[first]] if first in counts else []), *rest)
                yield number, table
            elif (key := _KEY.match(line)) is not None:
                yield number, (*table, _bare(key[1] or key[2] or key[3]))


def _bare(step: Any) -> Any:
    """A key without regard to how it is spelt."""
    return ascii_spelling(nfc(step)).replace("_", "-") if isinstance(step, str) else step
