"""The texts that findings point into, read again when they are shown: a run keeps only where they are."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from loftesverktyg.cli.project.reading import digest, read_bytes
from loftesverktyg.source import Text
from loftesverktyg.source.reader import text_of

_KEPT = 16


class Origin(NamedTuple):
    """The file at ``place``, while it has the ``digest``; or the ``text`` itself, which is in no file."""

    place: str = ""
    digest: str = ""
    text: Text | None = None


class Texts(Mapping[str, Text]):
    """Texts by the path that is shown. One whose file has changed since it was checked is not among them."""

    def __init__(self) -> None:
        self._origins: dict[str, Origin] = {}
        self._read: dict[str, Text] = {}

    def add(self, origins: Mapping[str, Origin]) -> None:
        """Where further ones come from."""
        self._origins.update(origins)

    def __getitem__(self, path: str) -> Text:
        if path not in self._read:
            text = _read(path, self._origins[path])
            if text is None:
                raise KeyError(path)
            # Findings come document by document: what is shown next is nearly always near.
            if len(self._read) >= _KEPT:
                self._read.clear()
            self._read[path] = text
        return self._read[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._origins)

    def __len__(self) -> int:
        return len(self._origins)


def _read(path: str, origin: Origin) -> Text | None:
    if origin.text is not None:
        return origin.text
    try:
        data = read_bytes(origin.place)
    except OSError:
        return None
    return text_of(data, path) if digest(data) == origin.digest else None
