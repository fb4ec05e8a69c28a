"""One document of a run: read, checked, and reduced to what a report needs of it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from loftesverktyg.cli.failure import Failure, failure
from loftesverktyg.cli.project.finding import STDIN, Found
from loftesverktyg.cli.project.neighbours import FileTree
from loftesverktyg.cli.project.reading import read_bytes, shown
from loftesverktyg.document import read_document
from loftesverktyg.findings import Finding
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.engine import Result, check_document
from loftesverktyg.rules.rule import Rule
from loftesverktyg.source import Text


class Checked(NamedTuple):
    """What came of a document. ``texts`` are those that findings and their labels point into.

    Its tree and its model are let go of: a run over a thousand documents keeps no more than this.
    """

    findings: tuple[Finding, ...] = ()
    texts: tuple[Text, ...] = ()
    failures: tuple[Failure, ...] = ()
    unread: OSError | None = None


class Check(NamedTuple):
    """The work on each document of a run. ``stdin_name`` is what STDIN is called."""

    rules: Sequence[Rule]
    today: date
    stdin_name: str

    def of(self, found: Found) -> Checked:
        """Reads and checks ``found``."""
        try:
            data = read_bytes(found.path)
        except OSError as error:
            return Checked(unread=error)
        name = self.stdin_name if found.path == STDIN else shown(found.path)
        result = check_document(
            read_document(data, name), self.rules, self.today, FileTree(_place(found.path, name), name)
        )
        failures = tuple(
            failure(f"regeln {fault.code} fungerade inte på {mask(fault.path)}", fault.error)
            for fault in result.faults
        )
        return Checked(result.findings, _needed(result), failures)


def _place(path: str, name: str) -> str:
    """Where a document is; one from STDIN is where its name says that it is."""
    return name if path == STDIN else path


def _needed(result: Result) -> tuple[Text, ...]:
    places = (
        place
        for finding in result.findings
        for place in (finding.place, *(label.place for label in finding.labels))
    )
    return tuple(result.texts[path] for path in dict.fromkeys(place.path for place in places))
