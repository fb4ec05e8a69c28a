import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loftesverktyg.source import Kind, Likely, Problem, Source, read

TEXT = "# löften\ntitel: Medborgarlöfte för Ånge – ”trygg”\nområde: Östra\n"


def encoding(source: Source) -> Problem:
    assert source.root is None
    assert source.scalars == ()
    assert [problem.kind for problem in source.problems] == [Kind.ENCODING]
    return source.problems[0]


@pytest.mark.parametrize(
    ("data", "likely", "offset"),
    [
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), Likely.UTF_16_LE, 0),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), Likely.UTF_16_BE, 0),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), Likely.UTF_32_LE, 0),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), Likely.UTF_32_BE, 0),
        (TEXT.encode("utf-16-le"), Likely.UTF_16_LE, 0),
        (TEXT.encode("utf-16-be"), Likely.UTF_16_BE, 0),
        (TEXT.encode("utf-32-le"), Likely.UTF_32_LE, 0),
        (TEXT.encode("utf-32-be"), Likely.UTF_32_BE, 0),
        (codecs.BOM_UTF16_LE, Likely.UTF_16_LE, 0),
        (TEXT.encode("cp1252"), Likely.WINDOWS_1252, 3),
        ("titel: Löfte".encode("latin-1"), Likely.WINDOWS_1252, 8),
        (TEXT.encode("mac_roman"), Likely.MAC_ROMAN, 3),
        ("# löften för Ånge, på väg".encode("cp850"), Likely.CP850, 3),
        ("titel: Löfte\nområde: ".encode() + "Östra".encode("cp1252"), Likely.MIXED, 23),
        ("titel: Löft".encode() + "é".encode()[:1], Likely.TRUNCATED, 12),
        (b"titel: " + "😀".encode()[:3], Likely.TRUNCATED, 7),
        ("titel: \ud83d\ude00".encode("utf-8", "surrogatepass"), Likely.SURROGATE, 7),
        ("å: \udc00".encode("utf-8", "surrogatepass"), Likely.SURROGATE, 4),
        (b"titel: a\0b", Likely.NUL, 8),
        ("å\0".encode(), Likely.NUL, 2),
        (b"\0" * 100, Likely.NUL, 0),
        (b"PK\x03\x04\x14\0\x06\0", Likely.ZIP, 0),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", Likely.PDF, 0),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", Likely.OFFICE, 0),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Likely.UNKNOWN, 0),
        (b"a: \xff\xfe\xff", Likely.UNKNOWN, 3),
    ],
)
def test_what_is_not_utf_8_is_told_with_what_it_likely_is(data: bytes, likely: Likely, offset: int) -> None:
    problem = encoding(read(data, "x"))
    assert problem.detail["likely"] == likely.value
    assert problem.detail["offset"] == str(offset)
    assert problem.detail["byte"] == f"{data[offset]:02X}"


@pytest.mark.parametrize("codec", ["cp1252", "mac_roman"])
def test_the_first_bad_byte_has_its_place_in_a_text_that_can_be_shown(codec: str) -> None:
    source = read(TEXT.encode(codec), "x")
    problem = encoding(source)
    assert source.text.content == TEXT
    assert (problem.detail["line"], problem.detail["column"]) == ("1", "4")
    assert source.text.content[slice(*problem.span)] == "ö"


def test_text_before_the_bad_byte_is_read_as_utf_8() -> None:
    source = read("å 😀\n  ö: ".encode() + b"\xe5", "x")
    problem = encoding(source)
    assert (problem.detail["line"], problem.detail["column"], problem.detail["offset"]) == ("2", "6", "14")
    assert source.text.content.startswith("å 😀\n  ö: ")


def test_the_offset_counts_the_byte_order_mark() -> None:
    assert encoding(read(codecs.BOM_UTF8 + b"a\0", "x")).detail["offset"] == "4"


@pytest.mark.parametrize(
    "data", [b"", b"a: b", TEXT.encode(), codecs.BOM_UTF8 + TEXT.encode(), "a: 😀".encode()]
)
def test_utf_8_passes(data: bytes) -> None:
    assert Kind.ENCODING not in {problem.kind for problem in read(data, "x").problems}


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    source = read(codecs.BOM_UTF8 + b"a: b", "x")
    assert (source.text.bom, source.text.content, source.problems) == (True, "a: b", ())


@settings(max_examples=1_500, deadline=None, derandomize=True)
@given(st.binary(max_size=80) | st.text(max_size=40).map(lambda text: text.encode("cp1252", "replace")))
def test_any_bytes_are_answered(data: bytes) -> None:
    source = read(data, "x")
    for problem in source.problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(source.text.content)
        if problem.kind is Kind.ENCODING:
            Likely(problem.detail["likely"])
            assert 0 <= int(problem.detail["offset"]) < len(data)
            source.text.content.encode("utf-8")
