"""``--changed-since``: what has changed, asked of real repositories."""

import json
import os
import re
import shutil
from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from tests.cli.repository import Repository
from tests.rules.documents import BASE

pytestmark = pytest.mark.usefixtures("git")

TODAY = ("--today", "2026-03-01")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """A folder to stand in, with three löften of which one follows another, and the tag ``då``."""
    made = Repository(tmp_path / "förråd")
    made.write("a/lofte.yaml", BASE)
    made.write("b/lofte.yaml", BASE + "föregående: ../gamla/lofte.yaml\n")
    made.write("gamla/lofte.yaml", BASE)
    made.commit()
    made.git("tag", "då")
    monkeypatch.chdir(made.folder)
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    return made


def checked(capsys: pytest.CaptureFixture[str], *args: str) -> list[str]:
    """The documents that are checked: each has something to say of it."""
    code = main(["check", ".", "--changed-since", "då", "--format", "json", "--select", "E", *TODAY, *args])
    shown = capsys.readouterr()
    assert code in {0, 1}, shown.err
    return sorted({each["path"] for each in json.loads(shown.out)["findings"]})


@pytest.fixture(autouse=True)
def _told(repository: Repository) -> None:
    """A rule of the repository's own, so that a document that is checked always has a finding."""
    repository.write(
        "loften.toml",
        '[[egna-regler]]\nkod = "E001"\nnamn = "kontrolleras"\nskal = "x"\nkrav = ["finns aldrig"]\n',
    )
    repository.commit()
    repository.git("tag", "--force", "då")


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("a/lofte.yaml", BASE + "# ny\n", ["a/lofte.yaml"]),
        ("ny å/x.lofte.yaml", BASE, ["ny å/x.lofte.yaml"]),
        ("gamla/lofte.yaml", BASE + "# ny\n", ["b/lofte.yaml", "gamla/lofte.yaml"]),
        ("gamla/lofte.utfall.yaml", "x: y\n", ["b/lofte.yaml", "gamla/lofte.yaml"]),
        ("a/lofte.utfall.yaml", "x: y\n", ["a/lofte.yaml"]),
        ("a/annan.txt", "hej", []),
        ("loften.toml", None, ["a/lofte.yaml", "b/lofte.yaml", "gamla/lofte.yaml"]),
    ],
)
@pytest.mark.parametrize("kept", ["committed", "staged", "untracked"])
def test_what_has_changed(
    name: str,
    text: str | None,
    found: list[str],
    kept: str,
    repository: Repository,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if text is None:
        text = (repository.folder / name).read_text(encoding="utf-8") + "# ny\n"
    repository.write(name, text)
    if kept == "committed":
        repository.commit()
    elif kept == "staged":
        repository.git("add", "--all")
    assert checked(capsys) == found


@pytest.mark.parametrize(
    "reference", ["lofte.en.yaml", '"lofte.\\x65n.yaml"', "'under mapp/engelsk \n      version''.yaml'"]
)
@pytest.mark.parametrize("what", ["changed", "deleted", "new"])
def test_a_language_version_that_changed(
    reference: str, what: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.write("a/lofte.yaml", BASE + f"språkversioner:\n  - språk: en\n    fil: {reference}\n")
    name = "a/under mapp/engelsk version'.yaml" if "mapp" in reference else "a/lofte.en.yaml"
    if what != "new":
        repository.write(name, "språk: en\n")
    repository.commit()
    repository.git("tag", "--force", "då")
    assert checked(capsys) == []
    if what == "deleted":
        (repository.folder / name).unlink()
    else:
        repository.write(name, "språk: sv\n")
    assert checked(capsys) == ["a/lofte.yaml"]


def test_settings_of_its_own_that_are_gone(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.write("a/loften.toml", (repository.folder / "loften.toml").read_text(encoding="utf-8"))
    repository.write("b/loften.toml", (repository.folder / "loften.toml").read_text(encoding="utf-8"))
    repository.commit()
    repository.git("tag", "--force", "då")
    assert checked(capsys) == []
    (repository.folder / "a" / "loften.toml").unlink()
    assert checked(capsys) == ["a/lofte.yaml"]
    repository.git("checkout", "a/loften.toml")
    # Those of a folder above are nothing to it, where it has its own.
    repository.write(
        "loften.toml", (repository.folder / "loften.toml").read_text(encoding="utf-8") + "# ny\n"
    )
    assert checked(capsys) == ["gamla/lofte.yaml"]


def test_a_document_that_was_moved(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.git("mv", "gamla", "äldre")
    assert checked(capsys) == ["b/lofte.yaml", "äldre/lofte.yaml"]


def test_what_only_the_other_branch_changed_is_not_ours(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.git("switch", "--quiet", "--create", "vår")
    repository.write("a/lofte.yaml", BASE + "# vår\n")
    repository.commit()
    repository.git("switch", "--quiet", "main")
    repository.write("gamla/lofte.yaml", BASE + "# deras\n")
    repository.commit()
    repository.git("tag", "--force", "då")
    repository.git("switch", "--quiet", "vår")
    assert checked(capsys) == ["a/lofte.yaml"]


def test_links_lead_to_what_has_changed(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    (repository.folder / "länk.lofte.yaml").symlink_to("a/lofte.yaml")
    repository.commit()
    repository.git("tag", "--force", "då")
    repository.write("a/lofte.yaml", BASE + "# ny\n")
    args = ["check", "länk.lofte.yaml", "--changed-since", "då", "--format", "json", *TODAY]
    main(args)
    assert json.loads(capsys.readouterr().out)["summary"]["documents"] == 1


def test_what_leads_upwards_leads_from_the_folder_and_not_from_a_link_to_it(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository.folder / "x" / "y").mkdir(parents=True)
    (repository.folder / "x" / "y" / "länk").symlink_to("../../b")
    repository.commit()
    repository.git("tag", "--force", "då")
    repository.write("gamla/lofte.yaml", BASE + "# ny\n")
    assert checked(capsys, "x/y/länk") == ["b/lofte.yaml", "gamla/lofte.yaml"]
    main(["check", "x/y/länk", "--changed-since", "då", "--format", "json", *TODAY])
    assert json.loads(capsys.readouterr().out)["summary"]["documents"] == 1


def test_what_git_ignores_is_unknown_and_so_checked(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.write(".gitignore", "utkast/\n")
    repository.write("utkast/lofte.yaml", BASE)
    repository.commit()
    repository.git("tag", "--force", "då")
    assert checked(capsys) == []
    assert checked(capsys, "utkast/lofte.yaml") == ["utkast/lofte.yaml"]


def test_from_a_folder_in_it_and_through_a_link(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.git("config", "diff.relative", "true")
    repository.write("gamla/lofte.yaml", BASE + "# ny\n")
    monkeypatch.chdir(repository.folder / "b")
    assert checked(capsys) == ["lofte.yaml"]
    (repository.folder.parent / "genväg").symlink_to(repository.folder)
    monkeypatch.chdir(repository.folder.parent)
    assert main(["check", "genväg", "--changed-since", "då", *TODAY]) in {0, 1}
    assert "genväg/b/lofte.yaml" in capsys.readouterr().out


@pytest.mark.parametrize("output_format", ["text", "json"])
def test_nothing_has_changed(
    output_format: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", ".", "--changed-since", "då", "--format", output_format]) == 0
    shown = capsys.readouterr()
    assert shown.err == "Inget löfte har ändrats sedan då.\n"
    assert shown.out == "" if output_format == "text" else json.loads(shown.out)["findings"] == []


def test_nothing_was_found(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    (repository.folder / "tom").mkdir()
    assert main(["check", "tom", "--changed-since", "då"]) == 3
    assert "Hittade inget löfte i ”tom”." in capsys.readouterr().err


def wrong(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    """What is said of wrong usage."""
    assert main(["check", *args]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    return shown.err


def test_a_revision_that_is_not_there(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    for revision in ("saknas", "då..main", "HEAD:a/lofte.yaml", "@{u}"):
        assert wrong(capsys, ".", "--changed-since", revision).startswith(
            f"Fel: Revisionen ”{revision}” finns inte i "
        )


@pytest.mark.parametrize("revision", ["--output=x", "-h", "", " "])
def test_what_cannot_be_a_revision(
    revision: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    said = wrong(capsys, ".", f"--changed-since={revision}")
    assert said.startswith(f"Fel: Revisionen kan inte vara ”{revision}”.\n")
    assert not (repository.folder / "x").exists()


def test_no_repository(tmp_path: Path, repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lofte.yaml").write_text(BASE, encoding="utf-8")
    said = wrong(capsys, str(tmp_path / "lofte.yaml"), "--changed-since", "då")
    assert said.startswith(f"Fel: {tmp_path}/lofte.yaml ligger inte i något git-förråd.\n")


def test_in_a_hook_of_another_repository(
    repository: Repository,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    other = Repository(tmp_path / "annat")
    other.write("a/lofte.yaml", BASE + "# ny\n")
    other.commit()
    other.git("tag", "då")
    repository.write("a/lofte.yaml", BASE + "# ny\n")
    monkeypatch.setenv("GIT_DIR", str(other.folder / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other.folder))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other.folder / ".git" / "index"))
    assert checked(capsys) == ["a/lofte.yaml"]


def test_no_git(
    repository: Repository, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(repository.folder))
    said = wrong(capsys, ".", "--changed-since", "då")
    assert said == "Fel: Programmet git saknas. Det behövs för --changed-since.\n"


def test_a_repository_that_git_does_not_trust(
    repository: Repository, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    said = wrong(capsys, ".", "--changed-since", "då")
    assert said.startswith(
        f"Fel: git vill inte läsa förrådet i {repository.folder}.\nÄger någon annan mappen"
    )


def test_a_broken_repository(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(repository.folder / ".git" / "objects")
    (repository.folder / ".git" / "HEAD").unlink()
    assert "git vill inte läsa förrådet" in wrong(capsys, ".", "--changed-since", "då")


def test_a_clone_without_history(
    repository: Repository, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.write("a/lofte.yaml", BASE + "# ny\n")
    repository.commit()
    shallow = repository.folder.parent / "ytlig"
    repository.git("clone", "--quiet", "--depth=1", f"file://{repository.folder}", shallow)
    monkeypatch.chdir(shallow)
    said = wrong(capsys, ".", "--changed-since", "då")
    assert said.startswith("Fel: Revisionen ”då” finns inte i ")
    assert "\nFörrådet är hämtat utan historik. Hämta den först: git fetch --unshallow" in said
    assert re.findall(r"\((.*?)\)", said) == ["GitHub och Forgejo", "GitLab", "Azure DevOps"]
    # Here both ends are there, but not what they have in common.
    repository.git("checkout", "--quiet", "--orphan", "annan")
    repository.commit()
    Repository(shallow).git("fetch", "--quiet", "--depth=1", "origin", "annan:annan")
    said = wrong(capsys, ".", "--changed-since", "annan")
    assert said.startswith("Fel: Det som är utcheckat har ingen gemensam historia med ”annan”.\nFörrådet är")


def test_no_version_yet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = Repository(tmp_path / "tomt")
    empty.write("lofte.yaml", BASE)
    monkeypatch.chdir(empty.folder)
    assert "Revisionen ”HEAD” finns inte" in wrong(capsys, ".", "--changed-since", "HEAD")


def test_a_document_that_names_what_is_no_name(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, name in enumerate(
        ('"\\0"', '"\\uD800"', "å" * 4000, "/etc/passwd", "https://a.example/b.yaml")
    ):
        repository.write(f"c/{number}.lofte.yaml", BASE + f"föregående: {name}\n# nytt.yaml\n")
    repository.commit()
    repository.git("tag", "--force", "då")
    repository.write("nytt.yaml", "")
    assert checked(capsys) == []


def test_a_program_in_the_settings_is_not_run(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    trap = repository.write("fälla", "#!/bin/sh\ntouch utlöst\n")
    trap.chmod(0o755)
    repository.commit()
    repository.git("tag", "--force", "då")
    for setting in ("core.fsmonitor", "diff.external", "diff.x.textconv", "core.pager"):
        repository.git("config", setting, str(trap))
    repository.write(".gitattributes", "*.yaml diff=x\n")
    repository.write("a/lofte.yaml", BASE + "# ny\n")
    assert checked(capsys) == ["a/lofte.yaml"]
    assert not (repository.folder / "utlöst").exists()


def test_stdin_is_always_checked(
    repository: Repository, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io
    import sys

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BASE.encode())))
    assert main(["check", "-", "--changed-since", "då", "--format", "json"]) in {0, 1}
    assert json.loads(capsys.readouterr().out)["summary"]["documents"] == 1


@pytest.mark.parametrize("what", ["new", "other", "gone"])
def test_a_folder_on_the_way_that_is_a_link(
    what: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.write("a/lofte.yaml", BASE + "föregående: ../länk/../gamla/lofte.yaml\n")
    link = repository.folder / "länk"
    if what != "new":
        link.symlink_to("b")
    repository.commit()
    repository.git("tag", "--force", "då")
    assert checked(capsys) == []
    link.unlink(missing_ok=True)
    if what != "gone":
        link.symlink_to("gamla")
    assert checked(capsys) == ["a/lofte.yaml"]


def test_a_link_to_a_link(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    (repository.folder / "x.lofte.yaml").symlink_to("annat/mitten")
    (repository.folder / "annat").mkdir()
    middle = repository.folder / "annat" / "mitten"
    repository.write("annat/ett.yaml", BASE)
    repository.write("annat/två.yaml", BASE + "# två\n")
    middle.symlink_to("ett.yaml")
    repository.commit()
    repository.git("tag", "--force", "då")
    assert checked(capsys) == []
    middle.unlink()
    middle.symlink_to("två.yaml")
    assert checked(capsys) == ["x.lofte.yaml"]
