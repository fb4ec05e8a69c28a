"""Published files in their places, over earlier editions of themselves and nothing else."""

from collections.abc import Mapping
from pathlib import Path

from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.project.writing import write_files
from loftesverktyg.cli.publish.verifying import MAX_BYTES, is_marked
from loftesverktyg.cli.usage import UsageError


def place(files: Mapping[str, bytes], folder: Path, lofte: Path) -> None:
    """Write each of ``files``, name to content, in ``folder``: all or none. Raises UsageError."""
    for name, content in files.items():
        path = folder / name
        if _same(path, lofte):
            raise UsageError(
                f"{path} är löftet självt, och skulle skrivas över.",
                "Skriv filerna i en annan mapp med --output, eller låt löftets namn sluta på .yaml.",
            )
        if _is_somebody_elses(path, content):
            raise UsageError(
                f"{path} finns redan, men har inget fingeravtryck från loften. Den skrivs inte över.",
                "Flytta den eller ta bort den, eller skriv filerna i en annan mapp med --output.",
            )
    try:
        write_files(folder, files)
    except OSError as error:
        # A folder of the same name, for one: then it is that one file's fault.
        blamed = next((f"{folder / name} går" for name in files if error.filename == str(folder / name)), "")
        what = f"{blamed} inte att skriva" if blamed else f"Filerna går inte att skriva i {folder}"
        raise UsageError(f"{what}: {reason(error)}.", command="") from error


def _same(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return False


def _is_somebody_elses(path: Path, made: bytes) -> bool:
    """Whether ``made`` is no new edition of the file there: the Word file that the löfte came from, say."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            data = file.read(MAX_BYTES)
    except OSError:
        return False  # whether it can be replaced is for the writing to say
    # Templates of one's own may leave the mark out: then nothing tells the edition before from other files.
    return bool(data) and is_marked(made) and not is_marked(data)
