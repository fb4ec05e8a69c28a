"""The colours of the severities. They stand beside the word, never instead of it."""

from loftesverktyg.cli.terminal import Style
from loftesverktyg.findings import Severity

COLOURS = {Severity.FEL: Style.RED, Severity.VARNING: Style.YELLOW, Severity.RAD: Style.CYAN}
