"""``python -m loftesverktyg`` is ``loften``."""

from loftesverktyg.cli.start import start

start()
