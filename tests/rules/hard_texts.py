"""Hard cases for rules that read texts: each is put where a Markdown text stands, and told by its words."""

from tests.rules.documents import findings, marked


def in_syfte(text: str) -> str:
    """A purpose with ``text``, as a literal block."""
    lines = "".join(f"    {line}".rstrip() + "\n" for line in text.split("\n"))
    return f"syfte:\n  mål: [information]\n  text: |\n{lines}"


def words(code: str, block: str) -> list[str]:
    """What the findings of the rule ``code`` mark, in order."""
    return [marked(finding, block) for finding in findings(block, only=code)]
