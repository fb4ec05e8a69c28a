"""M409: numbers of which it is not said per what."""

import pytest

from tests.rules.documents import findings
from tests.rules.promises import measure, words


@pytest.mark.parametrize(
    ("text", "more", "expected"),
    [
        ("Polisen gör kontroller.", "slag: återkommande; mängd: {antal: 10, enhet: kontroller}", ["10"]),
        ("Polisen går två kvällar i veckan.", "mängd: {antal: 2, enhet: kvällar}", ["2"]),
        ("Polisen patrullerar.", "mängd: {jämförelse: minst, antal: 200, enhet: tillfällen}", ["200"]),
        ("Polisen gör tio kontroller varje månad.", "mängd: {antal: 10, enhet: kontroller}", ["10"]),
        ("Polisen går.", "slag: återkommande; leverans: En lista; mängd: {antal: 2, enhet: pass}", ["2"]),
        # It is said, or there is nothing to say.
        (
            "Polisen gör kontroller.",
            "slag: återkommande; mängd: {antal: 10, enhet: kontroller, per: månad}",
            [],
        ),
        ("Polisen gör kontroller.", "mängd: {antal: 10, enhet: kontroller, per: perioden}", []),
        ("Kommunen bygger två farthinder.", "mängd: {antal: 2, enhet: farthinder}", []),
        ("Kommunen har öppet två kvällar i veckan.", "slag: engång; mängd: {antal: 2, enhet: kvällar}", []),
        ("Kommunen har öppet fem dagar i veckan.", "slag: tjänstenivå; mängd: {antal: 5, enhet: dagar}", []),
        ("Kommunen lagar lampor.", "mängd: {jämförelse: inom, antal: 2, enhet: dagar}", []),
        ("Kommunen bygger bänkar.", "leverans: Bänkar; mängd: {antal: 4, enhet: tillfällen}", []),
        (
            "Kommunen har öppet.",
            "mängd: {antal: 2, enhet: kvällar}; period: {från: 2026-05-01, till: 2026-05-02}",
            [],
        ),
        (
            "Polisen gör kontroller.",
            "slag: återkommande; mängd: {antal: 10, enhet: kontroller, per: ibland}",
            [],
        ),
        ("Polisen gör kontroller.", "slag: återkommande; mängd: {enhet: kontroller}", []),
    ],
)
def test_measures(text: str, more: str, expected: list[str]) -> None:
    assert words("M409", measure(text, more)) == expected


def test_the_hint_says_what_the_text_says() -> None:
    (hit,) = findings(
        measure("Polisen går två kvällar i veckan.", "mängd: {antal: 2, enhet: kvällar}"), only="M409"
    )
    assert hit.message == "Mängden säger 2 kvällar, men inte på hur lång tid."
    assert "”per: vecka”" in hit.hint
