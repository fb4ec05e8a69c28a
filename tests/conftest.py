"""Fixtures for every test: the outside programs, each found once in a run."""

from pathlib import Path

import pytest

from tests.tools import node_modules, require


@pytest.fixture(scope="session")
def node_tools() -> Path:
    """A folder whose node_modules holds playwright-core, axe-core, vnu-jar and yaml-language-server."""
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
