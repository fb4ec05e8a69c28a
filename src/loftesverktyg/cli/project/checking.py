"""One document of a run: read, checked, and reduced to what a report needs of it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from loftesverktyg.cli.failure import Failure, failure
from loftesverktyg.cli.project.finding import STDIN, Found
from loftesverktyg.cli.project.reading import read_bytes, shown
from loftesverktyg.document import read_document
from loftesverktyg.findings import Finding
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.rule import Rule
from loftesverktyg.source import Text


class Checked(NamedTuple):
    """What came of a document. ``text`` is there where findings point into it.

    Its tree and its model are let go of: a run over a thousand documents keeps no more than this.
    """

    findings: tuple[Finding, ...] = ()
    text: Text | None = None
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
        result = check_document(read_document(data, name), self.rules, self.today)
        failures = tuple(
            failure(f"regeln {fault.code} fungerade inte på {mask(fault.path)}", fault.error)
            for fault in result.faults
        )
        return Checked(result.findings, result.document.source.text if result.findings else None, failures)
