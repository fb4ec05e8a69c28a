"""``loften explain``: a rule's page, or the list of all rules."""

import os
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Annotated

from typer import Argument

from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.output import write
from loftesverktyg.cli.page import drawn
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.report.colours import COLOURS
from loftesverktyg.cli.terminal import Style, Terminal
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.cli.visible import width
from loftesverktyg.cli.wrap import wrap
from loftesverktyg.rules.page import page_of
from loftesverktyg.rules.rule import Rule
from loftesverktyg.rules.selection import UnknownRuleError, matching

FAMILIES = {
    "Y": "Källtexten",
    "S": "Delarna",
    "C": "Checklistan",
    "A": "Ansvar och tid",
    "M": "Mätbarhet",
    "U": "Uppföljning",
    "K": "Klarspråk",
    "P": "Personuppgifter",
    "T": "Tillgänglighet i texten",
    "N": "Undantagen",
    "E": "Egna regler",
}


def explain(
    rule: Annotated[
        str | None,
        Argument(metavar="REGEL", help="Regelns kod eller namn, eller början på koden. Annars visas alla."),
    ] = None,
) -> int:
    """Shows one rule's page, or a list where several are meant. Raises UsageError for an unknown rule."""
    terminal = Terminal.of(sys.stdout, os.environ)
    known = Configurations().of_folder(os.curdir).rules
    rules = known if rule is None else _matching(rule, known)
    if len(rules) == 1 and rule is not None:
        text = page_of(rules[0]).text
        # In a pipe or a file it stays Markdown, which other programs read.
        write(drawn(text, terminal) if terminal.colour else text)
    else:
        write("\n".join(_list(rules, terminal)) + "\n")
    return ExitCode.OK


def _matching(selector: str, known: Sequence[Rule]) -> Sequence[Rule]:
    try:
        return matching(unicodedata.normalize("NFC", selector), known)
    except UnknownRuleError as error:
        raise UsageError(
            f"Det finns ingen regel som heter ”{error.selector}”.",
            did_you_mean(error.suggestion) or "Kommandot loften explain visar alla regler.",
        ) from error


def _list(rules: Sequence[Rule], terminal: Terminal) -> Iterator[str]:
    for family, members in groupby(rules, key=lambda each: each.family):
        yield terminal.paint(f"{family} – {FAMILIES.get(family, family)}", Style.BOLD, Style.UNDERLINED)
        for rule in members:
            head = f"  {rule.code}  {rule.name}"
            yield head + "  " + terminal.paint(rule.severity.label, COLOURS[rule.severity])
            indent = " " * (width(rule.code) + 4)
            # Without Markdown's signs for code.
            yield from wrap(page_of(rule).summary.replace("`", ""), terminal.width, indent, indent)
        yield ""
    yield "Läs mer om en regel: loften explain KOD"
