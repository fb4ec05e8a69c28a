import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from loftesverktyg.cli.exit_code import ExitCode
from tests.cli.running import loften
from tests.tools import ROOT

TODAY = ("--today", "2026-03-01")
BEFORE = {"lofte.yaml", "fel.lofte.yaml"}


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_all_three_formats_are_written_beside_the_lofte(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["render", "lofte.yaml", *TODAY]) == ExitCode.OK
    assert names(folder) == BEFORE | {"lofte.md", "lofte.html", "lofte.pdf"}
    assert capsys.readouterr() == ("", "Skrev lofte.md\nSkrev lofte.html\nSkrev lofte.pdf\n")


def test_formats_and_folder_as_asked_for(folder: Path) -> None:
    assert main(["render", "lofte.yaml", "--format", "HTML, markdown,html", "--output", "a/b", *TODAY]) == 0
    assert names(folder / "a" / "b") == {"lofte.html", "lofte.md"}


def test_all_formats_at_once(folder: Path) -> None:
    assert main(["render", "lofte.yaml", "--format", "all", "--output", "allt", *TODAY]) == ExitCode.OK
    assert names(folder / "allt") == {
        *("lofte.md", "lofte.html", "lofte.fragment.html", "lofte.pdf", "lofte.docx"),
        *("lofte.affisch-a3.pdf", "lofte.affisch-a4.pdf", "lofte.json"),
    }


@pytest.mark.parametrize(
    ("formats", "said"),
    [
        ("html,markdwon", "Formatet ”markdwon” finns inte.\nMenade du markdown?"),
        (
            "rtf",
            "Formatet ”rtf” finns inte.\nVälj bland markdown, html, fragment, pdf, affisch-a3, affisch-a4, docx, json, affisch och all.",
        ),
        (" , ", "Flaggan --format anger inget format."),
    ],
)
def test_unknown_formats(folder: Path, capsys: pytest.CaptureFixture[str], formats: str, said: str) -> None:
    assert main(["render", "lofte.yaml", "--format", formats]) == ExitCode.USAGE
    assert said in capsys.readouterr().err
    assert names(folder) == BEFORE


def test_the_pages_address(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = "https://www.exempelby.example/lofte"
    assert main(["render", "lofte.yaml", "--format", "html", "--url", url, *TODAY]) == ExitCode.OK
    assert f'<link rel="canonical" href="{url}">' in (folder / "lofte.html").read_text(encoding="utf-8")
    capsys.readouterr()
    assert main(["render", "lofte.yaml", "--url", "exempelby.example"]) == ExitCode.USAGE
    assert "”exempelby.example” är ingen webbadress.\nSkriv hela adressen" in capsys.readouterr().err
    assert main(["render", "lofte.yaml", "--url", "https://räksmörgås.example/löfte"]) == ExitCode.USAGE
    assert "\nSkriv https://xn--rksmrgs-5wao1o.example/l%C3%B6fte.\n" in capsys.readouterr().err


def test_a_fel_is_shown_and_nothing_is_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "fel.lofte.yaml", *TODAY]) == ExitCode.FINDINGS
    told = capsys.readouterr()
    assert "fel A305" in told.out
    assert "har inte publicerats" in told.err
    assert "loften render --draft fel.lofte.yaml" in told.err
    assert names(folder) == BEFORE


