import pytest

from loftesverktyg.rules.y010_fel_teckenkodning import WORDING
from loftesverktyg.source.encoding import Likely
from tests.rules.marks import HEAD, y_findings


def test_every_likely_encoding_has_words() -> None:
    assert set(WORDING) == set(Likely)


@pytest.mark.parametrize(
    ("data", "message", "text"),
    [
        ((HEAD + "område: Trångsund\n").encode("cp1252"), "Windows-1252", "ö"),
        ((HEAD + "område: Trångsund\n").encode("utf-16"), "UTF-16", "f"),
        (HEAD.encode() + b"a\0b", "nolltecken", "\ufffd"),
        (HEAD.encode() + b"a: \xed\xa0\x80\n", "halvt tecken", "\ufffd"),
        (HEAD.encode() + "målgrupp: ä".encode()[:-1], "tar slut mitt i ett tecken", "\ufffd"),
        (b"PK\x03\x04\0\0", "Word- eller Exceldokument", ""),
        (b"%PDF-1.7\n", "är en pdf", ""),
    ],
)
def test_what_it_is_and_where(data: bytes, message: str, text: str) -> None:
    (found,) = y_findings(data)
    assert (found.code, found.text) == ("Y010", text)
    assert message in found.message
    assert found.hint


def test_the_byte_is_told() -> None:
    (found,) = y_findings("titel: Löfte\n".encode("cp1252"))
    assert "Felet börjar vid byte 8 (hexadecimalt F6)." in found.message
    assert "Anteckningar" in found.hint
    assert "Word" in found.hint
    assert "VS Code" in found.hint
