"""A short name for a finding that stays the same while other parts of the file are edited."""

from hashlib import sha256

from loftesverktyg.findings.finding import Finding

LENGTH = 32


def fingerprint(finding: Finding) -> str:
    """LENGTH hexadecimal digits, made of the rule and of the finding's anchor.

    The anchor holds keys, ids and the marked words, no line numbers and no personnummer. Two findings
    in one file have different fingerprints; two in different files may have the same.
    """
    return sha256(f"{finding.code} {finding.anchor}".encode()).hexdigest()[:LENGTH]
