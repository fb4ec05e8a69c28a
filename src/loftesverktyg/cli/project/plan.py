"""What one document is checked with: its configuration, and what was asked for on the command line."""

import os
from collections.abc import Sequence
from typing import NamedTuple

from loftesverktyg.cli.project.configuration import Configuration
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Rule
from loftesverktyg.rules.selection import UnknownRuleError, choose
from loftesverktyg.rules.thresholds import Thresholds


class Asked(NamedTuple):
    """What was asked for on the command line, where it wins over the configuration.

    ``unfiltered``: no baseline, whatever the configuration says.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity | None = None
    baseline: str | None = None
    unfiltered: bool = False


class Plan(NamedTuple):
    """``rules`` are those that are run, ``known`` all there are. ``baseline`` is a file's path."""

    rules: tuple[Rule, ...]
    known: tuple[Rule, ...]
    thresholds: Thresholds
    known_words: frozenset[str]
    fail_on: Severity
    baseline: str | None


class Plans:
    """Plans for many documents; most of them share one."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._made: dict[tuple[int, frozenset[str]], Plan] = {}

    def of(self, configuration: Configuration, path: str) -> Plan:
        """The plan for the document at ``path``. Raises UsageError for a rule that does not exist."""
        exempted = configuration.exempted(path)
        key = (id(configuration), exempted)
        if key not in self._made:
            self._made[key] = self._plan(configuration, exempted)
        return self._made[key]

    def _plan(self, configuration: Configuration, exempted: frozenset[str]) -> Plan:
        asked = self._asked
        baseline = configuration.baseline and os.path.join(configuration.folder, configuration.baseline)  # noqa: PTH118
        return Plan(
            tuple(rule for rule in self._chosen(configuration) if rule.code not in exempted),
            configuration.rules,
            configuration.thresholds,
            configuration.known_words,
            asked.fail_on or configuration.fail_on or Severity.FEL,
            None if asked.unfiltered else asked.baseline or baseline,
        )

    def _chosen(self, configuration: Configuration) -> Sequence[Rule]:
        """The rules that are asked for. What the command line selects is run whatever the file ignores."""
        select, ignore = self._asked.select, self._asked.ignore
        try:
            if select:
                return choose(configuration.rules, select, ignore)
            ignore = (*configuration.ignore, *ignore)
            chosen = choose(configuration.rules, configuration.select, ignore)
            extra = choose(configuration.rules, configuration.extra, ignore) if configuration.extra else ()
        except UnknownRuleError as error:
            raise UsageError(
                f"Det finns ingen regel som heter ”{error.selector}”.",
                did_you_mean(error.suggestion) or "Kommandot loften explain visar alla regler.",
            ) from error
        codes = {rule.code for rule in (*chosen, *extra)}
        return tuple(rule for rule in configuration.rules if rule.code in codes)
