"""Which configuration holds, where it was found, and what it comes to."""

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

from loftesverktyg.cli.diagnosis.subject import Line, Patient
from loftesverktyg.cli.project.configuration import Configuration
from loftesverktyg.cli.project.configurations import FILE_NAME
from loftesverktyg.cli.project.plan import Asked, plan_of
from loftesverktyg.cli.project.reading import shown
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.language.lists import join

_MOST = 12


def settings(patient: Patient) -> Iterator[Line]:
    """The configuration of each path, each once."""
    told: set[str] = set()
    for path in patient.paths:
        folder = path if os.path.isdir(path) else os.path.dirname(path)  # noqa: PTH112, PTH120 (text, as in find)
        try:
            configuration = patient.configurations.of_folder(folder)
            lines = list(_of(configuration, folder, path))
        except UsageError as error:
            lines = [Line(f"{error.message} {error.hint}".strip(), is_wrong=True)]
        for line in lines:
            if line.text not in told:
                yield line
        told |= {line.text for line in lines}


def _of(configuration: Configuration, folder: str, path: str) -> Iterator[Line]:
    if not configuration.file:
        yield Line(f"Ingen {FILE_NAME} från {shown(os.path.abspath(folder))} och uppåt. Alla regler gäller.")  # noqa: PTH100
        return
    yield Line(f"{shown(configuration.file)} gäller.")
    keys = list(tomllib.loads(Path(configuration.file).read_text(encoding="utf-8-sig")))
    yield Line(f"Den ställer in {join(keys)}." if keys else "Den ställer inte in något.")
    plan = plan_of(configuration, Asked(), path)
    used = {rule.code for rule in plan.rules}
    unused = [rule.code for rule in plan.known if rule.code not in used and not rule.opt_in]
    if unused:
        yield Line(f"Regler som inte används: {join(unused, most=_MOST)}.")
    if plan.baseline:
        there = os.path.isfile(plan.baseline)  # noqa: PTH113
        yield Line(
            f"Baslinjen {shown(os.path.relpath(plan.baseline))} {'används' if there else 'finns inte'}.",
            is_wrong=not there,
        )
