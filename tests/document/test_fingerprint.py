"""The fingerprint of a promise: what changes it, and what does not."""

import hashlib
import json
from unicodedata import normalize

import pytest

from loftesverktyg.document import Lofte, read_document
from loftesverktyg.document.fingerprint import canonical_json, content_fingerprint, fingerprint

TEXT = """\
format: 1
titel: Löfte
status: utkast
parter: {kommunen: {namn: Exempelby kommun, typ: kommun}}
period: {från: 2026-02-01, till: 2027-12-31}
åtgärder:
  - id: fotpatrull
    text: Polisen går två kvällar i veckan.
    mängd: {antal: 2.50, enhet: kvällar, per_plats: false}
    plats: [Torget, Stationen]
"""


def lofte(text: str) -> Lofte:
    found = read_document(text.encode(), "lofte.yaml").lofte
    assert found is not None
    return found


def test_the_canonical_json_is_what_is_documented() -> None:
    assert canonical_json(lofte(TEXT)) == (
        '{"parter":{"kommunen":{"namn":"Exempelby kommun","typ":"kommun"}},'
        '"period":{"från":"2026-02-01","till":"2027-12-31"},'
        '"åtgärder":[{"id":"fotpatrull","mängd":{"antal":2.5,"enhet":"kvällar","per_plats":false},'
        '"plats":["Torget","Stationen"],"text":"Polisen går två kvällar i veckan."}]}'
    )
    assert fingerprint(lofte(TEXT)) == hashlib.sha256(canonical_json(lofte(TEXT)).encode()).hexdigest()
    assert json.loads(canonical_json(lofte(TEXT)))["period"]["till"] == "2027-12-31"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("titel: Löfte", "titel: Ett annat namn"),
        ("status: utkast", "status: beslutad # klar"),
        (
            "text: Polisen går två kvällar i veckan.",
            "text: >-\n      Polisen går två\n      kvällar i veckan.",
        ),
        ("text: Polisen går två kvällar i veckan.", "text: |\n      Polisen går två kvällar i veckan.\n"),
        ("antal: 2.50", "antal: 2.5"),
        ("plats: [Torget, Stationen]", "plats:\n      - Torget\n      - Stationen\n    villkor:"),
        ("typ: kommun}", "typ: kommun, logotyp: k.svg, logotyp_alt: Ett märke}"),
        ("{namn: Exempelby kommun, typ: kommun}", "{typ: kommun, namn: Exempelby kommun}"),
        ("åtgärder:", "atgarder:"),
        ("kvällar, per", normalize("NFD", "kvällar") + ", per"),
    ],
)
def test_what_is_no_change_of_the_promise(old: str, new: str) -> None:
    assert old in TEXT
    assert fingerprint(lofte(TEXT.replace(old, new))) == fingerprint(lofte(TEXT))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2.50", "2"),
        ("två", "tre"),
        ("2027-12-31", "2027-12-30"),
        ("[Torget, Stationen]", "[Stationen, Torget]"),
        ("per_plats: false", "per_plats: true"),
        ("typ: kommun", "typ: kommun, medverkan: bekräftad"),
        ("fotpatrull", "fotpatrullen"),
        ("åtgärder:", "effekter: [{id: e, text: Fler ska vara trygga.}]\nåtgärder:"),
    ],
)
def test_what_is_one(old: str, new: str) -> None:
    assert old in TEXT
    assert fingerprint(lofte(TEXT.replace(old, new, 1))) != fingerprint(lofte(TEXT))


@pytest.mark.parametrize(
    ("written", "canonical"), [("0", "0"), ("0.0", "0"), ("100", "100"), ("1e3", "1000")]
)
def test_numbers_are_exact(written: str, canonical: str) -> None:
    assert f'"antal":{canonical},' in canonical_json(lofte(TEXT.replace("2.50", written)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("titel: Löfte", "titel: 'Löfte'  # en kommentar"),
        ("titel: Löfte", "x-anteckning: Ingen ser det\ntitel: Löfte"),
        ("antal: 2.50", "antal: 2.5"),
        ("åtgärder:", "atgarder:"),
        ("två kvällar", normalize("NFD", "två kvällar")),
        ("text: Polisen går två kvällar i veckan.", "text: |\n      Polisen går två kvällar i veckan.\n"),
        (
            "text: Polisen går två kvällar i veckan.",
            "text: >-\n      Polisen går två\n      kvällar i veckan.",
        ),
    ],
)
def test_what_is_no_change_of_the_content(old: str, new: str) -> None:
    assert old in TEXT
    assert content_fingerprint(lofte(TEXT.replace(old, new))) == content_fingerprint(lofte(TEXT))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("titel: Löfte", "titel: Ett annat namn"),
        ("status: utkast", "status: beslutad"),
        ("typ: kommun}", "typ: kommun, logotyp_alt: Ett märke}"),
        # Markdown makes two paragraphs of it.
        (
            "text: Polisen går två kvällar i veckan.",
            "text: |\n      Polisen går\n\n      två kvällar i veckan.",
        ),
    ],
)
def test_what_is_a_change_of_it(old: str, new: str) -> None:
    assert old in TEXT
    assert content_fingerprint(lofte(TEXT.replace(old, new))) != content_fingerprint(lofte(TEXT))


def test_a_document_of_nothing_has_a_fingerprint_too() -> None:
    assert len(content_fingerprint(lofte("status: utkast"))) == 64
