"""Paths from the top of the repository; how they are written as URIs is in test_sarif.py."""

from pathlib import Path

import pytest

from loftesverktyg.cli.report.root import from_root, root_in
from loftesverktyg.cli.report.run import Run
from tests.cli.report.samples import PERSONNUMMER


@pytest.mark.parametrize(
    ("environ", "root"),
    [
        ({}, ""),
        ({"GITHUB_WORKSPACE": ""}, ""),
        ({"GITHUB_WORKSPACE": "/a"}, "/a"),
        ({"CI_PROJECT_DIR": "/b"}, "/b"),
    ],
)
def test_the_build_server_says_where_the_repository_is(environ: dict[str, str], root: str) -> None:
    assert root_in(environ) == root


def test_a_path_is_seen_from_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "repo" / "mapp å").mkdir(parents=True)
    (tmp_path / "länk").symlink_to("repo")
    (tmp_path / "repo" / "lofte.yaml").symlink_to("mapp å/annat.yaml")
    monkeypatch.chdir(tmp_path / "länk" / "mapp å")
    run = Run(root=str(tmp_path / "repo"))
    for path, seen in (
        ("lofte.yaml", "mapp å/lofte.yaml"),
        ("./a/../b.yaml", "mapp å/b.yaml"),
        ("../lofte.yaml", "lofte.yaml"),
        (str(tmp_path / "länk" / "x.yaml"), "x.yaml"),
        ("../../utanför.yaml", "../../utanför.yaml"),
        ("/utanför.yaml", "/utanför.yaml"),
        ("<stdin>", "mapp å/<stdin>"),
        (f"{PERSONNUMMER}.yaml", "mapp å/••••••-••••.yaml"),
    ):
        assert from_root(path, run) == seen


@pytest.mark.parametrize(
    ("path", "seen"), [("./a.yaml", "a.yaml"), ("a//b/./c.yaml", "a/b/c.yaml"), ("../a", "../a")]
)
def test_without_a_root_a_path_is_seen_from_where_we_stand(path: str, seen: str) -> None:
    assert from_root(path, Run()) == seen
