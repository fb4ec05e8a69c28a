"""One document of a run: what is asked of it, and what came of that."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import NamedTuple

from loftesverktyg.cli.failure import Failure, failure
from loftesverktyg.cli.project.finding import STDIN, Found
from loftesverktyg.cli.project.places import Folders
from loftesverktyg.cli.project.plan import Plan
from loftesverktyg.cli.project.reading import shown
from loftesverktyg.cli.project.texts import Origin
from loftesverktyg.findings import Finding
from loftesverktyg.findings.suppression import Suppressed
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.across import Claimed


class Fixing(Enum):
    """What becomes of the safe fixes."""

    NONE = "none"
    WRITE = "write"
    SHOW = "show"


class Mended(NamedTuple):
    """What fixing came to. ``diff`` is for Fixing.SHOW, ``output`` what is written for STDIN.

    ``refused`` are the fixes that were not safe after all; ``unwritten`` is why the file is as it was.
    """

    number: int = 0
    diff: str = ""
    output: bytes | None = None
    refused: tuple[Finding, ...] = ()
    unwritten: OSError | None = None


class Checked(NamedTuple):
    """What came of a document. ``texts`` are those that findings and their labels point into, by path.

    Its tree and its model are let go of: a run over a thousand documents keeps no more than this.
    ``judged`` are the paths of the documents that could be checked wholly, its companions among them.
    ``claims`` are what is to be held against the other documents' claims. ``kept`` is all of it as a cache
    keeps it; empty where it is not to be kept.
    Where ``unread`` or ``failed`` says why it was not checked, there is nothing else.
    """

    findings: tuple[Finding, ...] = ()
    texts: Mapping[str, Origin] = {}
    failures: tuple[Failure, ...] = ()
    unread: OSError | None = None
    suppressed: tuple[Suppressed, ...] = ()
    judged: tuple[str, ...] = ()
    mended: Mended = Mended()
    failed: Failure | None = None
    claims: tuple[Claimed, ...] = ()
    kept: str = ""


class Job(NamedTuple):
    """A file, and what it is checked with."""

    found: Found
    plan: Plan


class Check(NamedTuple):
    """The work on each document of a run, which may be one ``of_several``.

    ``stdin_name`` is what STDIN is called. With ``remembering`` what comes of a document is made ready for
    the cache. ``folders`` are what the documents share of what is found out about where they lie.
    """

    today: date
    stdin_name: str
    fixing: Fixing = Fixing.NONE
    of_several: bool = False
    remembering: bool = False
    folders: Folders | None = None

    def of(self, job: Job) -> Checked:
        """Reads and checks a file, and fixes it where that is asked for."""
        from loftesverktyg.cli.project.examining import examine

        try:
            return examine(self, job)
        except Exception as error:  # noqa: BLE001 (told with the others' findings, which are not to be lost)
            name = self.stdin_name if job.found.path == STDIN else shown(job.found.path)
            return Checked(failed=failure(f"{mask(name)} gick inte att kontrollera", error))
