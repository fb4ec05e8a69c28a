import pytest

from loftesverktyg.cli.project.versions import fits, is_condition


@pytest.mark.parametrize(
    ("version", "conditions", "expected"),
    [
        ("0.10.0", ">=0.9", True),
        ("0.10.0", "<0.9", False),
        ("1.0.0", "==1", True),
        ("1.0.1", "==1", False),
        ("1.0.1", ">1", True),
        ("1.0.0", ">1", False),
        ("1.0.0", "<=1.0.0", True),
        ("1.5.2", ">=1, <2", True),
        ("2.0.0", ">=1 , <2", False),
        ("1.2.0.dev3+lokal", ">=1.2", True),
    ],
)
def test_fits(version: str, conditions: str, expected: bool) -> None:
    assert fits(version, conditions) is expected


@pytest.mark.parametrize(
    "text", ["", "1", ">=", ">=1,", "=>1", "~=1", ">=1.2.3.4", ">=1 <2", ">=x", ">=1," * 50 + "<2"]
)
def test_what_is_no_condition(text: str) -> None:
    assert not is_condition(text)
