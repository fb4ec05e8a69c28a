"""What became of an exception that a comment makes: what the rules of family N are told."""

from enum import Enum
from typing import NamedTuple

from loftesverktyg.findings.suppression import Exemption, Named


class Verdict(Enum):
    """What came of one rule that an exception names."""

    USED = "used"
    """It kept a finding from being reported."""
    UNUSED = "unused"
    """There was no such finding where it holds."""
    UNKNOWN = "unknown"
    """There is no such rule."""
    SEVERAL = "several"
    """It is the beginning of several codes, or a family."""
    NEVER = "never"
    """The rule allows no exceptions."""
    NOT_TRIED = "not tried"
    """The rule was not run, or could not see all that it looks at."""


class Tried(NamedTuple):
    """One rule that an exception names. ``rule`` is its code and name, or the one that was probably meant."""

    named: Named
    verdict: Verdict
    rule: tuple[str, str] | None = None


class Exempted(NamedTuple):
    """One exception. ``at_key`` tells whether it stands where it can hold for anything."""

    exemption: Exemption
    names: tuple[Tried, ...]
    at_key: bool
    expired: bool
