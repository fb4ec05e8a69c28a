"""Which rules a run uses: named by code, name, family, or the beginning of a code."""

from collections.abc import Iterable, Sequence

from loftesverktyg.language.near import nearest
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
        rule for rule in rules if rule.name == wanted.lower() or (wanted and rule.code.startswith(wanted.upper()))
    )
    if not found:
        names = [name for rule in rules for name in (rule.code, rule.name)]
        raise UnknownRuleError(selector, nearest(wanted, names))
    return found


def choose(rules: Sequence[Rule], select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """``rules`` narrowed to ``select`` (all, where it is empty) and without ``ignore``, in order.

    Raises UnknownRuleError for a selector that names no rule.
    """
    selected = [rule.code for selector in select for rule in matching(selector, rules)]
    ignored = {rule.code for selector in ignore for rule in matching(selector, rules)}
    wanted = set(selected) if selected else {rule.code for rule in rules}
    return tuple(rule for rule in rules if rule.code in wanted - ignored)
