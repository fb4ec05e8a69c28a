"""The rules that found something in a run, for the reports that describe them: looked up when they do."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from loftesverktyg.cli.project.plan import Plan
from loftesverktyg.findings import Finding

if TYPE_CHECKING:
    from loftesverktyg.rules.rule import Rule


class KnownRules(Mapping[tuple[str, str], "Rule"]):
    """Rules by code and name: two kommuner may have rules of their own with one code."""

    def __init__(self) -> None:
        self._plans: dict[tuple[str, str], Plan] = {}

    def add(self, finding: Finding, plan: Plan) -> None:
        """The rule of a ``finding`` that was found with ``plan``."""
        self._plans.setdefault((finding.code, finding.name), plan)

    def __getitem__(self, name: tuple[str, str]) -> "Rule":
        return next(rule for rule in self._plans[name].known if (rule.code, rule.name) == name)

    def __contains__(self, name: object) -> bool:
        return name in self._plans

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._plans)

    def __len__(self) -> int:
        return len(self._plans)
