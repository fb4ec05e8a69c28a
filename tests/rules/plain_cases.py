"""Texts put into a löfte in every way that YAML can write them, for the rules on plain language."""

import json
import re
import textwrap

from loftesverktyg.findings import Finding
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import TODAY, document, overlay

STYLES = ("plain", "single", "double", "literal", "folded")
_UNSAFE_PLAIN = re.compile(r":(?:\s|$)|\s#|^[\W\d]|\n")


def scalar(text: str, style: str) -> str:
    """``text`` as a YAML scalar four spaces in; in double quotes where ``style`` cannot write it."""
    if "\n" in text and style != "literal":
        style = "double"
    if style == "plain" and not _UNSAFE_PLAIN.search(text):
        return text
    if style == "single":
        return "'" + text.replace("'", "''") + "'"
    if style == "literal":
        return "|-\n" + textwrap.indent(text, "    ")
    if style == "folded" and "  " not in text and not text.startswith((" ", "-", "#")):
        lines = textwrap.wrap(text, 24, break_long_words=False, break_on_hyphens=False)
        return ">-\n" + textwrap.indent("\n".join(lines), "    ")
    return json.dumps(text, ensure_ascii=False)


def purpose(text: str, style: str = "double") -> str:
    """A block whose purpose is ``text``."""
    return f"syfte:\n  mål: [närvaro]\n  text: {scalar(text, style)}\n"


def found(code: str, block: str) -> tuple[Finding, ...]:
    """What one rule finds, which never fails."""
    rules = [rule for rule in RULES if rule.code == code]
    result = check_document(document(block), rules, TODAY)
    assert not result.faults, result.faults
    return result.findings


def words(code: str, block: str) -> list[str]:
    """The very words that one rule marks, with the breaks of folded lines as spaces."""
    content = overlay(block)
    return [
        re.sub(r"\s*\n\s*", " ", content[each.place.span.start : each.place.span.end])
        for each in found(code, block)
    ]


def mended(code: str, text: str, style: str = "double") -> str:
    """The purpose after every change that one rule offers was made, which leaves nothing for it to change."""
    block = purpose(text, style)
    content = overlay(block)
    edits = sorted(
        (edit for each in found(code, block) if each.fix for edit in each.fix.edits),
        key=lambda edit: edit.span.start,
        reverse=True,
    )
    for edit in edits:
        content = content[: edit.span.start] + edit.replacement + content[edit.span.end :]
    lofte = document(content).lofte
    assert lofte is not None
    assert lofte.syfte is not None
    result = lofte.syfte.text or ""
    assert not [each for each in found(code, purpose(result)) if each.fix]
    return result
