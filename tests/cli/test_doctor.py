"""``loften doctor``: what it says, and what it says when something is wrong."""

import re
import sys
from importlib import metadata
from pathlib import Path

import pytest

from loftesverktyg.cli import doctor
from loftesverktyg.cli.app import main
from loftesverktyg.version import __version__
from tests.cli.repository import Repository


def told(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, dict[str, list[str]]]:
    """The exit code, and the lines under each heading."""
    code = main(["doctor", *args])
    shown = capsys.readouterr()
    assert shown.err == ""
    found: dict[str, list[str]] = {}
    for line in shown.out.splitlines():
        if line.startswith("  "):
            found[list(found)[-1]].append(line[2:])
        else:
            found[line] = []
    return code, found


def test_what_is_installed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = told(capsys)
    assert code == 0
    assert list(found) == [subject.heading for subject in doctor.SUBJECTS]
    assert found["Installerat"][0].startswith(f"loften {__version__} i ")
    assert f"pydantic {metadata.version('pydantic')}" in found["Bibliotek"]
    assert any(line.startswith("stavning") for line in found["Tillval"])
    assert any(line.startswith("git ") for line in found["Andra program"])


def test_what_is_missing_or_too_old(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = [
        "finns-inte>=1",
        "pydantic[email]>=999",
        "bara-ibland>=1; python_version < '3'",
        'finns-inte-heller>=2; extra == "tillvalet"',
    ]
    monkeypatch.setattr(metadata, "requires", lambda _: asked)
    monkeypatch.setenv("PATH", str(folder))
    code, found = told(capsys)
    assert code == 2
    assert found["Bibliotek"] == [
        "fel: finns-inte saknas. Installera om loften.",
        f"fel: pydantic {metadata.version('pydantic')} är för gammal: det behövs >=999.",
    ]
    # In the very Python that loften runs in, which pip on PATH need not be that of.
    [extra] = found["Tillval"]
    assert (
        extra
        == f'tillvalet är inte installerat: "{sys.executable}" -m pip install "loftesverktyg[tillvalet]"'
    )
    assert found["Andra program"] == ["git saknas. Det behövs för loften check --changed-since."]


def test_every_requirement_is_understood() -> None:
    from loftesverktyg.cli.diagnosis.installed import PACKAGE, _requirements

    understood = {name for name, _, _ in _requirements()}
    asked = {re.split(r"[^\w.-]", each, maxsplit=1)[0] for each in metadata.requires(PACKAGE) or ()}
    assert understood == asked
    assert {extra for _, _, extra in _requirements()} == {
        "",
        *metadata.metadata(PACKAGE).get_all("Provides-Extra", []),
    }


def test_no_configuration(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, found = told(capsys)
    assert found["Inställningar"] == [f"Ingen loften.toml från {folder} och uppåt. Alla regler gäller."]


def test_the_configuration_that_holds(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "under").mkdir()
    (folder / "under" / "x.lofte.yaml").write_text("", encoding="utf-8")
    (folder / "loften.toml").write_text(
        'ignore = ["S101", "A305"]\nbaseline = "saknas.json"\n[[undantag]]\nfiler = ["under/"]\nregler = ["M401"]\nskal = "x"\n',
        encoding="utf-8",
    )
    code, found = told(capsys, "under/x.lofte.yaml", ".")
    assert code == 2
    assert found["Inställningar"] == [
        f"{folder}/loften.toml gäller.",
        "Den ställer in ignore, baseline och undantag.",
        "Regler som inte används: S101, A305 och M401.",
        "fel: Baslinjen saknas.json finns inte.",
        "Regler som inte används: S101 och A305.",
    ]
    assert "under/x.lofte.yaml har undantag i loften.toml: M401 används inte." in found["Dokument"]


def test_a_broken_configuration_is_told_with_all_the_rest(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "loften.toml").write_text('selekt = ["S"]\n', encoding="utf-8")
    code, found = told(capsys)
    assert code == 2
    assert found["Inställningar"] == [
        "fel: loften.toml, rad 1: Nyckeln ”selekt” finns inte. Menade du select?"
    ]
    assert found["Bibliotek"]
    assert "Dokument" not in found


def test_the_files_of_a_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "annan.yaml").write_text("", encoding="utf-8")
    (folder / "lofte.utfall.yaml").write_text("", encoding="utf-8")
    (folder / "lofte.en.yaml").write_text("översatt_från: {fil: lofte.yaml}\n", encoding="utf-8")
    (folder / "runt").symlink_to(folder)
    code, found = told(capsys)
    assert code == 0
    assert found["Dokument"] == [
        "2 löften hittas i ”.”.",
        "fel.lofte.yaml kontrolleras.",
        "lofte.yaml kontrolleras.",
        "annan.yaml kontrolleras bara om den anges med namn: den heter inte lofte.yaml och slutar inte på .lofte.yaml (eller .yml).",
        "lofte.en.yaml är en språkversion och kontrolleras tillsammans med löftet som nämner den.",
        "lofte.utfall.yaml är ett utfall och kontrolleras tillsammans med löftet som det hör till.",
        "runt är en länk till en mapp, eller leder runt, och följs inte.",
    ]


@pytest.mark.usefixtures("git")
def test_a_named_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Repository(folder).write(".gitignore", "fel.*\n")
    code, found = told(capsys, "fel.lofte.yaml", "saknas.yaml", "-", "*.yml")
    assert code == 2
    assert found["Dokument"] == [
        "fel.lofte.yaml kontrolleras bara om den anges med namn: git ignorerar filen (.gitignore, rad 1).",
        "fel: saknas.yaml går inte att läsa: det finns ingen fil eller mapp med det namnet.",
        "0 löften hittas i ”*.yml”.",
    ]


def test_many_files_are_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(30):
        (folder / f"{number:02}.lofte.yaml").write_text("", encoding="utf-8")
    _, found = told(capsys)
    assert found["Dokument"][0] == "32 löften hittas i ”.”."
    assert found["Dokument"][-1] == "… och 12 till."
    assert len(found["Dokument"]) == 22


def test_nothing_hostile_is_shown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "\x1b[31m 811228-9874.yaml").write_text("", encoding="utf-8")
    main(["doctor"])
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "9874" not in shown
