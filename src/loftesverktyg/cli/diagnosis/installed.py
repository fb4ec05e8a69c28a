"""What is installed: loften and Python, the libraries, the extras, and programs that some of it asks for."""

import platform
import re
import shutil
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from loftesverktyg.cli.diagnosis.subject import Line, Patient
from loftesverktyg.cli.project.versions import fits, is_condition
from loftesverktyg.version import __version__

PACKAGE = "loftesverktyg"

_REQUIREMENT = re.compile(r"([\w.-]+)(?:\[[^\]]*\])?\s*([^;]*?)\s*(?:;\s*(.*))?$")
_EXTRA = re.compile(r"extra == ['\"]([^'\"]+)['\"]")

PROGRAMS = {"git": "loften check --changed-since"}
"""Programs from outside, and what needs them."""


def versions(_patient: Patient) -> Iterator[Line]:
    """loften, Python and the system."""
    yield Line(f"loften {__version__} i {Path(__file__).parent.parent.parent}")
    yield Line(f"Python {platform.python_version()} i {sys.executable}")
    yield Line(f"{platform.platform()}, teckenkodning {sys.stdout.encoding}")


def libraries(_patient: Patient) -> Iterator[Line]:
    """What loften cannot do without."""
    needed = [(name, wanted) for name, wanted, extra in _requirements() if not extra]
    if not needed:
        yield Line(f"{PACKAGE} är inte installerat med pip, så det går inte att säga vad som behövs.")
    for name, wanted in needed:
        version = _version(name)
        if version is None:
            yield Line(f"{name} saknas. Installera om loften.", is_wrong=True)
        elif is_condition(wanted) and not fits(version, wanted):
            yield Line(f"{name} {version} är för gammal: det behövs {wanted}.", is_wrong=True)
        else:
            yield Line(f"{name} {version}")


def extras(_patient: Patient) -> Iterator[Line]:
    """What may be installed beside it."""
    packages: dict[str, list[str]] = {}
    for name, _, extra in _requirements():
        if extra:
            packages.setdefault(extra, []).append(name)
    for extra, names in packages.items():
        found = {name: _version(name) for name in names}
        missing = [name for name, version in found.items() if version is None]
        if missing:
            # The pip on PATH may belong to another Python, or be one that Debian lets install nothing.
            yield Line(f'{extra} är inte installerat: "{sys.executable}" -m pip install "{PACKAGE}[{extra}]"')
        else:
            yield Line(f"{extra}: {', '.join(f'{name} {version}' for name, version in found.items())}")


def programs(_patient: Patient) -> Iterator[Line]:
    """What other programs there are."""
    for name, user in PROGRAMS.items():
        place = shutil.which(name)
        yield Line(f"{name} i {place}" if place else f"{name} saknas. Det behövs för {user}.")


def _requirements() -> Iterator[tuple[str, str, str]]:
    """Each package that ours asks for: its name, which versions, and the extra that it belongs to."""
    try:
        asked = metadata.requires(PACKAGE) or []
    except metadata.PackageNotFoundError:
        return
    for requirement in asked:
        found = _REQUIREMENT.match(requirement)
        extra = _EXTRA.search(found[3]) if found and found[3] else None
        # What only some systems need is left to pip.
        if found and (extra or not found[3]):
            yield found[1], found[2], extra[1] if extra else ""


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
