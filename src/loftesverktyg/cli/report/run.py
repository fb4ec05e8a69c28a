"""What every report is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from loftesverktyg.findings import Finding, Severity
from loftesverktyg.source import Text


@dataclass(frozen=True, slots=True)
class Run:
    """A run of check.

    ``findings`` come document by document in the order of the run, and by place in each.
    ``documents`` is how many were checked. ``texts`` holds, by path, what findings point into.
    """

    findings: tuple[Finding, ...] = ()
    documents: int = 0
    texts: Mapping[str, Text] = field(default_factory=dict)

    def count(self, severity: Severity) -> int:
        """How many findings have exactly this severity."""
        return sum(finding.severity is severity for finding in self.findings)
