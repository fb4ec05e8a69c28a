import re

import pytest

from loftesverktyg.cli import explain as explain_module
from loftesverktyg.cli.app import main
from loftesverktyg.cli.explain import FAMILIES
from loftesverktyg.cli.page import drawn
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.rules.page import first_sentence, load_page
from loftesverktyg.rules.registry import RULES


@pytest.mark.parametrize(
    "name", ["S103", "s103", "lägesbildens-källor-saknas", "la\u0308gesbildens-ka\u0308llor-saknas"]
)
def test_a_rule_by_code_or_name_in_a_pipe_is_its_page(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 0
    assert capsys.readouterr().out == load_page("S103").text


def test_in_colour_the_page_is_drawn(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert main(["explain", "S103"]) == 0
    shown = capsys.readouterr().out
    assert "\x1b[1mVarför\x1b[0m" in shown
    assert "##" not in shown
    assert "```" not in shown


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_page_can_be_drawn_without_losing_a_word(rule: object) -> None:
    text = load_page(rule.code).text  # type: ignore[attr-defined]
    shown = re.sub(r"\x1b\[[\d;]*m", "", drawn(text, Terminal(colour=True)))
    words = re.findall(r"[\wåäö]+", text.replace("```yaml", ""))
    assert re.findall(r"[\wåäö]+", shown) == words


def test_the_list_has_every_rule_under_its_family(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0
    shown = capsys.readouterr().out
    assert [line.split()[0] for line in shown.splitlines() if re.match("  [A-Z][0-9]{3} ", line)] == [
        rule.code for rule in RULES
    ]
    for family in dict.fromkeys(rule.family for rule in RULES):
        assert f"{family} – {FAMILIES[family]}" in shown
    for rule in RULES:
        assert f"  {rule.code}  {rule.name}  {rule.severity.label}\n" in shown


def test_the_beginning_of_a_code_lists_what_begins_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "S10"]) == 0
    shown = capsys.readouterr().out
    assert "S101" in shown
    assert "S110" not in shown
    assert "Y001" not in shown


@pytest.mark.parametrize(
    ("name", "hint"), [("S1O3", "Menade du S103?"), ("zzzzzz", "Kommandot loften explain")]
)
def test_an_unknown_rule_gets_what_is_near(name: str, hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"Fel: Det finns ingen regel som heter ”{name}”.\n{hint}")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("En mening. En till.", "En mening."),
        ("Det gäller t.ex. datum\noch `period`. Mer.", "Det gäller t.ex. datum och `period`."),
        ("Utan punkt\n\nNytt stycke. Slut.", "Utan punkt"),
        ("Kl. 9 börjar det. Sedan slutar det.", "Kl. 9 börjar det."),
    ],
)
def test_the_first_sentence(text: str, sentence: str) -> None:
    assert first_sentence(text) == sentence


def test_every_family_of_the_catalogue_has_its_heading() -> None:
    assert set("YSCAMUKPTNE") == set(explain_module.FAMILIES)
