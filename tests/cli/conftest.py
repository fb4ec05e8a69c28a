from pathlib import Path

import pytest

from tests.cli.running import SURROUNDINGS
from tests.rules.documents import BASE, overlay


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with a clean löfte in ``lofte.yaml`` and one with a fel in ``fel.lofte.yaml``."""
    (tmp_path / "lofte.yaml").write_text(BASE, encoding="utf-8")
    (tmp_path / "fel.lofte.yaml").write_text(
        overlay(
            "effekter:\n"
            "  - id: trygghet\n"
            "    text: Fler ska känna sig trygga vid stationen sent på kvällen.\n"
            "    åtgärder: [fotpatrul, ljus]\n"
            "    riktning: öka\n"
            "    sikt: kort\n"
            "    metod: Vi frågar de boende vid stationen en gång om året.\n"
        ),
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)
    for name in SURROUNDINGS:
        monkeypatch.delenv(name, raising=False)
    return tmp_path
