"""Findings as plain data: what every rule makes and every report reads."""

from loftesverktyg.findings.finding import Edit, Finding, Fix, Label, Place
from loftesverktyg.findings.severity import Severity

__all__ = ["Edit", "Finding", "Fix", "Label", "Place", "Severity"]
