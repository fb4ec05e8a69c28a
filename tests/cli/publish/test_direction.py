import pytest

from loftesverktyg.cli.publish.direction import direction_of
from loftesverktyg.cli.publish.own_names import own_name
from loftesverktyg.cli.publish.words import languages


@pytest.mark.parametrize(
    "tag", ["ar", "fa", "AR-EG", "ckb", "prs", "ps", "ur", "yi", "he", "ku-Arab", "az-arab-IR"]
)
def test_from_right_to_left(tag: str) -> None:
    assert direction_of(tag) == "rtl"


@pytest.mark.parametrize("tag", ["sv", "en-GB", "ti", "ku", "uk", "ar-Latn", "yi-latn", "zz", ""])
def test_from_left_to_right(tag: str) -> None:
    assert direction_of(tag) == "ltr"


@pytest.mark.parametrize(
    ("tag", "name"),
    [("en-GB", "English"), ("de", "Deutsch"), ("DE-at", "Deutsch"), ("zz", "zz"), ("sv", "svenska")],
)
def test_what_a_language_calls_itself(tag: str, name: str) -> None:
    assert own_name(tag) == name


def test_no_two_languages_go_by_one_name() -> None:
    tags = [*languages(), "fit", "sma", "smj", "yi", "ti", "de", "es", "fr", "pl", "ru", "tr"]
    assert len({own_name(tag) for tag in tags}) == len(tags)
