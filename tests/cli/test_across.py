"""Rules that see all documents of a run: they are suppressed, known, chosen and weighed like all others."""

import json
from pathlib import Path
from typing import Any

import pytest

from loftesverktyg.cli.app import main
from loftesverktyg.cli.project import many

TODAY = ["--today", "2026-03-01"]


@pytest.fixture
def two(folder: Path) -> Path:
    """The same löfte in ``lofte.yaml`` and ``z.lofte.yaml``."""
    (folder / "fel.lofte.yaml").unlink()
    (folder / "z.lofte.yaml").write_bytes((folder / "lofte.yaml").read_bytes())
    return folder


def run(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> dict[str, Any]:
    assert main(["check", *(args or (".",)), "--format", "json", *TODAY]) == code
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    return report


def told(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> list[tuple[str, str, str]]:
    found = run(capsys, *args, code=code)["findings"]
    return [(each["code"], each["path"], each["severity"]) for each in found]


A319 = ("A319", "z.lofte.yaml", "varning")


def test_both_places_are_shown(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [finding] = run(capsys)["findings"]
    assert (finding["path"], finding["line"]) == ("z.lofte.yaml", 2)
    assert [(each["path"], each["line"]) for each in finding["related"]] == [("lofte.yaml", 2)]
    assert main(["check", ".", *TODAY]) == 0
    shown = capsys.readouterr().out
    assert "titel: Medborgarlöfte för Exempelby 2026–2027" in shown
    assert "här står samma löfte" in shown


def test_one_document_alone_is_not_held_against_others(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "z.lofte.yaml") == []
    assert told(capsys, "z.lofte.yaml", "z.lofte.yaml") == []
    assert told(capsys, "z.lofte.yaml", "lofte.yaml") == [("A319", "lofte.yaml", "varning")]


def test_it_is_told_among_the_documents_other_findings(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("lofte.yaml", "z.lofte.yaml"):
        text = (two / name).read_text(encoding="utf-8")
        (two / name).write_text(f"okänd: 1\n{text}okänt: 1\n", encoding="utf-8")
    (two / "zz.lofte.yaml").write_text("- 1\n", encoding="utf-8")
    found = [each[:2] for each in told(capsys, code=1)]
    assert found == [
        ("Y003", "lofte.yaml"), ("Y003", "lofte.yaml"),
        ("Y003", "z.lofte.yaml"), ("A319", "z.lofte.yaml"), ("Y003", "z.lofte.yaml"),
        ("Y004", "zz.lofte.yaml"),
    ]  # fmt: skip


def test_it_can_be_chosen_left_out_and_weighed(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, ".", "--select", "A319") == [A319]
    assert told(capsys, ".", "--ignore", "samma-löfte-två-gånger") == []
    (two / "loften.toml").write_text('[nivåer]\nA319 = "fel"\n'.replace("nivåer", "nivaer"), encoding="utf-8")
    assert told(capsys, code=1) == [("A319", "z.lofte.yaml", "fel")]
    assert told(capsys, ".", "--no-config", "--fail-on", "varning", code=1) == [A319]
    exempt = '[[undantag]]\nfiler = ["z.*"]\nregler = ["A319"]\nskal = "Arkivet"\n'
    (two / "loften.toml").write_text(exempt, encoding="utf-8")
    assert told(capsys) == []


def test_a_comment_makes_an_exception(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (two / "z.lofte.yaml").read_text(encoding="utf-8")
    excepted = text.replace("\ntitel:", "\n# loften: undanta A319 – arkivets kopia\ntitel:", 1)
    (two / "z.lofte.yaml").write_text(excepted, encoding="utf-8")
    assert told(capsys) == []
    # Of one document alone it cannot be known whether the exception is needed.
    assert told(capsys, "z.lofte.yaml") == []
    assert main(["check", ".", "--format", "sarif", *TODAY]) == 0
    [result] = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    assert result["ruleId"] == "A319"
    assert result["suppressions"][0]["justification"] == "arkivets kopia"


def test_the_baseline_knows_it(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    baseline = two / "loften-baslinje.json"
    assert main(["baseline", *TODAY]) == 0
    assert "A319" in baseline.read_text(encoding="utf-8")
    capsys.readouterr()
    known = ["--baseline", baseline.name]
    assert told(capsys, ".", *known) == []
    # Alone it is neither found nor gone.
    assert main(["check", "z.lofte.yaml", *known, *TODAY]) == 0
    assert capsys.readouterr().err == ""
    assert main(["baseline", "z.lofte.yaml", *TODAY]) == 0
    assert "A319" in baseline.read_text(encoding="utf-8")
    (two / "lofte.yaml").write_text("format: 1\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", ".", *known, *TODAY]) == 1
    assert "1 anmärkning i baslinjen" in capsys.readouterr().err
    assert main(["baseline", *TODAY]) == 0
    assert "A319" not in baseline.read_text(encoding="utf-8")


@pytest.mark.parametrize("output_format", ["text", "json", "sarif"])
def test_processes_make_no_difference(
    output_format: str, two: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(many.FEW):
        (two / f"{number:02}.lofte.yaml").write_bytes((two / "lofte.yaml").read_bytes())
    args = ["check", ".", "--select", "A319", "--format", output_format, *TODAY]
    monkeypatch.setattr(many, "_processors", lambda: 2)
    assert main(args) == 0
    in_two = capsys.readouterr()
    monkeypatch.setattr(many, "_processors", lambda: 1)
    assert main(args) == 0
    assert capsys.readouterr() == in_two
    assert "00.lofte.yaml, 01.lofte.yaml, 02.lofte.yaml och 62 till" in in_two.out


def test_the_circle_is_found_in_one_document_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (folder / "lofte.yaml").read_text(encoding="utf-8")
    (folder / "lofte.yaml").write_text(f"{text}föregående: 2024/lofte.yaml\n", encoding="utf-8")
    (folder / "loften.toml").touch()
    (folder / "2024").mkdir()
    (folder / "2024" / "lofte.yaml").write_text(f"{text}föregående: ../lofte.yaml\n", encoding="utf-8")
    select = ["--select", "A321"]
    assert told(capsys, "lofte.yaml", *select, code=1) == [("A321", "lofte.yaml", "fel")]
    assert told(capsys, "2024/lofte.yaml", *select, code=1) == [("A321", "2024/lofte.yaml", "fel")]
    assert [each[1] for each in told(capsys, ".", *select, code=1)] == ["lofte.yaml", "2024/lofte.yaml"]
