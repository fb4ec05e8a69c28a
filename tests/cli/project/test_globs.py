import time

import pytest

from loftesverktyg.cli.project.globs import Globs


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("lofte.yaml", "lofte.yaml", True),
        ("lofte.yaml", "a/b/lofte.yaml", True),
        ("*.yaml", "a/b.yaml", True),
        ("*.yaml", "a/b.yml", False),
        ("a/*.yaml", "a/b.yaml", True),
        ("a/*.yaml", "a/b/c.yaml", False),
        ("a/*.yaml", "z/a/b.yaml", False),
        ("./a/*.yaml", "a/b.yaml", True),
        ("/a/*.yaml", "a/b.yaml", True),
        ("a/**", "a/b/c.yaml", True),
        ("a/", "a/b/c.yaml", True),
        ("a/**/c.yaml", "a/c.yaml", True),
        ("a/**/c.yaml", "a/b/b/c.yaml", True),
        ("**/c.yaml", "c.yaml", True),
        ("l?fte.yaml", "löfte.yaml", True),
        ("l?fte.yaml", "lfte.yaml", False),
        ("a.c/*", "abc/d", False),
        ("[a]/*", "a/b", False),
        ("a\\*.yaml", "a/b.yaml", True),
    ],
)
def test_match(pattern: str, path: str, matches: bool) -> None:
    assert Globs([pattern]).match(path) == matches


def test_any_of_several() -> None:
    assert Globs(["a/*", "b/*"]).match("b/c")
    assert not Globs([]).match("b/c")


def test_a_path_made_to_be_slow_is_not() -> None:
    begun = time.process_time()
    Globs(["**/a/**/a/**/b"]).match("a/" * 1500 + "c")
    assert time.process_time() - begun < 2
