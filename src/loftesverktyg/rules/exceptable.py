"""Which rules a user may make exceptions from."""


def may_be_excepted(code: str) -> bool:
    """Whether an exception from the rule is possible.

    Not from family Y, without which nothing else is checked, not from P701, since the number must go,
    and not from those on exceptions themselves.
    """
    return code[0] not in "YN" and code not in {"P701", "T807"}


def may_be_ignored(code: str) -> bool:
    """Whether a run may leave the rule out because someone says so: not P701, since the number must go."""
    return code != "P701"
