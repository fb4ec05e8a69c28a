"""A run over all documents that are named or found."""

import os
import sys
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from loftesverktyg.cli.failure import tell
from loftesverktyg.cli.progress import with_progress
from loftesverktyg.cli.project.cache import Cache
from loftesverktyg.cli.project.checking import Check, Checked, Fixing, Job
from loftesverktyg.cli.project.finding import STDIN, Found, Passed, Unreadable, find
from loftesverktyg.cli.project.many import TOGETHER, Lost, spread
from loftesverktyg.cli.project.memory import Memory
from loftesverktyg.cli.project.outcome import Outcome
from loftesverktyg.cli.project.outlines import Outlines
from loftesverktyg.cli.project.passing import PassedBy
from loftesverktyg.cli.project.places import Folders
from loftesverktyg.cli.visible import visible
from loftesverktyg.language.personnummer import mask

if TYPE_CHECKING:
    from loftesverktyg.cli.project.changes import Changes


class Project:
    """The documents that ``paths`` stand for, and how they are checked; those that ``changes`` concern."""

    def __init__(
        self,
        paths: Sequence[str],
        outlines: Outlines,
        changes: "Changes | None" = None,
        cache: Cache | None = None,
    ) -> None:
        self._changes = changes
        self._paths = paths
        self._outlines = outlines
        self._cache = cache
        self._passed_by = PassedBy()

    def check(self, check: Check) -> Outcome:
        """Checks them all. Raises UsageError, before any is checked, for what is wrong in a configuration."""
        outcome = Outcome(check.stdin_name)
        jobs = list(self._jobs(check, outcome))
        for path in dict.fromkeys(job.plan.baseline for job in jobs):
            if path:
                outcome.load_baseline(path)
        memory = Memory(self._cache, check.today, of_several=len(jobs) > 1) if self._cache else None
        check = check._replace(of_several=len(jobs) > 1, remembering=memory is not None, folders=Folders())
        try:
            with closing(_results(check, jobs, memory)) as results:
                for job, checked in zip(jobs, results, strict=True):
                    if isinstance(checked, Lost):
                        outcome.lose(job, checked.signal)
                        continue
                    outcome.add(job, checked)
                    if memory and checked.kept:
                        memory.keep(job, checked.kept)
        except KeyboardInterrupt:
            if len(jobs) < 2:
                raise
            outcome.interrupt(len(jobs), mending=check.fixing is Fixing.WRITE)
        if self._cache and self._outlines.are_as_they_were():
            self._cache.save()
        outcome.compare()
        return outcome

    def tell(self, outcome: Outcome) -> None:
        """On stderr: what was passed by or could not be read, what was fixed, which rules failed."""
        for line in (*self._passed_by.remarks(), *outcome.remarks()):
            say(line)
        if self._changes and not outcome.checked and outcome.unchanged:
            say(f"Inget löfte har ändrats sedan {self._changes.revision}.")
        elif not (outcome.checked or outcome.is_broken_off):
            for line in self._passed_by.nothing_found(self._paths, self._says_what_to_seek):
                say(line)
        for failed in outcome.failures:
            tell(failed)

    def _jobs(self, check: Check, outcome: Outcome) -> Iterator[Job]:
        for found in find(self._paths, self._outlines.of_folder):
            match found:
                case Passed():
                    self._passed_by.add(found)
                case Unreadable():
                    outcome.unreadable.append(found)
                case Found():
                    path = check.stdin_name if found.path == STDIN else found.path
                    plan = self._outlines.plan(path)
                    governing = [each for each in (self._outlines.file(path), plan.baseline) if each]
                    if self._changes and found.path != STDIN and not self._changes.concern(path, governing):
                        outcome.unchanged += 1
                    else:
                        yield Job(found, plan)

    def _says_what_to_seek(self, path: str) -> bool:
        return self._outlines.of_folder(path).files is not None


def _results(
    check: Check, jobs: Sequence[Job], memory: Memory | None
) -> Generator[Checked | Lost, None, None]:
    known = deque(memory.recall(job) if memory else None for job in jobs)
    left = [job for job, checked in zip(jobs, known, strict=True) if checked is None]
    if left:
        _load(left)
    # Only this process has the stdin that was meant.
    from_stdin = any(job.found.path == STDIN for job in left)
    # What has been fixed once must not be again: the second time it tells of nothing to fix.
    together = TOGETHER if check.fixing is Fixing.NONE else 1
    with closing(spread(check.of, left, here=from_stdin, together=together)) as work:
        yield from with_progress(_merged(known, work), len(jobs), sys.stderr, os.environ)


def _merged(known: "deque[Checked | None]", work: Iterator[Checked | Lost]) -> Iterator[Checked | Lost]:
    """What is ``known``, which is let go of, and in the places between what ``work`` comes to."""
    while known:
        yield known.popleft() or next(work)


def _load(jobs: Sequence[Job]) -> None:
    """The rules and all that they need, once, and not in each of several processes."""
    import loftesverktyg.cli.project.examining  # noqa: F401

    for plan in {id(job.plan): job.plan for job in jobs}.values():
        _ = plan.rules


def say(text: str) -> None:
    """Write ``text`` as one line to stderr."""
    sys.stderr.write(visible(mask(text)) + "\n")
