"""A rule as SARIF describes it: all its texts come from its page."""

from typing import Any

from loftesverktyg.cli.page import drawn
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Severity
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.page import page_of
from loftesverktyg.rules.rule import Rule

LEVELS = {Severity.FEL: "error", Severity.VARNING: "warning", Severity.RAD: "note"}

# Paragraphs as plain text, each on one line.
_UNBROKEN = Terminal(width=1_000_000)


def descriptor(rule: Rule) -> dict[str, Any]:
    """The reportingDescriptor of ``rule`` (SARIF 3.49). No helpUri: the pages have no address on the web."""
    page = page_of(rule)
    return {
        "id": rule.code,
        "name": mask(rule.name),
        "shortDescription": {"text": _plain(page.summary)},
        "fullDescription": _both(page.sections["Vad"]),
        "help": _both(page.text),
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _both(markdown: str) -> dict[str, str]:
    return {"text": _plain(markdown), "markdown": mask(markdown).strip()}


def _plain(markdown: str) -> str:
    return drawn(mask(markdown), _UNBROKEN).strip()
