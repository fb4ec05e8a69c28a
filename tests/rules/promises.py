"""Löften with one measure or one effect, and what a rule marks in them."""

from tests.rules.documents import findings, marked

STYLES = {
    "plain": "{text}",
    "single": "'{text}'",
    "double": '"{text}"',
    "folded": ">-\n      {text}",
    "literal": "|\n      {text}",
}
"""Every way in which YAML may write a text. The texts of the tables hold nothing that needs escaping."""


def measure(text: str, more: str = "", style: str = "double") -> str:
    """One measure led by the police; ``more`` are further keys on lines of their own, apart by ``;``."""
    lines = "".join(f"    {line.strip()}\n" for line in more.split(";") if line.strip())
    written = STYLES[style].format(text=text)
    return f"åtgärder:\n  - id: a\n    text: {written}\n    ansvarig: polisen\n{lines}"


def effect(text: str, more: str = "", style: str = "double") -> str:
    """One effect that is judged by a method, in the short run."""
    lines = "".join(f"    {line.strip()}\n" for line in more.split(";") if line.strip())
    return f"effekter:\n  - id: e\n    text: {STYLES[style].format(text=text)}\n{lines}"


def words(code: str, block: str) -> list[str]:
    """What the findings of one rule point at, in the order of the file."""
    return [" ".join(marked(each, block).split()) for each in findings(block, only=code)]


def folded(text: str) -> str:
    """A measure whose text breaks its line at every space."""
    lines = "\n      ".join(text.split(" "))
    return f"åtgärder:\n  - id: a\n    text: >-\n      {lines}\n    ansvarig: polisen\n"
