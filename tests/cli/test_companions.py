"""A run over a löfte reads the files beside it, shows what is wrong there, and tells nothing twice."""

import json
from pathlib import Path

import pytest

from loftesverktyg import check, load
from loftesverktyg.cli.app import main
from tests.cli.running import loften
from tests.rules.documents import TODAY, overlay

OUTCOME = """\
format: 1
utfall_för: {fil: lofte.yaml, version: "1.0"}
rapportdatum: 2027-01-31
åtgärder:
  ljus: {status: delvis}
  fotpatrull: {status: genomförd, värde: 71}
"""
VERSION = "format: 1\nspråk: en\ntitel: Promise\növersatt_från: {fil: lofte.yaml, version: x}\nokänd: 1\n"


@pytest.fixture
def beside(folder: Path) -> Path:
    text = overlay("språkversioner: [{språk: en, fil: en/lofte.en.yaml}]\n")
    (folder / "lofte.yaml").write_text(text, encoding="utf-8")
    (folder / "lofte.utfall.yaml").write_text(OUTCOME, encoding="utf-8")
    (folder / "en").mkdir()
    (folder / "en/lofte.en.yaml").write_text(VERSION, encoding="utf-8")
    (folder / "loften.toml").write_text("", encoding="utf-8")
    return folder


def told(capsys: pytest.CaptureFixture[str], *paths: str) -> list[tuple[str, str]]:
    capsys.readouterr()
    main(["check", *paths, "--today", "2026-03-01", "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    return [(each["path"], each["code"]) for each in report["findings"]]


IN_OUTCOME = [("lofte.utfall.yaml", "U506"), ("lofte.utfall.yaml", "U507")]


def test_the_lofte_brings_its_outcome_and_language_versions(
    beside: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(capsys, "lofte.yaml") == [
        ("en/lofte.en.yaml", "T805"),
        ("en/lofte.en.yaml", "Y003"),
        *IN_OUTCOME,
    ]


@pytest.mark.parametrize(
    "paths",
    [
        ("lofte.yaml", "lofte.utfall.yaml"),
        ("lofte.utfall.yaml", "lofte.yaml"),
        ("lofte.yaml", "./lofte.utfall.yaml", "lofte.utfall.yaml"),
    ],
)
def test_what_is_named_as_well_is_not_told_twice(
    beside: Path, paths: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    found = [each for each in told(capsys, *paths) if each[0].endswith("utfall.yaml")]
    assert found == IN_OUTCOME


def test_paths_are_shown_as_the_user_would_write_them(
    beside: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(beside / "en")
    assert ("../lofte.utfall.yaml", "U506") in told(capsys, "../lofte.yaml")
    assert {path for path, _ in told(capsys, str(beside / "lofte.yaml"))} == {
        str(beside / "lofte.utfall.yaml"),
        str(beside / "en/lofte.en.yaml"),
    }


def test_frames_are_shown_of_every_file(beside: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "lofte.yaml", "--today", "2026-03-01", "--select", "U507"])
    out = capsys.readouterr().out
    assert "6 │   fotpatrull: {status: genomförd, värde: 71}" in out
    assert "mängd: {jämförelse: minst, antal: 2, enhet: kvällar, per: vecka}" in out


def test_from_stdin_the_files_are_beside_the_name_that_is_given(beside: Path) -> None:
    text = (beside / "lofte.yaml").read_bytes()
    ended = loften(
        "check", "-", "--stdin-filename", "lofte.yaml", "--today", "2026-03-01", "--select", "U",
        cwd=beside, stdin=text,
    )  # fmt: skip
    assert (ended.code, "lofte.utfall.yaml:6:" in ended.out) == (1, True)
    ended = loften("check", "-", "--today", "2027-06-01", "--select", "U,T,A312", cwd=beside, stdin=text)
    assert ended.code == 0
    assert "inget att anmärka på" in ended.out


def test_what_is_wrong_in_the_outcome_does_not_stop_the_lofte_from_being_published(beside: Path) -> None:
    assert main(["render", "lofte.yaml", "--format", "markdown", "--today", "2026-03-01"]) == 0
    assert (beside / "lofte.md").exists()


def test_the_library_reads_them_too(beside: Path) -> None:
    findings = check(load("lofte.yaml"), today=TODAY, select=["U"])
    assert [(each.place.path, each.code) for each in findings] == IN_OUTCOME


def test_a_file_that_is_no_language_version_is_not_shown(
    beside: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (beside / "en/lofte.en.yaml").write_text("hemligt: abc\n", encoding="utf-8")
    assert [each for each in told(capsys, "lofte.yaml") if "U" not in each[1]] == [("lofte.yaml", "T805")]
