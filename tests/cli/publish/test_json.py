import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from loftesverktyg import load
from loftesverktyg.cli.publish import render_document
from loftesverktyg.document import Document, read_document
from tests.cli.publish.samples import ATTACKS, FULL, SMALL, hostile, read
from tests.tools import ROOT

EXAMPLES = sorted((ROOT / "examples").glob("*/lofte.yaml"))
PERSONNUMMER = "811218-9876"


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    text = (ROOT / "schemas" / "lofte.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


def made(document: str | Document, *, draft: bool = False) -> dict[str, Any]:
    whole = read(document) if isinstance(document, str) else document
    data: dict[str, Any] = json.loads(render_document(whole, "json", draft=draft))
    return data


@pytest.mark.parametrize("document", [read(FULL), *map(load, EXAMPLES)], ids=lambda each: each.path)
def test_the_json_is_a_lofte_and_the_same_one(document: Document) -> None:
    again = read_document(render_document(document, "json"), document.path)
    assert made(again) == made(document)
    assert again.lofte is not None
    assert document.lofte is not None
    assert again.lofte.period == document.lofte.period
    assert again.lofte.parter == document.lofte.parter


@pytest.mark.parametrize("document", [read(FULL), load(ROOT / "examples" / "exempelby" / "lofte.yaml")])
def test_the_json_is_what_its_schema_says(document: Document, schema: Draft202012Validator) -> None:
    assert [error.message for error in schema.iter_errors(made(document))] == []


def test_what_is_not_of_the_format_stands_apart() -> None:
    own = made(SMALL)["x-loften"]
    assert own["utkast"] is False
    assert own["fingeravtryck"].startswith("sha256:")
    assert made(SMALL, draft=True)["x-loften"]["utkast"] is True


def test_numbers_are_numbers_and_dates_are_iso() -> None:
    data = made(FULL)
    assert data["åtgärder"][1]["mängd"]["antal"] == 2.5
    assert data["effekter"][0]["indikator"]["utgångsvärde"] == {"värde": 41, "datum": "2025-10-14"}
    assert data["period"]["från"] == "2026-02-01"


def test_an_empty_draft_is_json_too() -> None:
    assert set(made("titel: A\n", draft=True)) == {"titel", "x-loften"}


@pytest.mark.parametrize("attack", ATTACKS)
def test_text_is_text_and_steers_nothing(attack: str) -> None:
    raw = render_document(read(hostile(attack)), "json").decode()
    assert not set("\x1b\x07\u202e\u2066") & set(raw)
    assert json.loads(raw)["titel"] == "".join(c for c in attack if c not in "\x1b\x07\u202e\u2066")


def test_no_personnummer_in_values_or_keys() -> None:
    text = (
        SMALL.replace("Vi räknar passen.", f"Ring {PERSONNUMMER}.")
        + f'ordlista: {{"{PERSONNUMMER}": "{PERSONNUMMER}"}}\n'
    )
    assert PERSONNUMMER not in render_document(read(text), "json").decode()
