"""The house: a room imports only rooms below it."""

import ast
from pathlib import Path

import pytest

import loftesverktyg

HOUSE = Path(loftesverktyg.__file__).parent
ROOMS = ("source", "language", "findings", "document", "rules", "cli")
"""From the ground up. What lies beside the rooms (api.py) stands on the roof."""


def imported(path: Path) -> set[str]:
    """The rooms that a file imports, also where it does so late."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return {name.split(".")[1] for name in names if name.startswith("loftesverktyg.")}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_rooms_below_it(room: str) -> None:
    above = {*ROOMS[ROOMS.index(room) + 1 :], "api"}
    for path in sorted((HOUSE / room).rglob("*.py")):
        assert not imported(path) & above, path


def test_every_room_is_in_the_house() -> None:
    assert {path.name for path in HOUSE.iterdir() if (path / "__init__.py").is_file()} == set(ROOMS)
