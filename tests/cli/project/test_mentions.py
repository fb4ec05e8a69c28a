"""What the bytes of a document say of the files it names, held against what reading it says."""

import posixpath
import time

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from loftesverktyg.cli.project.mentions import Mentions
from loftesverktyg.document import read_document

FOLDERS = ["", "a", "a/b", "a/å b", "a,b", "2024", "a/2024"]
NAMES = [
    "lofte.yaml",
    "lofte",
    "x.lofte.yml",
    "å.yaml",
    "it's.yaml",
    "a b.yaml",
    "lofte.yaml_",
    "a:b.yaml",
    "[a].yaml",
]
files = st.builds(
    lambda folder, name: f"{folder}/{name}" if folder else name,
    st.sampled_from(FOLDERS),
    st.sampled_from(NAMES),
)
detours = st.sampled_from(["", "./", ".//", "a/../", "../a/../"])
quotes = st.sampled_from(["plain", "single", "double", "folded", "flow"])


def written(reference: str, how: str) -> str:
    if how == "single":
        return "'" + reference.replace("'", "''") + "'"
    if how == "double":
        return f'"{reference}"'
    if how == "folded":
        return ">-\n  " + reference.replace(" ", "\n  ")
    return reference


@given(files, st.sampled_from(FOLDERS), detours, detours, quotes, st.lists(files, max_size=3))
@example("lofte.yaml", "a", "", "", "plain", [])
@example("a/2024/lofte.yaml", "a", "", ".//", "plain", [])
def test_what_is_named_is_mentioned(
    file: str, home: str, start: str, middle: str, how: str, others: list[str]
) -> None:
    folder, _, name = posixpath.relpath(file, home or ".").rpartition("/")
    reference = start + (f"{folder}/" if folder else "") + middle + name
    # A detour may lead out of what there is.
    assume(posixpath.normpath(posixpath.join(home, reference)) == file)
    data = f"titel: x\nföregående: {written(reference, how)}\n".encode()
    lofte = read_document(data, "lofte.yaml").lofte
    assume(lofte is not None and lofte.foregaende is not None)
    assert lofte is not None
    if lofte.foregaende == reference:
        assert Mentions([file, *others]).may_be_in(data, home)


@pytest.mark.parametrize(
    ("data", "home", "mentioned"),
    [
        (b"x: lofte.yaml", "a", True),
        (b"x: lofte.yaml", "b", False),
        (b"x: ../a/lofte.yaml", "b", True),
        (b"x: ../c/lofte.yaml", "b", False),
        (b"x: ../lofte.yaml", "a/b", True),
        (b"x: annan.yaml", "a", False),
        (b"x: mylofte.yaml", "a", False),
        (b'x: "l\\x6ffte.yaml"', "b", True),
    ],
)
def test_others_are_not(data: bytes, home: str, mentioned: bool) -> None:
    assert Mentions(["a/lofte.yaml"]).may_be_in(data, home) is mentioned


def test_where_folders_have_other_names_the_name_is_enough() -> None:
    assert Mentions(["a/lofte.yaml"], linked=True).may_be_in(b"x: ../c/lofte.yaml", "b")


@pytest.mark.parametrize("written_as", ["\u00e5.yaml", "a\u030a.yaml"])
@pytest.mark.parametrize("name", ["\u00e5.yaml", "a\u030a.yaml"])
def test_letters_are_composed_or_not(name: str, written_as: str) -> None:
    assert Mentions([f"a/{name}"]).may_be_in(f"x: {written_as}".encode(), "a")


def test_a_text_made_to_be_slow_is_not() -> None:
    begun = time.process_time()
    for letters in (b"a" * 1_000_000, b"a." * 500_000, b".a/" * 300_000):
        Mentions(["a/lofte.yaml"]).may_be_in(letters, "b")
    assert time.process_time() - begun < 1
