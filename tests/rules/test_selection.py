import pytest

from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.selection import UnknownRuleError, choose, matching


def codes(*selectors: str) -> list[str]:
    return [rule.code for rule in choose(RULES, selectors)]


def test_a_rule_is_named_by_code_name_family_or_beginning() -> None:
    assert codes("S103") == codes("s103") == codes("lägesbildens-källor-saknas") == ["S103"]
    assert set(codes("S")) == {rule.code for rule in RULES if rule.family == "S"}
    assert set(codes("A30")) >= {"A305"}
    assert codes() == [rule.code for rule in RULES if not rule.opt_in]


def test_ignore_wins_over_select() -> None:
    assert [rule.code for rule in choose(RULES, ["S103", "A305"], ["S"])] == ["A305"]


@pytest.mark.parametrize("ignore", ["P701", "personnummer", "P", "P7"])
def test_p701_is_never_ignored(ignore: str) -> None:
    assert "P701" in {rule.code for rule in choose(RULES, (), [ignore])}
    assert [rule.code for rule in choose(RULES, ["S103"], [ignore])] == ["S103"]


@pytest.mark.parametrize(
    ("selector", "suggestion"),
    [
        ("S1O3", "S103"),
        ("lägesbildens-källa-saknas", "lägesbildens-källor-saknas"),
        ("", None),
        ("kaffe", None),
    ],
)
def test_an_unknown_rule_is_an_error_with_the_nearest(selector: str, suggestion: str | None) -> None:
    with pytest.raises(UnknownRuleError) as caught:
        matching(selector, RULES)
    assert caught.value.suggestion == suggestion


def test_a_rule_that_is_opt_in_is_run_only_where_it_is_named() -> None:
    rules = [
        rule._replace(opt_in=True) if rule.code in {"S103", "A305"} else rule
        for rule in RULES
        if rule.family in "SA"
    ]

    def chosen(*select: str, ignore: tuple[str, ...] = ()) -> set[str]:
        return {"S103", "A305"} & {rule.code for rule in choose(rules, select, ignore)}

    assert chosen() == chosen("S") == chosen("S10", "A") == set()
    assert chosen("s103") == chosen("lägesbildens-källor-saknas") == {"S103"}
    assert chosen("S", "A305") == {"A305"}
    assert chosen("S103", ignore=("S",)) == set()
