"""What ``loften.toml`` does to a run of ``check``, ``explain`` and ``render``."""

import json
from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from loftesverktyg.cli.project import many

TODAY = ("--today", "2026-03-01")
OWN = '[[egna-regler]]\nkod = "E001"\nnamn = "inte-alla"\nskal = "Skrivreglerna."\nforbjud = ["alla"]\ndelar = ["syfte"]\n'


def configure(folder: Path, text: str) -> None:
    (folder / "loften.toml").write_text(text, encoding="utf-8")


def codes(capsys: pytest.CaptureFixture[str], *args: str) -> list[str]:
    main(["check", "--format", "json", *TODAY, *args])
    return [each["code"] for each in json.loads(capsys.readouterr().out)["findings"]]


@pytest.mark.parametrize(
    ("text", "args", "found"),
    [
        ("", [], ["A305"]),
        ('ignore = ["A305"]', [], []),
        ('ignore = ["A305"]', ["--no-config"], ["A305"]),
        ('ignore = ["A305"]', ["--select", "A"], ["A305"]),  # what is asked for is run
        ('select = ["S"]', [], []),
        ('select = ["S"]', ["--select", "okänd-referens"], ["A305"]),
        ('select = ["A"]', ["--ignore", "A305"], []),
        ('[[undantag]]\nfiler = ["fel.*"]\nregler = ["A3"]\nskal = "x"', [], []),
        ('[[undantag]]\nfiler = ["annan.*"]\nregler = ["A3"]\nskal = "x"', [], ["A305"]),
        (OWN, [], ["E001", "A305"]),
        (OWN, ["--select", "E"], ["E001"]),
        (OWN, ["--ignore", "inte-alla"], ["A305"]),
        ("[granser]\nmax-atgarder = 1", [], ["A305", "A318"]),
    ],
)
def test_rules_are_chosen(
    text: str, args: list[str], found: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(folder, text)
    assert sorted(codes(capsys, "fel.lofte.yaml", *args)) == sorted(found)


@pytest.mark.parametrize(
    ("text", "args", "code"),
    [
        ("", [], 1),
        ('[nivaer]\nA305 = "varning"', [], 0),
        ('[nivaer]\nA = "varning"', ["--fail-on", "varning"], 1),
        ('fail-on = "råd"\n[nivaer]\nA = "rad"', [], 1),
        ('fail-on = "råd"\n[nivaer]\nA = "rad"', ["--fail-on", "fel"], 0),
    ],
)
def test_severities_and_thresholds(text: str, args: list[str], code: int, folder: Path) -> None:
    configure(folder, text)
    assert main(["check", "fel.lofte.yaml", *TODAY, *args]) == code


@pytest.mark.parametrize(("word", "code"), [("ANDT", "K604"), ("långsiktigt", "M417")])
def test_own_words_need_no_explanation(
    word: str, code: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (folder / "lofte.yaml").read_text(encoding="utf-8")
    text = text.replace("Polisen går", f"Polisen går {word} och går", 1)
    (folder / "lofte.yaml").write_text(text, encoding="utf-8")
    assert codes(capsys, "lofte.yaml", "--select", code) == [code]
    configure(folder, f'egna-ord = ["{word.swapcase()}"]')
    assert codes(capsys, "lofte.yaml", "--select", code) == []


def test_which_files_are_loften(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "beslut").mkdir()
    (folder / "beslut" / "trygghet.yaml").write_bytes((folder / "fel.lofte.yaml").read_bytes())
    configure(folder, 'filer = ["beslut/*.yaml"]')
    main(["check", "--format", "json", ".", *TODAY])
    report = json.loads(capsys.readouterr().out)
    assert report["summary"]["documents"] == 1
    assert report["findings"][0]["path"] == "beslut/trygghet.yaml"
    configure(folder, 'filer = ["inget/*.yaml"]')
    assert main(["check", "."]) == 3
    assert "Det som söks är det som ”filer” anger i loften.toml." in capsys.readouterr().err


def test_each_document_has_its_own(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "under").mkdir()
    (folder / "under" / "lofte.yaml").write_bytes((folder / "fel.lofte.yaml").read_bytes())
    configure(folder / "under", 'ignore = ["A305", "A319"]')
    assert codes(capsys, ".") == ["A305"]
    assert codes(capsys, "under") == []


def test_what_is_read_from_stdin_lies_where_its_name_says(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import io
    import sys

    (folder / "under").mkdir()
    configure(folder / "under", 'ignore = ["A305"]')
    for name, found in (("lofte.yaml", ["A305"]), ("under/lofte.yaml", [])):
        data = io.TextIOWrapper(io.BytesIO((folder / "fel.lofte.yaml").read_bytes()))
        monkeypatch.setattr(sys, "stdin", data)
        assert codes(capsys, "-", "--stdin-filename", name) == found


@pytest.mark.parametrize("command", [["check", "."], ["explain"], ["baseline"], ["render", "lofte.yaml"]])
def test_a_wrong_one_is_wrong_usage_before_anything_is_done(
    command: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(folder, 'ignore = ["S"]\nselekt = ["S"]\n')
    before = sorted(folder.iterdir())
    assert main(command) == 2
    assert capsys.readouterr() == (
        "",
        "Fel: loften.toml, rad 2: Nyckeln ”selekt” finns inte.\nMenade du select?\n",
    )
    assert sorted(folder.iterdir()) == before


def test_a_named_one_holds_for_all(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "annan.toml").write_text('ignore = ["A305"]', encoding="utf-8")
    configure(folder, "fel")
    assert codes(capsys, ".", "--config", "annan.toml") == []
    assert main(["check", ".", "--config", "saknas.toml"]) == 2
    assert "saknas.toml går inte att läsa: det finns ingen fil" in capsys.readouterr().err


def test_an_own_rule_is_explained_and_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configure(folder, OWN)
    for name in ("E001", "inte-alla"):
        assert main(["explain", name]) == 0
        assert capsys.readouterr().out.startswith("# E001 inte-alla\n\n## Vad\n")
    assert main(["explain"]) == 0
    assert "E – Egna regler\n  E001  inte-alla  varning\n" in capsys.readouterr().out
    assert main(["explain", "inte-ala"]) == 2
    assert "Menade du inte-alla?" in capsys.readouterr().err


def test_many_documents_give_what_each_gives(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    configure(folder, OWN + '[[undantag]]\nfiler = ["00*"]\nregler = ["A305"]\nskal = "x"\n')
    for number in range(many.FEW):
        (folder / f"{number:03}.lofte.yaml").write_bytes((folder / "fel.lofte.yaml").read_bytes())
    reports = []
    for processors in (1, 2):
        monkeypatch.setattr(many, "_processors", lambda number=processors: number)
        main(["check", ".", *TODAY])
        reports.append(capsys.readouterr())
    assert reports[0] == reports[1]
    assert reports[0].out.count("E001") > many.FEW


def test_render_knows_it_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "fel.lofte.yaml", "--format", "markdown", *TODAY]) == 1
    configure(folder, '[nivaer]\nA305 = "varning"')
    assert main(["render", "fel.lofte.yaml", "--format", "markdown", *TODAY]) == 0


@pytest.mark.parametrize("word", ["alla ", "al(al(", "al al-"])
def test_an_own_rule_on_a_text_made_to_be_slow(word: str, folder: Path) -> None:
    import time

    configure(folder, OWN.replace('"alla"', '"al* al* al* al* al* al* slut", "alla* bor*"'))
    text = (folder / "lofte.yaml").read_text(encoding="utf-8")
    text = text.replace("Alla som bor", word * (900_000 // len(word)), 1)
    (folder / "lofte.yaml").write_text(text, encoding="utf-8")
    begun = time.process_time()
    assert main(["check", "lofte.yaml", "--select", "E", *TODAY]) == 0
    assert time.process_time() - begun < 2
