import shlex

import pytest

from loftesverktyg.cli.project.typed import typed


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("lofte.yaml", "lofte.yaml"),
        ("mapp/löfte-2.yaml", "mapp/löfte-2.yaml"),
        (r"mapp\lofte.yaml", r"mapp\lofte.yaml"),
        ("mitt löfte.yaml", '"mitt löfte.yaml"'),
        ("a&b.yaml", '"a&b.yaml"'),
        ("-x.yaml", "./-x.yaml"),
        ("-", "-"),
        ("", '""'),
        ("kr $5 `x`.yaml", "'kr $5 `x`.yaml'"),
    ],
)
def test_typed(path: str, text: str) -> None:
    assert typed(path) == text


@pytest.mark.parametrize("path", ["a b", "a'b c", 'a"b', "$HOME", "a;b", "å(1).yaml", "a*b", "~", "#a"])
def test_a_shell_reads_it_as_one_word(path: str) -> None:
    assert shlex.split(typed(path)) == [path]
