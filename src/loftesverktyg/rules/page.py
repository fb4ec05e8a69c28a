"""A rule's page: one text that ``loften explain``, the docs, SARIF's help and the tests all read."""

from importlib.resources import files
from typing import NamedTuple

from loftesverktyg.rules.rule import Rule

HEADINGS = ("Vad", "Varför", "Fel", "Rätt", "Undantag", "Källa")
"""The headings of every page, in this order."""


class Page(NamedTuple):
    """A page in parts. ``sections`` holds the Markdown under each heading."""

    title: str
    sections: dict[str, str]
    text: str

    @property
    def summary(self) -> str:
        """What the rule checks, in one sentence of Markdown."""
        return first_sentence(self.sections["Vad"])

    @property
    def tells_of_a_fix(self) -> bool:
        """Whether the page says that ``check --fix`` mends what the rule finds."""
        return "`check --fix`" in self.sections["Rätt"]


def load_page(code: str) -> Page:
    """The page of the rule ``code``. Raises FileNotFoundError, or ValueError where its headings are off."""
    text = (files("loftesverktyg.rules") / f"{code.lower()}.md").read_text(encoding="utf-8")
    return parse_page(text)


def page_of(rule: Rule) -> Page:
    """The page of ``rule``: the file beside it, or what a rule of a kommun's own brings with it."""
    return parse_page(rule.page) if rule.page else load_page(rule.code)


def parse_page(text: str) -> Page:
    """A page of its Markdown. Raises ValueError unless its headings are those of HEADINGS, in order."""
    title, *parts = text.split("\n## ")
    sections = {heading: body for heading, _, body in (part.partition("\n") for part in parts)}
    if tuple(sections) != HEADINGS or not title.startswith("# "):
        raise ValueError(title.splitlines()[0])
    return Page(
        title.removeprefix("# ").strip(),
        {heading: body.strip() for heading, body in sections.items()},
        text,
    )


def first_sentence(markdown: str) -> str:
    """The first sentence of ``markdown``, on one line."""
    paragraph = " ".join(markdown.split("\n\n", 1)[0].split())
    end = 0
    while True:
        end = paragraph.find(". ", end)
        # "t.ex. " and "kl. 9" end no sentence: the next one begins with a capital.
        if end < 0 or paragraph[end + 2 : end + 3].isupper():
            break
        end += 1
    return paragraph if end < 0 else paragraph[: end + 1]


def code_blocks(markdown: str) -> list[str]:
    """The contents of the fenced YAML blocks in ``markdown``."""
    return [part.split("\n```", 1)[0] + "\n" for part in markdown.split("```yaml\n")[1:]]
