"""Fixtures for every test: the outside programs, each found once in a run."""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from tests.tools import node_modules, require


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what is made over the golden files; read them by eye before they are committed",
    )


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test begins with an empty cache, and leaves the user's alone."""
    monkeypatch.setenv("LOFTEN_CACHE_DIR", str(tmp_path_factory.getbasetemp() / f"cache-{uuid4().hex}"))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str | bytes], None]:
    """Compares what was made with a golden file, or makes it the golden file under --update-golden."""

    def compare(path: Path, made: str | bytes) -> None:
        data = made.encode() if isinstance(made, str) else made
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        expected = path.read_bytes()
        if isinstance(made, str):
            assert made == expected.decode(), path.name
        else:
            assert made == expected, path.name

    return compare


@pytest.fixture(scope="session")
def node_tools() -> Path:
    """A folder whose node_modules holds what tests/judges/package.json names."""
    return node_modules()


@pytest.fixture(scope="session")
def node() -> Path:
    """The program node."""
    return require("node")


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The program chromium."""
    return require("chromium")


@pytest.fixture(scope="session")
def java() -> Path:
    """The program java."""
    return require("java")


@pytest.fixture(scope="session")
def git() -> Path:
    """The program git."""
    return require("git")


@pytest.fixture(scope="session")
def xmllint() -> Path:
    """The program xmllint."""
    return require("xmllint")
