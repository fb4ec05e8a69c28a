"""The findings of one document, never more than someone can read.

A hostile file has findings by the ten thousand. Reports for people show the worst of them and count the
rest; reports for programs always hold all.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.report.summary import counted
from loftesverktyg.findings import Finding
from loftesverktyg.language.lists import count, join

MOST = 100
"""The most findings of one document that are shown (own judgement: nobody mends more in one go)."""


class Capped(NamedTuple):
    """The findings of one document: those that are shown, in their order, and the others."""

    path: str
    shown: tuple[Finding, ...]
    left_out: tuple[Finding, ...]

    @property
    def rest(self) -> str:
        """How many are left out and how to see them; nothing where none is."""
        if not self.left_out:
            return ""
        number = count(len(self.left_out), "anmärkning", "anmärkningar")
        which = join(counted(self.left_out))
        return f"Det finns {number} till: {which}. Alla visas med: loften check --format json"


def capped(run: Run) -> Iterator[Capped]:
    """The findings of ``run``, document by document."""
    for path, findings in groupby(run.findings, key=lambda finding: finding.place.path):
        yield _capped(path, tuple(findings))


def _capped(path: str, findings: tuple[Finding, ...]) -> Capped:
    if len(findings) <= MOST:
        return Capped(path, findings, ())
    worst = sorted(range(len(findings)), key=lambda index: (-findings[index].severity, index))
    kept, left = (tuple(findings[index] for index in sorted(part)) for part in (worst[:MOST], worst[MOST:]))
    return Capped(path, kept, left)
