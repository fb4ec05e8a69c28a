"""Which files a check may read: those of the document's own tree, however they are spelt, and no others."""

from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest

from loftesverktyg.cli.project.neighbours import FileTree
from loftesverktyg.document import Document, read_document
from loftesverktyg.rules.absence import Absence
from loftesverktyg.source.reader import MAX_BYTES

LOFTE = "format: 1\ntitel: Löfte\nstatus: utkast\n"


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """``kommun`` is a tree, with ``2024`` and ``2026`` in it; outside lies ``utanför.yaml``. Stands in 2026."""
    root = tmp_path / "kommun"
    for folder in ("2024", "2026/bilder", ".git", ".dold"):
        (root / folder).mkdir(parents=True)
    for name in ("2024/lofte.yaml", "2026/lofte.yaml", "2026/lofte.en.yaml", ".git/x.yaml", ".dold/x.yaml"):
        (root / name).write_text(LOFTE, encoding="utf-8")
    (root / "2026/lofte.utfall.yaml").write_text("rapportdatum: 2027-01-31\n", encoding="utf-8")
    (root / "2026/bilder/märke.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / "utanför.yaml").write_text(LOFTE, encoding="utf-8")
    monkeypatch.chdir(root / "2026")
    return root


def document(path: str = "lofte.yaml") -> Document:
    return read_document(Path(path).read_bytes(), path)


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("lofte.en.yaml", None),
        ("./lofte.en.yaml", None),
        ("../2024/lofte.yaml", None),
        ("bilder/märke.svg", None),
        ("saknas.yaml", Absence.MISSING),
        ("lofte.en.yaml/mer", Absence.MISSING),
        ("bilder", Absence.UNREADABLE),
        ("noll\0.yaml", Absence.UNREADABLE),
        ("../../utanför.yaml", Absence.OUTSIDE),
        ("../../finns-inte.yaml", Absence.OUTSIDE),
        ("../.git/x.yaml", Absence.OUTSIDE),
        ("../.dold/x.yaml", Absence.OUTSIDE),
        ("/etc/passwd", Absence.OUTSIDE),
        ("\\\\server\\fil.yaml", Absence.OUTSIDE),
        ("C:\\fil.yaml", Absence.OUTSIDE),
        ("c:fil.yaml", Absence.OUTSIDE),
        ("https://exempelby.se/lofte.yaml", Absence.OUTSIDE),
        ("file:lofte.en.yaml", Absence.OUTSIDE),
        ("a/" * 600, Absence.OUTSIDE),
    ],
)
def test_what_is_there_and_what_is_not(tree: Path, reference: str, expected: Absence | None) -> None:
    assert FileTree("lofte.yaml").exists(document(), reference) is expected


def test_links_are_followed_before_it_is_decided(tree: Path) -> None:
    files = FileTree("lofte.yaml")
    Path("ut.yaml").symlink_to("../../utanför.yaml")
    Path("in.yaml").symlink_to("../2024/lofte.yaml")
    Path("dold.yaml").symlink_to("../.git/x.yaml")
    Path("sig-själv.yaml").symlink_to("sig-själv.yaml")
    Path("mapp").symlink_to("../..", target_is_directory=True)
    here = document()
    assert files.exists(here, "ut.yaml") is Absence.OUTSIDE
    assert files.exists(here, "in.yaml") is None
    assert files.exists(here, "dold.yaml") is Absence.OUTSIDE
    assert files.exists(here, "mapp/utanför.yaml") is Absence.OUTSIDE
    assert files.exists(here, "sig-själv.yaml") in {Absence.UNREADABLE, Absence.MISSING}


def test_without_a_root_the_tree_is_the_documents_own_folder(tree: Path) -> None:
    (tree / ".git").rename(tree.parent / "git")
    assert FileTree("lofte.yaml").exists(document(), "../2024/lofte.yaml") is Absence.OUTSIDE
    assert FileTree("lofte.yaml").exists(document(), "lofte.en.yaml") is None


def test_a_configuration_makes_a_root_and_the_nearest_counts(tree: Path) -> None:
    (tree / ".git").rename(tree.parent / "git")
    (tree / "loften.toml").write_text("", encoding="utf-8")
    assert FileTree("lofte.yaml").exists(document(), "../2024/lofte.yaml") is None
    (tree / "2026/loften.toml").write_text("", encoding="utf-8")
    assert FileTree("lofte.yaml").exists(document(), "../2024/lofte.yaml") is Absence.OUTSIDE


def test_a_document_in_a_hidden_folder_sees_what_lies_beside_it(tree: Path) -> None:
    path = "../.dold/lofte.yaml"
    Path(path).write_text(LOFTE, encoding="utf-8")
    assert FileTree(path).exists(document(path), "x.yaml") is None


def test_reading_gives_the_document_under_the_path_that_the_user_would_write(tree: Path) -> None:
    files = FileTree("./lofte.yaml")
    found = files.read(document("./lofte.yaml"), "../2024/lofte.yaml")
    assert found.document is not None
    assert (found.path, found.document.path) == ("../2024/lofte.yaml", "../2024/lofte.yaml")
    again = files.read(found.document, "../2026/lofte.utfall.yaml")
    assert again.document is not None
    assert again.path == "../2026/lofte.utfall.yaml"
    assert again.document.utfall


def test_each_file_is_read_once_and_a_circle_leads_back_to_the_document_itself(tree: Path) -> None:
    files, here = FileTree("lofte.yaml"), document()
    outcome = files.read(here, "lofte.utfall.yaml").document
    assert outcome is not None
    assert files.read(here, "./lofte.utfall.yaml").document is outcome
    assert files.read(outcome, "lofte.yaml").document is here
    assert files.read(here, "lofte.yaml").document is here


def test_only_yaml_is_read(tree: Path) -> None:
    found = FileTree("lofte.yaml").read(document(), "bilder/märke.svg")
    assert (found.document, found.absence) == (None, Absence.UNREADABLE)


def test_a_file_that_is_too_large_is_refused_unread(tree: Path) -> None:
    Path("stor.yaml").write_bytes(b"a" * (MAX_BYTES * 2))
    found = FileTree("lofte.yaml").read(document(), "stor.yaml").document
    assert found is not None
    assert found.source.root is None
    assert found.source.text.content == ""


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_in_decomposed_letters_is_found(tree: Path, form: Literal["NFC", "NFD"]) -> None:
    Path(normalize("NFD", "åtgärder.pdf")).write_bytes(b"")
    assert FileTree("lofte.yaml").exists(document(), normalize(form, "åtgärder.pdf")) is None


def test_of_a_document_that_it_does_not_know_it_knows_nothing(tree: Path) -> None:
    stranger = read_document(LOFTE.encode(), "<stdin>")
    assert FileTree("lofte.yaml").exists(stranger, "lofte.en.yaml") is Absence.UNKNOWN
    assert FileTree("lofte.yaml").read(stranger, "lofte.en.yaml").absence is Absence.UNKNOWN


def test_a_name_that_is_no_text_can_be_shown_and_its_neighbours_read(tree: Path) -> None:
    files = FileTree("lofte.yaml", "l\\xf6fte.yaml")
    here = read_document(LOFTE.encode(), "l\\xf6fte.yaml")
    assert files.exists(here, "lofte.en.yaml") is None
