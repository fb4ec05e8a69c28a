"""A run over all documents that are named or found."""

import sys
from collections.abc import Iterator, Sequence

from loftesverktyg.cli.failure import tell
from loftesverktyg.cli.project.checking import Check, Checked, Job
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.project.finding import SOUGHT, STDIN, Found, Passed, Unreadable, find
from loftesverktyg.cli.project.many import spread
from loftesverktyg.cli.project.outcome import Outcome
from loftesverktyg.cli.project.plan import Asked, Plans
from loftesverktyg.cli.project.reading import shown
from loftesverktyg.cli.visible import visible
from loftesverktyg.language.lists import join
from loftesverktyg.language.personnummer import mask


class Project:
    """The documents that ``paths`` stand for, and how they are checked."""

    def __init__(self, paths: Sequence[str], configurations: Configurations, asked: Asked) -> None:
        self._paths = paths
        self._configurations = configurations
        self._asked = asked
        self._passed: list[str] = []

    def check(self, check: Check) -> Outcome:
        """Checks them all. Raises UsageError, before any is checked, for what is wrong in a configuration."""
        outcome = Outcome(check.stdin_name)
        jobs = list(self._jobs(check, outcome))
        for path in dict.fromkeys(job.plan.baseline for job in jobs):
            if path:
                outcome.load_baseline(path)
        # Only this process has the stdin that was meant.
        from_stdin = any(job.found.path == STDIN for job in jobs)
        results: Iterator[Checked] = map(check.of, jobs) if from_stdin else spread(check.of, jobs)
        for job, checked in zip(jobs, results, strict=True):
            outcome.add(job, checked)
        return outcome

    def tell(self, outcome: Outcome) -> None:
        """On stderr: what could not be read, what was fixed, that nothing was found, which rules failed."""
        for line in outcome.remarks():
            say(line)
        if not (outcome.checked or outcome.unreadable or outcome.failures):
            where = join([f"”{shown(path)}”" for path in self._paths])
            say(f"Hittade inget löfte i {where}. Det som söks är {self._sought()}.")
            if self._passed:
                say(f"En annan fil kontrolleras om den anges med namn: loften check {self._passed[0]}")
        for failed in outcome.failures:
            tell(failed)

    def _jobs(self, check: Check, outcome: Outcome) -> Iterator[Job]:
        plans = Plans(self._asked)
        for found in find(self._paths, self._configurations.of_folder):
            match found:
                case Passed():
                    self._passed.append(shown(found.path))
                case Unreadable():
                    outcome.unreadable.append(found)
                case Found():
                    path = check.stdin_name if found.path == STDIN else found.path
                    yield Job(found, plans.of(self._configurations.of_file(path), path))

    def _sought(self) -> str:
        if any(self._configurations.of_folder(path).files for path in self._paths):
            return "det som ”filer” anger i loften.toml"
        return f"filer som heter {SOUGHT}"


def say(text: str) -> None:
    """Write ``text`` as one line to stderr."""
    sys.stderr.write(visible(mask(text)) + "\n")
