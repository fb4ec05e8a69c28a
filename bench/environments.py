"""One virtual environment per tool, in .bench, with the versions of bench/requirements."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / ".bench"
REQUIREMENTS = Path(__file__).parent / "requirements"


def peer(name: str) -> Path:
    """The commands' folder of a tool we measure against; made anew when its versions change."""
    wanted = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    folder = FOLDER / name
    stamp = folder / "installed.txt"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        pip = _create(folder)
        subprocess.run([*pip, "install", "-qq", "-r", REQUIREMENTS / f"{name}.txt"], check=True)
        stamp.write_text(wanted, encoding="utf-8")
    return folder / "bin"


def node_peer(name: str) -> Path:
    """The same for a tool that npm brings."""
    wanted = (REQUIREMENTS / name / "package.json").read_text(encoding="utf-8")
    folder = FOLDER / name
    stamp = folder / "installed.json"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text(wanted, encoding="utf-8")
        quiet = ["--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run(["npm", "install", *quiet], cwd=folder, check=True)
        stamp.write_text(wanted, encoding="utf-8")
    return folder / "node_modules" / ".bin"


def loften() -> Path:
    """The commands' folder of this working copy, installed as a user would have it, anew each time."""
    folder = FOLDER / "loften"
    pip = _create(folder) if not (folder / "bin" / "loften").is_file() else _pip(folder)
    install = [*pip, "install", "-qq", "--constraint", ROOT / "constraints.txt"]
    subprocess.run([*install, "hatchling"], check=True)
    subprocess.run([*install, "--no-build-isolation", ROOT], check=True)
    subprocess.run([*install, "--no-build-isolation", "--no-deps", "--force-reinstall", ROOT], check=True)
    return folder / "bin"


def _create(folder: Path) -> list[str | Path]:
    subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
    return _pip(folder)


def _pip(folder: Path) -> list[str | Path]:
    return [folder / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "--no-input"]
