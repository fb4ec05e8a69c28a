"""The library: what it exports, and that each of its three functions does what its docstring says."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import loftesverktyg
from loftesverktyg import Document, Finding, Lofte, Severity, check, load, render

EXAMPLE = Path(__file__).parent.parent / "examples" / "exempelby" / "lofte.yaml"
TODAY = date(2026, 3, 1)


def test_all_is_what_is_promised_and_all_of_it_exists() -> None:
    assert loftesverktyg.__all__ == sorted(loftesverktyg.__all__)
    assert set(loftesverktyg.__all__) == {
        "Document",
        "Finding",
        "Lofte",
        "RenderError",
        "Severity",
        "__version__",
        "check",
        "load",
        "render",
    }
    for name in loftesverktyg.__all__:
        assert getattr(loftesverktyg, name) is not None
    with pytest.raises(AttributeError):
        loftesverktyg.finns_inte  # noqa: B018 -- looking it up is the test


def test_every_exported_thing_says_what_it_is() -> None:
    for name in loftesverktyg.__all__:
        if name != "__version__":
            assert getattr(loftesverktyg, name).__doc__, name


def test_load_check_render() -> None:
    document = load(EXAMPLE)
    assert isinstance(document, Document)
    assert isinstance(document.model, Lofte)
    assert document.model.titel == "Medborgarlöfte för Exempelby 2026–2027"
    assert check(document, today=TODAY) == ()
    page = render(document, "html").decode()
    assert "<h1" in page
    assert document.model.titel in page


def test_findings_are_typed_and_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "lofte.yaml"
    path.write_text("format: 1\ntitel: Löfte\nstatus: beslutat\n", encoding="utf-8")
    findings = check(load(path), today=TODAY)
    assert all(isinstance(finding, Finding) for finding in findings)
    assert [finding.place.line for finding in findings] == sorted(f.place.line for f in findings)
    (status,) = [finding for finding in findings if finding.code == "Y004"]
    assert status.severity is Severity.FEL
    assert (status.pointer, status.place.line, status.place.column) == ("/status", 3, 9)


def test_select_and_ignore(tmp_path: Path) -> None:
    path = tmp_path / "lofte.yaml"
    path.write_text("format: 1\n", encoding="utf-8")
    document = load(path)
    assert {f.code for f in check(document, today=TODAY, select=["S101", "syfte-saknas"])} == {"S101"}
    assert {f.code[0] for f in check(document, today=TODAY)} >= {"Y", "S"}
    assert "S" not in {f.code[0] for f in check(document, today=TODAY, ignore=["S"])}
    with pytest.raises(ValueError, match="S99"):
        check(document, today=TODAY, select=["S99"])


def test_what_cannot_be_read_or_rendered_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "saknas.yaml")
    with pytest.raises(ValueError, match="rtf"):
        render(load(EXAMPLE), "rtf")


def test_importing_the_package_loads_none_of_it() -> None:
    code = "import sys, loftesverktyg; print('pydantic' in sys.modules, 'typer' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["False", "False"]
