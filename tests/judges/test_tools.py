"""A missing program is told of in Swedish: skipped at home, failed on a build server."""

from pathlib import Path

import pytest

from tests import tools


def test_a_missing_program_skips_at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("CHROMIUM", "/finns/inte")
    with pytest.raises(pytest.skip.Exception, match="chromium finns inte på den här datorn"):
        tools.require("chromium")


def test_a_missing_program_fails_on_a_build_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    monkeypatch.setenv("CHROMIUM", "/finns/inte")
    with pytest.raises(pytest.fail.Exception, match="apt install chromium"):
        tools.require("chromium")


def test_npm_brings_every_package_that_a_test_asks_for(node_tools: Path) -> None:
    for name in ("@actions/core", "axe-core", "marked", "playwright-core", "vnu-jar", "yaml-language-server"):
        assert (node_tools / "node_modules" / name / "package.json").is_file()
