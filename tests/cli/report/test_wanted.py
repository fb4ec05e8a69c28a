import pytest

from loftesverktyg.cli.report.formats import FORMATS
from loftesverktyg.cli.report.wanted import Wanted, wanted
from loftesverktyg.cli.usage import UsageError


def test_each_goes_where_it_is_told() -> None:
    assert wanted(["json=mapp å/ut=1.json", "text"], {}) == (
        Wanted("json", "mapp å/ut=1.json"),
        Wanted("text"),
    )
    assert wanted(["json=a", "json=b"], {}) == (Wanted("json", "a"), Wanted("json", "b"))


@pytest.mark.parametrize(
    ("environ", "name"),
    [
        ({}, "text"),
        ({"GITHUB_ACTIONS": "true"}, "github"),
        ({"GITHUB_ACTIONS": "false"}, "text"),
        ({"GITHUB_ACTIONS": "true", "FORGEJO_ACTIONS": "true"}, "text"),
        ({"GITHUB_ACTIONS": "true", "GITEA_ACTIONS": "true"}, "text"),
        ({"GITLAB_CI": "true"}, "text"),
    ],
)
def test_unasked_it_is_the_one_that_suits_where_we_run(environ: dict[str, str], name: str) -> None:
    assert wanted([], environ) == (Wanted(name),)
    assert wanted(["json"], environ) == (Wanted("json"),)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_be_asked_for(name: str) -> None:
    assert wanted([name], {})[0].format is FORMATS[name]


@pytest.mark.parametrize(
    ("options", "message", "hint"),
    [
        (["jsn"], "Formatet ”jsn” finns inte.", "Menade du json?"),
        (["=a"], "Formatet ”” finns inte.", "Välj bland text, "),
        (["json="], "Flaggan --format json= anger ingen fil.", "Skriv till exempel --format json=rapport."),
        (["json=a", "text=a"], "Två rapporter kan inte skrivas till samma fil, a.", "Ge den ena"),
        (["json=a", "text=./a"], "Två rapporter kan inte skrivas till samma fil, a.", "Ge den ena"),
        (["json", "text"], "Bara en rapport kan visas.", "Skriv den andra till en fil: --format json --format text=FIL"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said(options: list[str], message: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        wanted(options, {})
    assert caught.value.message == message
    assert caught.value.hint.startswith(hint)
