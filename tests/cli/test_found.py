"""What is said of the search for documents."""

from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from loftesverktyg.cli.project.reading import read_bytes
from tests.cli.repository import Repository

TODAY = ("--today", "2026-03-01")


def told(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str]:
    code = main(["check", *args, *TODAY])
    return code, capsys.readouterr().err


def test_a_pattern_that_no_shell_expanded(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "*.yaml") == (1, "")
    assert told(capsys, "lofte.*") == (0, "")


def test_nothing_matches_a_pattern(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tom").mkdir()
    assert told(capsys, "*.json", "tom", "?.yaml") == (
        3,
        (
            "Hittade inget löfte i ”tom”. Det som söks är filer som heter lofte.yaml eller slutar på .lofte.yaml (eller .yml).\n"
            "Hittade ingen fil som stämmer med ”*.json” och ”?.yaml”.\n"
            "En annan fil kontrolleras om den anges med namn: loften check fel.lofte.yaml\n"
        ),
    )


def test_links_are_told_and_the_others_checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "runt").symlink_to(folder)
    (folder / "själv").symlink_to("själv")
    said = "Länkar till mappar följs inte: runt och själv. Ange en länk med namn för att leta i den.\n"
    assert told(capsys, ".") == (1, said)


@pytest.mark.usefixtures("git")
def test_all_that_is_there_is_ignored(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Repository(folder).write(".gitignore", "*.yaml\n")
    assert told(capsys, ".") == (
        3,
        (
            "Hittade inget löfte i ”.”. Det som söks är filer som heter lofte.yaml eller slutar på .lofte.yaml (eller .yml).\n"
            "Det som git ignorerar söks inte, som fel.lofte.yaml. Kontrollera det med: loften check fel.lofte.yaml\n"
        ),
    )
    assert told(capsys, "lofte.yaml") == (0, "")


def test_a_folder_that_cannot_be_read_hides_no_other(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    scandir = os.scandir

    def refuse(path: str) -> object:
        if path == "låst":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    (folder / "låst").mkdir()
    monkeypatch.setattr(os, "scandir", refuse)
    code = main(["check", ".", *TODAY])
    shown = capsys.readouterr()
    assert (code, shown.err) == (2, "Fel: låst går inte att läsa: du har inte behörighet.\n")
    assert "fel A305" in shown.out


def test_a_document_that_vanishes_hides_no_other(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "borta.lofte.yaml").write_text("", encoding="utf-8")

    def vanish(path: str) -> bytes:
        if path == "borta.lofte.yaml":
            (folder / path).unlink()
        return read_bytes(path)

    monkeypatch.setattr("loftesverktyg.cli.project.examining.read_bytes", vanish)
    code = main(["check", ".", *TODAY])
    shown = capsys.readouterr()
    assert (code, shown.err) == (
        2,
        "Fel: borta.lofte.yaml går inte att läsa: den försvann innan den hann läsas.\n",
    )
    assert "fel A305" in shown.out
