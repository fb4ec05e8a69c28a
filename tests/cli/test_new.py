import errno
import os
from datetime import date
from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.new import SCHEMA_FOLDER, scaffold
from loftesverktyg.cli.schema import schema_texts
from loftesverktyg.document import read_document
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("day", [date(2026, 11, 2), date(2028, 2, 29), date(2026, 1, 1), date(2026, 12, 31)])
def test_only_placeholders_are_left_to_fill_in(day: date) -> None:
    document = read_document(scaffold(day).encode(), "lofte.yaml")
    result = check_document(document, RULES, day)
    assert result.faults == ()
    assert {finding.code for finding in result.findings} == {"S116"}


def test_the_command_it_suggests_can_be_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "mitt löfte.yaml"]) == ExitCode.OK
    assert capsys.readouterr().err.endswith('loften check "mitt löfte.yaml"\n')


def test_each_date_and_number_that_is_an_example_has_its_mark() -> None:
    """A date that nobody changed must not pass for a real one."""
    unmarked = [
        line.strip()
        for line in scaffold(date(2026, 11, 2)).splitlines()
        if not line.lstrip().startswith(("#", "titel:", "format:"))
        and any(c.isdigit() for c in line)
        and "[…]" not in line
    ]
    # Ids are no promises.
    assert [
        line
        for line in unmarked
        if not line.lstrip("- id:").startswith(("problem-", "orsak-", "åtgärd-", "effekt-"))
    ] == []


def test_explanations_are_no_placeholders_so_that_they_may_stay() -> None:
    full_lines = [line for line in scaffold(date(2026, 11, 2)).splitlines() if line.lstrip().startswith("#")]
    assert full_lines
    assert not [line for line in full_lines if "[…]" in line or "Skriv här" in line]


def test_has_all_parts_and_is_a_draft() -> None:
    lofte = read_document(scaffold(date(2026, 11, 2)).encode(), "lofte.yaml").lofte
    assert lofte is not None
    assert lofte.status == "utkast"
    assert lofte.period is not None
    assert (lofte.period.fran, lofte.period.till) == (date(2027, 1, 1), date(2028, 12, 31))
    parts = (
        lofte.syfte,
        lofte.lagesbild,
        lofte.atgarder,
        lofte.effekter,
        lofte.uppfoljning,
        lofte.underskrifter,
    )
    assert all((*parts, lofte.checklista, lofte.kontakt))


def test_makes_lofte_yaml_and_the_schema_beside_it(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "--today", "2026-11-02"]) == ExitCode.OK
    assert (here / "lofte.yaml").read_text(encoding="utf-8") == scaffold(date(2026, 11, 2))
    schema = here / SCHEMA_FOLDER / "lofte.schema.json"
    assert schema.read_text(encoding="utf-8") == schema_texts()["lofte"]
    first = (here / "lofte.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={schema.relative_to(here).as_posix()}"
    said = capsys.readouterr()
    assert said.out == ""
    assert "loften check lofte.yaml" in said.err
    assert sorted(path.name for path in here.iterdir()) == [SCHEMA_FOLDER, "lofte.yaml"]


@pytest.mark.usefixtures("here")
def test_what_it_makes_can_be_checked_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "norra.lofte.yaml"])
    assert main(["check", "."]) == ExitCode.OK
    assert "S116" in capsys.readouterr().out


@pytest.mark.parametrize("kind", ["file", "empty", "link", "broken link"])
def test_never_overwrites(here: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    file, other = here / "lofte.yaml", here / "annan.yaml"
    if kind in {"file", "empty"}:
        file.write_text("" if kind == "empty" else "mitt")
    else:
        if kind == "link":
            other.write_text("mitt")
        file.symlink_to(other)
    before = _state(file)
    assert main(["new"]) == ExitCode.USAGE
    assert _state(file) == before
    assert not (here / SCHEMA_FOLDER).exists()
    assert "lofte.yaml finns redan" in capsys.readouterr().err


def _state(file: Path) -> tuple[bool, str | None]:
    return file.is_symlink(), file.read_text() if file.exists() else None


def test_never_overwrites_a_file_that_comes_in_between(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "lofte.yaml").write_text("mitt")
    monkeypatch.setattr("loftesverktyg.cli.new._refuse", lambda _: None)
    assert main(["new"]) == ExitCode.USAGE
    assert (here / "lofte.yaml").read_text() == "mitt"
    assert "finns redan" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("argument", "message", "hint"),
    [
        ("saknas/lofte.yaml", "Mappen saknas finns inte.", "Skapa mappen först"),
        ("mappen", "mappen är en mapp.", "loften new mappen/lofte.yaml"),
        ("mitt", "mitt slutar inte på .yaml.", "loften new mitt.lofte.yaml"),
        ("fil.txt/lofte.yaml", "Mappen fil.txt finns inte.", "Skapa mappen först"),
    ],
)
def test_says_in_swedish_why_not(
    here: Path, argument: str, message: str, hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "mappen").mkdir()
    (here / "fil.txt").touch()
    assert main(["new", argument]) == ExitCode.USAGE
    said = capsys.readouterr().err
    assert message in said
    assert hint in said
    assert sorted(path.name for path in here.rglob("*")) == ["fil.txt", "mappen"]


def test_leaves_nothing_half_written_on_a_full_disk(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert main(["new"]) == ExitCode.USAGE
    assert "disken är full" in capsys.readouterr().err
    assert [path for path in here.rglob("*") if path.is_file()] == []


def test_a_wrong_day_is_wrong_usage(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "--today", "2026-13-01"]) == ExitCode.USAGE
    assert "”2026-13-01” är inget datum." in capsys.readouterr().err
    assert list(here.iterdir()) == []
