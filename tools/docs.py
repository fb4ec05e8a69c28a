"""Write docs/regler again: the rules' own pages, and an index of them.

    .venv/bin/python tools/docs.py [FOLDER]

Pages of rules that are no more are taken away. FOLDER is for the test that holds the pages in step.
"""

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from loftesverktyg.cli.explain import FAMILIES
from loftesverktyg.rules.page import Page, load_page
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.rule import Rule

TARGET = Path(__file__).parent.parent / "docs" / "regler"
INDEX = "README.md"

_ABOUT = f"""\
# Reglerna

`loften check` har {len(RULES)} regler. Varje regel har en kod och ett namn. Båda går att använda där en regel
nämns: i `--select` och `--ignore`, i undantag och i `loften.toml`. `loften explain S103` visar samma sida
som här. Hur ni väljer bland dem, gör undantag och ändrar gränser står i [loften.toml](../loften-toml.md).

- **Fel** måste rättas innan löftet kan publiceras.
- **Varning** är något som är svagt eller troligen ett misstag.
- **Råd** är värt en tanke.

Sidorna skrivs av `make docs`. Ändra dem i `src/loftesverktyg/rules`.
"""


def main() -> None:
    """Writes the pages, and takes away those that are no longer made."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    folder.mkdir(parents=True, exist_ok=True)
    made = pages()
    for path in folder.glob("*.md"):
        if path.name not in made:
            path.unlink()
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def pages() -> dict[str, str]:
    """Every file's text, by its name."""
    return {INDEX: "\n".join(_index())} | {
        f"{rule.code.lower()}.md": _page(rule, load_page(rule.code)) for rule in RULES
    }


def _index() -> Iterator[str]:
    yield _ABOUT
    for family, rules in groupby(RULES, key=lambda rule: rule.family):
        yield f"## {family} – {FAMILIES[family]}\n"
        yield "| Kod | Namn | Nivå | Vad den säger till om | `--fix` |"
        yield "|---|---|---|---|---|"
        for rule in rules:
            page = load_page(rule.code)
            mends = "rättar" if page.tells_of_a_fix else "–"
            code = f"[{rule.code}]({rule.code.lower()}.md)"
            yield f"| {code} | {rule.name} | {rule.severity.label} | {_cell(page.summary)} | {mends} |"
        yield ""


def _page(rule: Rule, page: Page) -> str:
    title, rest = page.text.split("\n", 1)
    return f"{title}\n\n{_about(rule)} [Alla regler]({INDEX})\n{rest}"


def _about(rule: Rule) -> str:
    """Severity, and when the rule is run: what the page itself does not say."""
    severity = f"**{rule.severity.label.capitalize()}**"
    if rule.before_decision:
        severity += f" ({rule.before_decision.label} så länge löftet är utkast eller på remiss)"
    return f"{severity}." + (" Används bara när ni ber om den." if rule.opt_in else "")


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    main()
