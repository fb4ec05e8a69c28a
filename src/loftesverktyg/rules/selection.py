"""Which rules a run uses: named by code, name, family, or the beginning of a code."""

from collections.abc import Iterable, Sequence

from loftesverktyg.language.near import nearest
from loftesverktyg.rules.exceptable import may_be_ignored
from loftesverktyg.rules.rule import Rule


class UnknownRuleError(ValueError):
    """A selector that names no rule. ``suggestion`` is the rule that was probably meant."""

    def __init__(self, selector: str, suggestion: str | None) -> None:
        super().__init__(selector)
        self.selector = selector
        self.suggestion = suggestion


def matching(selector: str, rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """The rules that ``selector`` names: ``S103``, ``lägesbildens-källor-saknas``, ``S`` or ``S1``.

    Raises UnknownRuleError where it names none.
    """
    wanted = selector.strip()
    found = tuple(
        rule
        for rule in rules
        if rule.name == wanted.lower() or (wanted and rule.code.startswith(wanted.upper()))
    )
    if not found:
        names = [name for rule in rules for name in (rule.code, rule.name)]
        raise UnknownRuleError(selector, nearest(wanted, names))
    return found


def choose(rules: Sequence[Rule], select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """``rules`` narrowed to ``select`` (all, where it is empty) and without ``ignore``, in order.

    P701 is never ignored.
    A rule that is ``opt_in`` is among them only where ``select`` has its whole code or its name.
    Raises UnknownRuleError for a selector that names no rule.
    """
    selectors = tuple(select)
    selected = {rule.code for selector in selectors for rule in matching(selector, rules)}
    ignored = {rule.code for selector in ignore for rule in matching(selector, rules)}
    asked_for = {selector.strip().lower() for selector in selectors}
    return tuple(
        rule
        for rule in rules
        if (not selectors or rule.code in selected)
        and (rule.code not in ignored or not may_be_ignored(rule.code))
        and (not rule.opt_in or not asked_for.isdisjoint({rule.code.lower(), rule.name}))
    )
