"""``python -m loftesverktyg`` is ``loften``."""

import sys

from loftesverktyg.cli.app import main

sys.exit(main())
