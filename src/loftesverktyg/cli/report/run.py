"""What every report is made of."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from loftesverktyg.findings import Finding, Severity
from loftesverktyg.findings.suppression import Suppressed
from loftesverktyg.source import Text


class Run(NamedTuple):
    """A run of check.

    ``findings`` come document by document in the order of the run, and by place in each.
    ``documents`` is how many were checked. ``texts`` holds, by path, what findings point into.
    ``suppressed`` are the findings that are not reported, since a comment or the baseline says so.
    """

    findings: tuple[Finding, ...] = ()
    documents: int = 0
    texts: Mapping[str, Text] = MappingProxyType({})
    suppressed: tuple[Suppressed, ...] = ()

    def number_of(self, severity: Severity) -> int:
        """How many findings have exactly this severity."""
        return sum(finding.severity is severity for finding in self.findings)
