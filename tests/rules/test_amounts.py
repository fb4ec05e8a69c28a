"""Numbers that say how much, and those that only name, date or age something."""

import pytest

from loftesverktyg.rules.amounts import has_amount


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("Vi går.", False),
        ("Vi går två kvällar.", True),
        ("Vi går 2 kvällar.", True),
        ("Minst 20 % är nöjda.", True),
        ("Vi går en kväll.", False),
        ("Vi går minst en kväll.", True),
        ("Vi går en gång.", True),
        # Ages.
        ("Unga 13–17 år.", False),
        ("Barn på två års tid.", False),
        ("Två åringar.", False),
        ("Vi går 13 årliga varv.", True),
        # Names with a number in them, a share of something so called, and one of these beside an amount.
        ("Vi går på Ekplan 2.", False),
        ("Vi tar steg 3.", False),
        ("Vi tar steg. 3", False),
        ("Vi tar   steg   3.", False),
        ("Vi tar steg    3 gånger.", True),
        ("Vi tar STEG 3.", False),
        ("Vi tar varje steg 3 gånger, och 4 hopp.", True),
        ("Vi når på Ekplan 3 %.", True),
        ("Vi tar omsteg 3.", True),
        ("Vi är vid " + "x" * 40 + "gränd 3.", False),
        ("Vi är vid " + "x" * 41 + "gränd 3.", True),
        ("Vi går på skolväg 3.", False),
        ("Vi går på " + "x" * 21 + "väg 3.", True),
        # What is no prose counts nothing.
        ("Se `två kvällar`.", False),
        ("Se [två kvällar](https://exempelby.se/3).", True),
    ],
)
def test_whether_a_text_says_how_much(text: str, *, expected: bool) -> None:
    assert has_amount(text) is expected