def test_a_draft_is_made_all_the_same_and_says_so(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "--draft", "fel.lofte.yaml", "--format", "html,markdown", *TODAY]) == ExitCode.OK
    assert "loften check fel.lofte.yaml" in capsys.readouterr().err
    assert "UTKAST" in (folder / "fel.lofte.html").read_text(encoding="utf-8")
    assert "UTKAST" in (folder / "fel.lofte.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["a: [", "", "- lista", "utfall_för: {fil: lofte.yaml}\nformat: 1\n"])
def test_what_is_no_lofte_is_no_draft_either(
    folder: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    (folder / "fel.lofte.yaml").write_text(text, encoding="utf-8")
    assert main(["render", "--draft", "fel.lofte.yaml", *TODAY]) in {ExitCode.FINDINGS, ExitCode.USAGE}
    told = capsys.readouterr().err
    assert "går inte att läsa som ett löfte" in told or "ett utfall och inget löfte" in told
    assert names(folder) == BEFORE


@pytest.mark.parametrize(
    ("path", "said"), [("finns-inte.yaml", "det finns ingen fil"), (".", "det är en mapp")]
)
def test_files_that_cannot_be_read(
    folder: Path, capsys: pytest.CaptureFixture[str], path: str, said: str
) -> None:
    assert main(["render", path]) == ExitCode.USAGE
    assert said in capsys.readouterr().err
    assert names(folder) == BEFORE


def test_the_lofte_itself_is_never_written_over(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "lofte.yaml").rename(folder / "lofte.md")
    before = (folder / "lofte.md").read_bytes()
    assert main(["render", "lofte.md", *TODAY]) == ExitCode.USAGE
    assert "löftet självt" in capsys.readouterr().err
    assert (folder / "lofte.md").read_bytes() == before
    assert "lofte.html" not in names(folder)


@pytest.mark.parametrize("name", ["lofte.docx", "lofte.md", "lofte.html", "lofte.pdf", "lofte.json"])
def test_a_file_of_somebody_else_s_is_not_written_over(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (folder / name).write_bytes(b"PK\x03\x04 Utkastet som l\xc3\xb6ftet skrevs av")
    assert main(["render", "lofte.yaml", "--format", "all", *TODAY]) == ExitCode.USAGE
    assert f"{name} finns redan, men har inget fingeravtryck från loften." in capsys.readouterr().err
    assert names(folder) == {*BEFORE, name}
    assert (folder / name).read_bytes().startswith(b"PK\x03\x04 Utkastet")


def test_an_earlier_edition_and_an_empty_file_are_written_over(folder: Path) -> None:
    (folder / "lofte.md").write_bytes(b"")
    assert main(["render", "lofte.yaml", "--format", "all", *TODAY]) == ExitCode.OK
    before = (folder / "lofte.docx").read_bytes()
    text = (folder / "lofte.yaml").read_text(encoding="utf-8")
    (folder / "lofte.yaml").write_text(text.replace("titel: ", "titel: Nytt "), encoding="utf-8")
    assert main(["render", "lofte.yaml", "--format", "all", *TODAY]) == ExitCode.OK
    assert (folder / "lofte.docx").read_bytes() != before


def test_a_folder_that_cannot_be_made(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "lofte.yaml", "--output", "lofte.yaml/ut", *TODAY]) == ExitCode.USAGE
    assert "går inte att skriva i" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "disken är full"),
        (errno.EROFS, "disken är skrivskyddad"),
        (errno.EACCES, "du har inte behörighet"),
    ],
)
def test_a_disk_that_says_no_is_told_of_and_leaves_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    def fsync(_: int) -> None:
        raise OSError(number, "x")

    monkeypatch.setattr(os, "fsync", fsync)
    assert main(["render", "lofte.yaml", "--format", "html,markdown", *TODAY]) == ExitCode.USAGE
    assert f"Filerna går inte att skriva i .: {said}." in capsys.readouterr().err
    assert names(folder) == BEFORE


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full finns bara i Linux")
def test_output_in_a_place_that_is_no_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "lofte.yaml", "--output", "/dev/full", *TODAY]) == ExitCode.USAGE
    said = "Filerna går inte att skriva i /dev/full: det finns redan något med det namnet."
    assert said in capsys.readouterr().err
    assert names(folder) == BEFORE


def test_a_folder_in_the_way_of_a_file_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "ut" / "lofte.html").mkdir(parents=True)
    assert main(["render", "lofte.yaml", "--output", "ut", *TODAY]) == ExitCode.USAGE
    assert f"{Path('ut', 'lofte.html')} går inte att skriva: det är en mapp." in capsys.readouterr().err
    assert names(folder / "ut") == {"lofte.html"}


def test_a_logotype_that_is_missing_stops_everything(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (folder / "lofte.yaml").read_text(encoding="utf-8")
    changed = text.replace("typ: kommun", "typ: kommun, logotyp: borta.png, logotyp_alt: Bild", 1)
    assert changed != text
    (folder / "lofte.yaml").write_text(changed, encoding="utf-8")
    assert main(["render", "lofte.yaml", *TODAY]) == ExitCode.USAGE
    assert "Fel: Logotypen borta.png finns inte.\n" in capsys.readouterr().err
    assert names(folder) == BEFORE


def test_the_same_bytes_whatever_the_day_and_the_process(folder: Path) -> None:
    made = []
    for day, seed in (("2026-03-01", "1"), ("2026-03-02", "2")):
        ended = loften(
            "render", "lofte.yaml", "--output", day, "--today", day, cwd=folder, env={"PYTHONHASHSEED": seed}
        )
        assert ended.code == 0, ended.err
        made.append({path.name: path.read_bytes() for path in (folder / day).iterdir()})
    assert made[0] == made[1]


def test_control_characters_reach_no_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "finns\x1b[31m-inte.yaml"]) == ExitCode.USAGE
    told = capsys.readouterr()
    assert "\x1b" not in told.out + told.err
    assert names(folder) == BEFORE


@pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="Minnet läses ur /proc, som bara finns i Linux."
)
@pytest.mark.parametrize(
    "example", sorted(path.parent.name for path in (ROOT / "examples").glob("*/lofte.yaml"))
)
def test_memory(tmp_path: Path, example: str) -> None:
    """At most 150 MiB, as the largest set of pages that the process had in memory.

    Read from /proc: getrusage counts what the process that started this one held before it.
    """
    code = (
        "import pathlib, re, sys; from loftesverktyg.cli.app import main; "
        "code = main(sys.argv[1:]); "
        "print(code, re.search(r'VmHWM:\\s+(\\d+)', pathlib.Path('/proc/self/status').read_text())[1])"
    )
    ran = subprocess.run(
        [
            sys.executable,
            "-c",
            code,
            "render",
            "--draft",
            ROOT / "examples" / example / "lofte.yaml",
            "--output",
            tmp_path,
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    exit_code, kilobytes = map(int, ran.stdout.split())
    assert exit_code == 0
    assert kilobytes <= 150 * 1024


LANGUAGES = ROOT / "tests" / "judges" / "sprak" / "lofte.yaml"


def test_languages_as_asked_for(tmp_path: Path) -> None:
    command = ["render", str(LANGUAGES), "--format", "html", "--output", str(tmp_path), *TODAY]
    assert main([*command, "--language", "EN, lattlast,en"]) == ExitCode.OK
    assert names(tmp_path) == {"lofte.en.html", "lofte.lattlast.html"}
    assert main([*command, "--language", "all"]) == ExitCode.OK
    assert len(names(tmp_path)) == 9


def test_a_language_version_is_published_as_what_it_is(tmp_path: Path) -> None:
    file = LANGUAGES.with_name("lofte.uk.yaml")
    assert (
        main(["render", str(file), "--format", "markdown", "--output", str(tmp_path), *TODAY]) == ExitCode.OK
    )
    assert "# Обіцянка мешканцям" in (tmp_path / "lofte.uk.md").read_text(encoding="utf-8")


def test_a_language_that_loften_has_no_words_in_is_told_of(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (folder / "lofte.yaml").read_text(encoding="utf-8")
    (folder / "lofte.yaml").write_text(f"{text}\nspråk: de\n", encoding="utf-8")
    assert main(["render", "lofte.yaml", "--format", "html", *TODAY]) == ExitCode.OK
    assert "loften har inga egna ord på språket de." in capsys.readouterr().err
    (folder / "lofte.yaml").write_text(f"{text}\nspråk: en\n", encoding="utf-8")
    assert main(["render", "lofte.yaml", "--format", "html", *TODAY]) == ExitCode.OK
    assert "egna ord" not in capsys.readouterr().err


def test_a_language_that_there_is_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["render", str(LANGUAGES), "--language", "tlh", "--output", str(tmp_path), *TODAY]
    assert main(command) == ExitCode.USAGE
    told = capsys.readouterr().err
    assert "Löftet finns inte på språket ”tlh”." in told
    assert "Välj bland sv, lattlast, en, fi, se, ar, so, fa, uk och all." in told
    assert names(tmp_path) == set()


def test_a_fel_in_the_lofte_stops_its_language_versions_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("lofte.yaml", "lofte.en.yaml"):
        text = (
            LANGUAGES.with_name(name)
            .read_text(encoding="utf-8")
            .replace("ansvarig: polisen", "ansvarig: polsien")
        )
        (tmp_path / name).write_text(text, encoding="utf-8")
    command = ["render", str(tmp_path / "lofte.en.yaml"), "--format", "html", *TODAY]
    assert main(command) == ExitCode.FINDINGS
    assert "fel A302" in capsys.readouterr().out
    assert main([*command, "--draft"]) == ExitCode.OK
