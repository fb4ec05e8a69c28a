"""The program: loften in a process of its own, which is gone as soon as its work is done."""

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn


def start() -> NoReturn:
    """Runs the process's command line, and ends the process with the exit code.

    Measured on a check of one document: going through what imports make for cyclic garbage, again and again,
    and taking it all to pieces at the end, is a fifth of the whole. A run over a thousand documents leaves
    no cycles to speak of either.
    """
    gc.disable()
    try:
        from loftesverktyg.cli.app import main

        code = int(main())
    except KeyboardInterrupt:  # while that was loaded
        code = 130
    # What goes to stdout has been written already (output.py), and every file and process has been closed.
    with suppress(OSError):
        sys.stderr.flush()
    os._exit(code)
