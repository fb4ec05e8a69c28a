"""One document of a run: read, checked, fixed where that is asked for, and reduced to what a report needs."""

from datetime import date
from enum import Enum
from typing import NamedTuple

from loftesverktyg.cli.failure import Failure, failure
from loftesverktyg.cli.project.finding import STDIN, Found
from loftesverktyg.cli.project.neighbours import FileTree
from loftesverktyg.cli.project.plan import Plan
from loftesverktyg.cli.project.reading import read_bytes, shown
from loftesverktyg.document import Document, read_document
from loftesverktyg.findings import Finding
from loftesverktyg.findings.suppression import Suppressed
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.across import Claimed
from loftesverktyg.rules.engine import Result, check_document
from loftesverktyg.source import Text


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


_UNTOUCHED = Mended()


class Checked(NamedTuple):
    """What came of a document. ``texts`` are those that findings and their labels point into.

    Its tree and its model are let go of: a run over a thousand documents keeps no more than this.
    ``judged`` are the paths of the documents that could be checked wholly, its companions among them.
    ``claims`` are what is to be held against the other documents' claims.
    Where ``unread`` or ``failed`` says why it was not checked, there is nothing else.
    """

    findings: tuple[Finding, ...] = ()
    texts: tuple[Text, ...] = ()
    failures: tuple[Failure, ...] = ()
    unread: OSError | None = None
    suppressed: tuple[Suppressed, ...] = ()
    judged: tuple[str, ...] = ()
    mended: Mended = _UNTOUCHED
    failed: Failure | None = None
    claims: tuple[Claimed, ...] = ()


class Job(NamedTuple):
    """A file, and what it is checked with."""

    found: Found
    plan: Plan


class Check(NamedTuple):
    """The work on each document of a run, which may be one ``of_several``.

    ``stdin_name`` is what STDIN is called.
    """

    today: date
    stdin_name: str
    fixing: Fixing = Fixing.NONE
    of_several: bool = False

    def of(self, job: Job) -> Checked:
        """Reads and checks a file, and fixes it where that is asked for."""
        try:
            return self._of(job)
        except Exception as error:  # noqa: BLE001 (told with the others' findings, which are not to be lost)
            name = self.stdin_name if job.found.path == STDIN else shown(job.found.path)
            return Checked(failed=failure(f"{mask(name)} gick inte att kontrollera", error))

    def _of(self, job: Job) -> Checked:
        path = job.found.path
        try:
            data = read_bytes(path)
        except OSError as error:
            return Checked(unread=error)
        name = self.stdin_name if path == STDIN else shown(path)

        def checked(document: Document) -> Result:
            place = name if path == STDIN else path
            return check_planned(document, job.plan, self.today, place, of_several=self.of_several)

        document = read_document(data, name)
        if self.fixing is Fixing.NONE:
            return reduced(checked(document))
        from loftesverktyg.cli.project.mending import mend

        return mend(path, data, document, checked, self.fixing)


def check_planned(
    document: Document, plan: Plan, today: date, place: str, *, of_several: bool = False
) -> Result:
    """Checks ``document``, which lies at ``place``, as ``plan`` says, with the files beside it."""
    return check_document(
        document,
        plan.rules,
        today,
        FileTree(place, document.path),
        plan.thresholds,
        known=plan.known,
        known_words=plan.known_words,
        of_several=of_several,
    )


def reduced(result: Result, mended: Mended = _UNTOUCHED) -> Checked:
    """What a report needs of ``result``."""
    failures = tuple(
        failure(f"regeln {fault.code} fungerade inte på {mask(fault.path)}", fault.error)
        for fault in result.faults
    )
    return Checked(
        result.findings,
        _needed(result),
        failures,
        suppressed=result.suppressed,
        judged=result.judged,
        mended=mended,
        claims=result.claims,
    )


def _needed(result: Result) -> tuple[Text, ...]:
    places = (
        place
        for finding in (*result.findings, *(claimed.finding for claimed in result.claims))
        for place in (finding.place, *(label.place for label in finding.labels))
    )
    return tuple(result.texts[path] for path in dict.fromkeys(place.path for place in places))
