"""``loften baseline`` and ``check --baseline``: known findings are held back, and the file only shrinks."""

import json
from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from tests.rules.documents import BASE, overlay

FILE = "loften-baslinje.json"
TODAY = ("--today", "2026-03-01")


@pytest.fixture
def known(folder: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A folder with a baseline of one finding, A305 in fel.lofte.yaml."""
    assert main(["baseline", *TODAY]) == 0
    assert capsys.readouterr() == ("", f"{FILE} har 1 anmärkning i 1 dokument.\n")
    return folder


def entries(folder: Path) -> dict[str, list[str]]:
    data = json.loads((folder / FILE).read_text(encoding="utf-8"))
    assert data["version"] == 1
    return {path: [each["code"] for each in found] for path, found in data["documents"].items()}


def test_what_is_known_is_not_reported(known: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entries(known) == {"fel.lofte.yaml": ["A305"]}
    assert main(["check", ".", *TODAY]) == 1
    capsys.readouterr()
    assert main(["check", ".", "--baseline", FILE, *TODAY]) == 0
    assert capsys.readouterr() == (
        "2 dokument kontrollerade: inget att anmärka på (1 anmärkning är undantagen).\n",
        "",
    )


def test_edits_elsewhere_and_other_ways_to_the_file_change_nothing(
    known: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = known / "fel.lofte.yaml"
    text = path.read_text(encoding="utf-8")
    changed = text.replace("titel: Medb", "titel: Ny titel, Medb").replace(
        "effekter:\n",
        "effekter:\n  - {id: ny, text: Fler går ut., riktning: öka, sikt: kort, metod: Vi frågar.}\n",
    )
    assert changed.count("ny") > text.count("ny")
    path.write_text(changed.replace("\n", "\r\n"), encoding="utf-8", newline="")
    assert main(["check", ".", "--baseline", FILE, *TODAY]) == 0
    (known / "under").mkdir()
    monkeypatch.chdir(known / "under")
    assert main(["check", "..", "--baseline", f"../{FILE}", *TODAY]) == 0
    assert main(["check", str(known), "--baseline", str(known / FILE), *TODAY]) == 0


def test_the_same_again_is_new(known: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = known / "fel.lofte.yaml"
    text = path.read_text(encoding="utf-8").replace("[fotpatrul, ljus]", "[fotpatrul, ljus, fotpatrul]")
    path.write_text(text, encoding="utf-8")
    assert main(["check", ".", "--baseline", FILE, *TODAY]) == 1
    assert "1 fel (1 anmärkning är undantagen)" in capsys.readouterr().out


def test_what_is_mended_is_told_and_taken_out(known: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (known / "fel.lofte.yaml").write_text(BASE.replace("på kvällen.", "sent på kvällen."), encoding="utf-8")
    assert main(["check", ".", "--baseline", FILE, *TODAY]) == 0
    assert capsys.readouterr().err == (
        f"1 anmärkning i baslinjen {FILE} finns inte längre. Ta bort det som är rättat med: "
        f"loften baseline --file {FILE}\n"
    )
    for args in (["lofte.yaml"], ["--select", "S", "."]):  # not looked at, so nothing is known of it
        assert main(["check", *args, "--baseline", FILE, *TODAY]) == 0
        assert capsys.readouterr().err == ""
    assert main(["baseline", *TODAY]) == 0
    assert capsys.readouterr().err == (
        f"{FILE} har 0 anmärkningar i 0 dokument.\n1 är rättad och togs bort.\n"
    )
    assert entries(known) == {}


def test_what_stands_in_a_broken_document_is_known_too(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "fel.lofte.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "okänd: 1\n", encoding="utf-8")
    for args in ((), ("--grow",), ()):
        assert main(["baseline", *args, *TODAY]) == 0
        assert capsys.readouterr() == ("", f"{FILE} har 1 anmärkning i 1 dokument.\n")
        assert entries(folder) == {"fel.lofte.yaml": ["A305"]}
    assert main(["check", ".", "--baseline", FILE, *TODAY]) == 1
    assert "A305" not in capsys.readouterr().out


def test_it_grows_only_when_told_to(known: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (known / "fel.lofte.yaml").read_text(encoding="utf-8")
    text = text.replace("fotpatrul,", "fotpatrull, okänd,").replace("sent på kvällen", "på helgen")
    (known / "ny.lofte.yaml").write_text(text, encoding="utf-8")
    assert main(["baseline", *TODAY]) == 0
    assert capsys.readouterr().err == (
        f"{FILE} har 1 anmärkning i 1 dokument.\n1 anmärkning är ny och lades inte till. Rätta det som är "
        "nytt, eller lägg till det med --grow.\n"
    )
    assert main(["baseline", "--grow", *TODAY]) == 0
    assert entries(known) == {"fel.lofte.yaml": ["A305"], "ny.lofte.yaml": ["A305"]}


def test_documents_that_are_not_checked_keep_their_entries_but_not_those_that_are_gone(known: Path) -> None:
    assert main(["baseline", "lofte.yaml", *TODAY]) == 0
    assert entries(known) == {"fel.lofte.yaml": ["A305"]}
    (known / "fel.lofte.yaml").unlink()
    assert main(["baseline", "lofte.yaml", *TODAY]) == 0
    assert entries(known) == {}


def test_a_document_that_cannot_be_read_whole_loses_nothing(known: Path) -> None:
    path = known / "fel.lofte.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "  [\n", encoding="utf-8")
    assert main(["baseline", *TODAY]) == 0
    assert entries(known) == {"fel.lofte.yaml": ["A305"]}


def test_neither_form_nor_personnummer_nor_exceptions_are_written_down(folder: Path) -> None:
    text = overlay("malgrupp: Ring 811218-9876\nokand: 1\nsyfte: {text: a}  # loften: undanta kaffe\n")
    (folder / "lofte.yaml").write_text(text, encoding="utf-8")
    assert main(["baseline", *TODAY]) == 0
    written = (folder / FILE).read_text(encoding="utf-8")
    assert "9876" not in written
    assert {code[0] for codes in entries(folder).values() for code in codes} <= set("SCAMUKT")
    assert main(["check", "lofte.yaml", "--baseline", FILE, *TODAY]) == 1


def test_two_runs_write_the_same_bytes(known: Path) -> None:
    before = (known / FILE).read_bytes()
    assert main(["baseline", "--grow", *TODAY]) == 0
    assert (known / FILE).read_bytes() == before


def test_the_configuration_may_name_it(known: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (known / FILE).rename(known / "känt.json")
    (known / "loften.toml").write_text('baseline = "känt.json"\n', encoding="utf-8")
    (known / "under").mkdir()
    (known / "under" / "lofte.yaml").write_bytes((known / "fel.lofte.yaml").read_bytes())
    assert main(["check", "fel.lofte.yaml", *TODAY]) == 0
    assert main(["check", ".", *TODAY]) == 1
    assert main(["check", "fel.lofte.yaml", "--no-config", *TODAY]) == 1
    capsys.readouterr()
    assert main(["baseline", "--grow", *TODAY]) == 0
    # One of each, and that they are the same löfte.
    assert capsys.readouterr().err == "känt.json har 3 anmärkningar i 2 dokument.\n"
    assert main(["check", ".", *TODAY]) == 0


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"version": 2, "documents": {}}',
        '{"version": 1, "documents": {"a": [{}]}}',
        "[" * 100_000,
        "\xe5",
    ],
)
def test_what_is_no_baseline_is_wrong_usage(
    content: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / FILE).write_bytes(content.encode("latin-1"))
    for command in (["check", ".", "--baseline", FILE], ["baseline"]):
        assert main(command) == 2
        assert f"{FILE} är ingen baslinje som loften kan läsa." in capsys.readouterr().err


def test_one_that_is_missing_is_told_how_to_be_made(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", ".", "--baseline", "saknas.json"]) == 2
    assert "Skapa baslinjen med: loften baseline --file saknas.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("args", "code"), [(["saknas.yaml"], 2), (["tom"], 3), (["--file", "saknas/b.json"], 2)]
)
def test_exit_codes(args: list[str], code: int, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tom").mkdir()
    assert main(["baseline", *args, *TODAY]) == code
    assert capsys.readouterr().err
    assert not (folder / FILE).exists()
