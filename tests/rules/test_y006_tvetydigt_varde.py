import pytest

from tests.rules.marks import HEAD, only, y_findings


@pytest.mark.parametrize(
    ("written", "taken_as"),
    [
        ("no", "nej (false)"),
        ("on", "ja (true)"),
        ("y", "ja (true)"),
        ("Off", "nej (false)"),
        ("true", "ja (true)"),
        ("12:30", "talet 750"),
        ("-1:30", "talet -90"),
        ("1:30.5", "talet 90.5"),
        ("1.10", "talet 1.1"),
        ("2026", "talet 2026"),
        ("017", "talet 15"),
        ("0x1F", "talet 31"),
        ("0b11", "talet 3"),
        ("+4612345", "talet 4612345"),
        ("1_000", "talet 1000"),
        (".inf", "oändligheten"),
        ("1.0e+999", "oändligheten"),
        (".nan", "något som inte är ett tal"),
        ("2026-01-01 12:00:00", "en tidpunkt"),
        ("=", "ett standardvärde"),
        ("<<", "en instruktion att slå ihop nycklar"),
        ("1" * 5000, "ett tal"),
        ("1:" * 2000 + "1", "ett tal"),
    ],
)
def test_what_others_take_it_as(written: str, taken_as: str) -> None:
    found = only(f"område: «{written}»\n")
    assert (found.code, found.pointer) == ("Y006", "/område")
    assert f"tolkar den som {taken_as}." in found.message
    assert found.fixed == HEAD + f'område: "{written}"\n'
    assert len(found.message) < 250


@pytest.mark.parametrize(
    "written",
    [
        "ja",
        "nej",
        "2026-03-01",
        "0123-45 67 89",
        '"no"',
        "'017'",
        "version 1.10",
        "12.30–13.00",
        "null",
        "~",
        "NO.",
    ],
)
def test_what_all_read_alike_is_fine(written: str) -> None:
    assert y_findings(HEAD + f"område: {written}\n") == []


def test_a_key_of_the_writers_own() -> None:
    found = only("ordlista: {«no»: Norge}\n")
    assert (found.code, found.pointer) == ("Y006", "/ordlista/no")
    assert found.message.startswith("Nyckeln ”no” saknar citattecken")
    assert found.fixed == HEAD + 'ordlista: {"no": Norge}\n'


def test_in_a_list() -> None:
    found = only("åtgärder: [{id: a, text: b, plats: [Torget, «017»]}]\n")
    assert (found.code, found.pointer) == ("Y006", "/åtgärder/0/plats/1")


def test_never_beside_y004_on_the_same_value() -> None:
    assert [each.code for each in y_findings(HEAD + "period: {från: 12:30, till: no}\n")] == ["Y004", "Y004"]
    assert only("kontakt: {tjänst: «no»}\n").code == "Y004"


def test_numbers_and_truth_where_they_are_wanted_are_fine() -> None:
    text = "åtgärder: [{id: a, text: b, mängd: {antal: 1.10, enhet: c, per_plats: true}}]\n"
    assert y_findings(HEAD + text) == []


@pytest.mark.parametrize(
    ("written", "taken_as"),
    [
        ("1" * 30, f"talet {'1' * 30}"),
        ("1" * 31, "ett tal"),
        ("-0x1f", "talet -31"),
        ("+0b101", "talet 5"),
        ("-017", "talet -15"),
        ("1:00:00", "talet 3600"),
        ("-1:00:01", "talet -3601"),
        ("1:00.25", "talet 60.25"),
        ("-.inf", "oändligheten"),
        ("-1.5", "talet -1.5"),
        ("1_0.5_0", "talet 10.5"),
    ],
)
def test_numbers_as_others_read_them(written: str, taken_as: str) -> None:
    assert f"tolkar den som {taken_as}." in only(f"område: «{written}»\n").message
