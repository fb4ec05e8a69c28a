from decimal import Decimal

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from loftesverktyg.source import Scalar, Style
from loftesverktyg.source.scalars import MAX_NUMBER, is_text, resolve, yaml11_reading


def plain(text: str) -> Scalar:
    return Scalar(text, Style.PLAIN, 0, len(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("Null", None),
        ("NULL", None),
        ("nULL", "nULL"),
        ("true", True),
        ("True", True),
        ("TRUE", True),
        ("false", False),
        ("False", False),
        ("FALSE", False),
        ("tRUE", "tRUE"),
        ("no", "no"),
        ("on", "on"),
        ("ja", "ja"),
        ("nej", "nej"),
        ("0", 0),
        ("-0", 0),
        ("17", 17),
        ("017", 17),
        ("+12", 12),
        ("-12", -12),
        ("0o17", 15),
        ("0x1F", 31),
        ("0x", "0x"),
        ("0o8", "0o8"),
        ("-0x1F", "-0x1F"),
        ("0b101", "0b101"),
        ("1_000", "1_000"),
        ("10 000", "10 000"),
        ("1.10", Decimal("1.10")),
        (".5", Decimal("0.5")),
        ("-.5", Decimal("-0.5")),
        ("1.", Decimal(1)),
        ("1e3", Decimal(1000)),
        ("1E-2", Decimal("0.01")),
        ("1,5", "1,5"),
        (".", "."),
        ("+", "+"),
        ("-", "-"),
        ("e3", "e3"),
        (".inf", ".inf"),
        ("-.Inf", "-.Inf"),
        (".nan", ".nan"),
        ("12:30", "12:30"),
        ("2026-02-01", "2026-02-01"),
        ("0123-45 67 89", "0123-45 67 89"),
        ("+4612345", 4612345),
        ("<<", "<<"),
        ("=", "="),
        ("٣", "٣"),
        ("1e999999999", "1e999999999"),
        ("1e-41", "1e-41"),
        ("9" * MAX_NUMBER, int("9" * MAX_NUMBER)),
        ("9" * (MAX_NUMBER + 1), "9" * (MAX_NUMBER + 1)),
        ("9" * 100_000, "9" * 100_000),
    ],
)
def test_a_plain_scalar_by_the_core_schema(text: str, value: object) -> None:
    resolved = resolve(plain(text))
    assert resolved == value
    assert type(resolved) is type(value)


@pytest.mark.parametrize("style", [Style.SINGLE, Style.DOUBLE, Style.LITERAL, Style.FOLDED, Style.ALIAS])
@pytest.mark.parametrize("text", ["", "no", "true", "null", "12", "1.5"])
def test_what_is_not_plain_is_text(style: Style, text: str) -> None:
    assert resolve(Scalar(text, style, 0, 0)) == text


READINGS = {
    "bool": [
        "y",
        "Y",
        "n",
        "N",
        "yes",
        "Yes",
        "YES",
        "no",
        "No",
        "NO",
        "on",
        "ON",
        "off",
        "Off",
        "true",
        "FALSE",
    ],
    "null": ["", "~", "null", "Null", "NULL"],
    "int": ["0", "12", "+4612345", "-3", "1_000"],
    "octal": ["017", "-017", "00"],
    "hexadecimal": ["0x1F", "-0xff_ff"],
    "binary": ["0b101"],
    "float": ["1.10", "1.", "-1.5", ".5", "1.5e+3", ".inf", "-.Inf", ".nan", "1_0.5"],
    "sexagesimal": ["12:30", "9:30", "1:30:00", "-1:30", "12:30.5", "00:30.5"],
    "timestamp": ["2026-02-01 10:00:00", "2026-2-1T10:00:00Z", "2026-02-01t10:00:00.5 +01:00"],
    "merge": ["<<"],
    "value": ["="],
}
TEXTS = [
    "ja",
    "nej",
    "Ja",
    "2026-02-01",
    "2026-02-30",
    "0123-45 67 89",
    "yEs",
    "oN",
    "tRue",
    "nULL",
    "09:30",
    "0:30",
    "12:60",
    "kl. 12:30",
    "1,5",
    "1e3",
    "1.5e3",
    "08",
    "1.2.3",
    "10 000",
    "-.5",
    "+.5",
    "KS 2026/12",
    "==",
    "<",
    "٣",
    "2026-2-1",
]


@pytest.mark.parametrize(
    ("reading", "text"), [(name, text) for name, texts in READINGS.items() for text in texts]
)
def test_what_yaml_1_1_reads(reading: str, text: str) -> None:
    assert yaml11_reading(text) == reading
    if text not in ("y", "Y", "n", "N"):
        assert _pyyaml(text) == _COARSE.get(reading, {reading})
    else:
        assert _pyyaml(text) == {None}  # the specification has them, PyYAML does not


@pytest.mark.parametrize("text", TEXTS)
def test_what_yaml_1_1_leaves_alone(text: str) -> None:
    assert yaml11_reading(text) is None


def test_what_is_plainly_text() -> None:
    assert all(map(is_text, ("ja", "nej", "Torget", "=a", "å", "nullpunkt")))
    assert not any(is_text(text) for texts in READINGS.values() for text in texts)
    assert not any(map(is_text, ("", "2026-02-01", "12 kvällar")))


_COARSE: dict[str | None, set[str | None]] = {
    "octal": {"int"},
    "hexadecimal": {"int"},
    "binary": {"int"},
    "sexagesimal": {"int", "float"},
}


def _pyyaml(text: str) -> set[str | None]:
    """What PyYAML's own resolver makes of it, as a set so that either reading of a clock time fits."""
    resolver = yaml.SafeLoader("")
    found = resolver.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    tag = str(found).removeprefix("tag:yaml.org,2002:")
    coarse = None if tag in ("str", "yaml") else tag  # "yaml": a lone *, & or !, which is no plain scalar
    return {"int", "float"} if ":" in text and coarse in ("int", "float") else {coarse}


ALPHABET = st.sampled_from("0123456789_:.-+exobTZ aAfFyYnNosSeEurl~<=")


@settings(max_examples=3_000, deadline=None, derandomize=True)
@given(st.text(ALPHABET, max_size=12).map(str.strip))
def test_readings_agree_with_pyyaml(text: str) -> None:
    _agree(text)


def _agree(text: str) -> None:
    reading = yaml11_reading(text)
    if is_text(text):
        assert reading is None
        assert resolve(Scalar(text, Style.PLAIN, 0, len(text))) == text
    expected = _pyyaml(text)
    if text in ("y", "Y", "n", "N"):
        assert reading == "bool"
    elif expected == {"timestamp"} and len(text) == len("2026-02-01"):
        assert reading is None
    else:
        assert _COARSE.get(reading, {reading}) & expected


@settings(max_examples=500, deadline=None, derandomize=True)
@given(st.text(max_size=30).map(str.strip))
def test_readings_of_any_text(text: str) -> None:
    _agree(text)
    resolve(plain(text))
