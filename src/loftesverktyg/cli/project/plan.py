"""What one document is checked with: its configuration, and what was asked for on the command line."""

import os
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from loftesverktyg.cli.project.outline import Outline
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.findings import Severity
from loftesverktyg.rules.thresholds import Thresholds

if TYPE_CHECKING:
    from loftesverktyg.cli.project.configuration import Configuration
    from loftesverktyg.rules.rule import Rule
    from loftesverktyg.rules.theme import ThemeColour


class Asked(NamedTuple):
    """What was asked for on the command line, where it wins over the configuration.

    ``unfiltered``: no baseline, whatever the configuration says.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity | None = None
    baseline: str | None = None
    unfiltered: bool = False


class Plan:
    """What becomes of the findings on a document; and what it is checked with, loaded when that is asked for.

    ``codes`` are those of the rules that are run, ``of_run`` those of them that see several documents.
    ``baseline`` is a file's path. ``key`` tells plans apart whose documents may get other findings.
    """

    def __init__(
        self,
        outline: Outline,
        path: str,
        asked: Asked,
        load: "Callable[[], Configuration]",
        key: str = "",
    ) -> None:
        exempted = outline.exempted(path)
        baseline = outline.baseline and os.path.join(outline.folder, outline.baseline)  # noqa: PTH118
        self.codes = outline.codes - exempted
        self.of_run = outline.of_run - exempted
        self.fail_on = asked.fail_on or outline.fail_on or Severity.FEL
        self.baseline = None if asked.unfiltered else asked.baseline or baseline
        self.key = key
        self._load = load

    @cached_property
    def _configuration(self) -> "Configuration":
        return self._load()

    @cached_property
    def rules(self) -> "tuple[Rule, ...]":
        """The rules that are run."""
        return tuple(rule for rule in self.known if rule.code in self.codes)

    @property
    def known(self) -> "tuple[Rule, ...]":
        """All rules that there are."""
        return self._configuration.rules

    @property
    def thresholds(self) -> Thresholds:
        """The limits."""
        return self._configuration.thresholds

    @property
    def known_words(self) -> frozenset[str]:
        """Words that need no explanation."""
        return self._configuration.known_words

    @property
    def theme(self) -> "tuple[ThemeColour, ...]":
        """The colours that the user has chosen."""
        return self._configuration.design.colours if self._configuration.design else ()


def plan_of(configuration: "Configuration", asked: Asked, path: str) -> Plan:
    """The plan for the document at ``path``. Raises UsageError for a rule that does not exist."""
    return Plan(outline_of(configuration, asked), path, asked, lambda: configuration)


def outline_of(configuration: "Configuration", asked: Asked) -> Outline:
    """What a run wants to know first of ``configuration``. Raises UsageError likewise."""
    from loftesverktyg.rules.rule import Scope

    chosen = _chosen(configuration, asked)
    return Outline(
        configuration.folder,
        frozenset(rule.code for rule in chosen),
        frozenset(rule.code for rule in chosen if rule.scope is Scope.RUN),
        configuration.fail_on,
        configuration.baseline,
        configuration.files,
        configuration.exempt,
    )


def _chosen(configuration: "Configuration", asked: Asked) -> "Sequence[Rule]":
    """The rules that are asked for. What the command line selects is run whatever the file ignores."""
    from loftesverktyg.rules.selection import UnknownRuleError, choose

    select, ignore = asked.select, asked.ignore
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
    return (*chosen, *extra)
