"""What is remembered of documents from one run to the next: nothing that could have become untrue.

What comes of a document depends on what stands in it, on where it lies and what it is called, on the
configuration and what was asked for, on the day, on what the files beside it answer, and on loften itself.
All of that is in the key or in the entry, by what it contains and not by its time. So a check reads no file
but its document, and what its FileTree finds for it.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from loftesverktyg.cli.project.answers import same_answers
from loftesverktyg.cli.project.cache import NO_ENTRY, Cache, cache_folder
from loftesverktyg.cli.project.checking import Checked, Job
from loftesverktyg.cli.project.finding import STDIN
from loftesverktyg.cli.project.ourselves import identity
from loftesverktyg.cli.project.places import Folders
from loftesverktyg.cli.project.reading import digest, read_bytes, shown


@contextmanager
def open_cache(environ: Mapping[str, str], *, used: bool = True) -> Iterator[Cache | None]:
    """The user's cache; None where it is not ``used`` or there is no place for one."""
    folder = cache_folder(environ) if used else None
    cache = _opened(folder) if folder else None
    try:
        yield cache
    finally:
        if cache:
            cache.close()


def _opened(folder: Path) -> Cache | None:
    try:
        return Cache(folder, identity())
    except OSError:
        return None  # who cannot tell what loften is cannot tell whether it has changed


class Memory:
    """The documents of a run in ``cache``. ``of_several`` is whether the run has more than one."""

    def __init__(self, cache: Cache, today: date, *, of_several: bool) -> None:
        self._cache = cache
        self._today = today.isoformat()
        self._of_several = of_several
        self._folders = Folders()
        self._packs: dict[str, str] = {}

    def recall(self, job: Job) -> Checked | None:
        """What came of a document, where it would come again; None where that is not known."""
        path = job.found.path
        if path == STDIN:
            return None
        text = self._cache.get(self._pack(path), self._key(job))
        if text is None:
            return None
        from loftesverktyg.cli.project.kept import read_entry, unpacked

        try:
            entry = read_entry(text)
            if entry.day != self._today or digest(read_bytes(path)) != entry.digest:
                return None
            places = same_answers(entry.answers, path, self._folders)
            return None if places is None else unpacked(entry, shown(path), path, places)
        except OSError:
            return None  # reading it will tell why
        except NO_ENTRY:
            return None

    def keep(self, job: Job, entry: str) -> None:
        """Remembers what came of a document."""
        self._cache.put(self._pack(job.found.path), self._key(job), entry)

    def _pack(self, path: str) -> str:
        folder = os.path.dirname(path)  # noqa: PTH120 (pathlib costs time)
        if folder not in self._packs:
            self._packs[folder] = digest(os.path.abspath(folder).encode("utf-8", "surrogateescape"))  # noqa: PTH100
        return self._packs[folder]

    def _key(self, job: Job) -> str:
        path = job.found.path
        parts = (job.plan.key, str(self._of_several), os.path.abspath(path), path)  # noqa: PTH100 (text)
        return digest("\0".join(parts).encode("utf-8", "surrogateescape"))
