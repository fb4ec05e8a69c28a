"""What each format costs: ``python -m bench.publishing FORMAT``, in a process of its own, prints it as JSON.

A hundred löften in one process, as a service would make them: reading, the view and the file itself.
"""

import gc
import json
import resource
import subprocess
import sys
from time import process_time
from typing import NamedTuple

from bench.documents import document

DOCUMENTS = 100
# Every fifth has a mistake, and some cannot be read at all.
_SOUND = 5
LIMITS = {"html": 5, "pdf": 40}
"""The most milliseconds that a löfte may take in a format."""
MEMORY_LIMIT = 200
"""The most that a process may take, in MiB."""


class FormatCost(NamedTuple):
    """Milliseconds of the processor's time: the first löfte, and each of the others. Memory in MiB."""

    format: str
    first: float
    each: float
    memory: float


def format_costs() -> list[FormatCost]:
    """Of all formats, measured now, each in a process of its own. Raises CalledProcessError."""
    from loftesverktyg.cli.publish.formats import FORMATS

    return [
        FormatCost(*json.loads(subprocess.check_output([sys.executable, "-m", "bench.publishing", name])))
        for name in FORMATS
    ]


def _measured(name: str) -> FormatCost:
    from loftesverktyg.cli.publish import render_document
    from loftesverktyg.document import read_document

    numbers = (number for number in range(1, 2 * DOCUMENTS) if number % _SOUND)
    files = [document(number).encode() for number, _ in zip(numbers, range(DOCUMENTS), strict=False)]
    gc.disable()  # as every command does
    spent = []
    for data in files:
        begun = process_time()
        render_document(read_document(data, "lofte.yaml"), name)
        spent.append(1000 * (process_time() - begun))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return FormatCost(name, spent[0], sum(spent[1:]) / len(spent[1:]), memory)


if __name__ == "__main__":
    json.dump(_measured(sys.argv[1]), sys.stdout)
