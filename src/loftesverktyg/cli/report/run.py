"""What every report is made of."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from loftesverktyg.findings import Finding, Severity
from loftesverktyg.findings.suppression import Suppressed
from loftesverktyg.source import Text

if TYPE_CHECKING:
    from loftesverktyg.rules.rule import Rule  # with all models: more than a list of formats needs


class Trouble(NamedTuple):
    """Why a run is not whole: a sentence, and the path of the file that it is about, if any."""

    message: str
    path: str = ""


class Run(NamedTuple):
    """A run of check.

    ``findings`` come document by document in the order of the run, and by place in each.
    ``checked`` are the paths of the documents that were checked. ``texts`` holds, by path, what findings
    point into. ``suppressed`` are the findings that are not reported, since a comment or the baseline
    says so. ``limits`` says, by path, from which severity on a finding fails the run. ``rules`` are those
    that found something, by code and name: two kommuner may have rules of their own with one code.
    ``root`` is the folder that programs want paths from, where that is not the one we stand in.
    """

    findings: tuple[Finding, ...] = ()
    checked: tuple[str, ...] = ()
    texts: Mapping[str, Text] = MappingProxyType({})
    suppressed: tuple[Suppressed, ...] = ()
    limits: Mapping[str, Severity] = MappingProxyType({})
    rules: Mapping[tuple[str, str], "Rule"] = MappingProxyType({})
    troubles: tuple[Trouble, ...] = ()
    exit_code: int = 0
    root: str = ""

    @property
    def documents(self) -> int:
        """How many documents were checked."""
        return len(self.checked)

    def number_of(self, severity: Severity) -> int:
        """How many findings have exactly this severity."""
        return sum(finding.severity is severity for finding in self.findings)

    def fails(self, finding: Finding) -> bool:
        """Whether ``finding`` is one of those that make the exit code 1."""
        return finding.severity >= self.limits.get(finding.place.path, Severity.FEL)

    @property
    def worst_first(self) -> tuple[Finding, ...]:
        """The findings by severity, else in their order."""
        return tuple(sorted(self.findings, key=lambda finding: -finding.severity))
