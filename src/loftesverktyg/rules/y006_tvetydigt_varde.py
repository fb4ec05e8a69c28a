"""Y006: text without quotes that readers of YAML 1.1 take as something else."""

from collections.abc import Iterator
from math import isfinite, isinf

from loftesverktyg.document import Target
from loftesverktyg.document.problem import AmbiguousText
from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Change, Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import double_quoted, quoted, shown
from loftesverktyg.source import Scalar

_MAX_COMPUTED = 30
"""Longer numbers are not worked out: nobody needs the sum to see that quotes are missing."""


def check(context: Context) -> Iterator[Hit]:
    """One hit per such text, at it, with quotes as change. Silent where Y004 has refused the value."""
    document = context.document
    for problem in document.problems:
        if not isinstance(problem, AmbiguousText) or document.is_broken(problem.path):
            continue
        node = document.node(problem.path)
        if problem.target is Target.KEY:
            entry = document.entry(problem.path)
            node = entry.key if entry else None
        if not isinstance(node, Scalar) or node.value != problem.written:
            continue  # the second of two equal keys, which Y002 tells of
        what = "Nyckeln" if problem.target is Target.KEY else "Texten"
        yield Hit(
            Mark(problem.path, problem.target),
            f"{what} {quoted(problem.written)} saknar citattecken, och många andra program som läser YAML "
            f"tolkar den som {_taken_as(problem.written, problem.reading)}.",
            f"Skriv ”{shown(double_quoted(problem.written))}” med raka citattecken, så läses den som text "
            f"överallt.",
            change=Change("Sätt citattecken", node.span, double_quoted(problem.written)),
        )


def _taken_as(written: str, reading: str) -> str:
    if reading == "bool":
        return "ja (true)" if written.lower() in {"y", "yes", "on", "true"} else "nej (false)"
    words = {
        "null": "inget alls",
        "timestamp": "en tidpunkt",
        "merge": "en instruktion att slå ihop nycklar",
        "value": "ett standardvärde",
    }
    if reading in words:
        return words[reading]
    if len(written) > _MAX_COMPUTED:
        return "ett tal"
    number = _number(written, reading)
    if not isfinite(number):
        return "oändligheten" if isinf(number) else "något som inte är ett tal"
    return f"talet {number}"


def _number(written: str, reading: str) -> int | float:
    """The number that a YAML 1.1 reader makes of ``written``."""
    sign = -1 if written.startswith("-") else 1
    text = written.replace("_", "").lstrip("+-").lower()
    if reading == "sexagesimal":
        parts = [float(part) for part in text.split(":")]
        total = sum(part * 60**power for power, part in enumerate(reversed(parts)))
        return sign * (int(total) if total.is_integer() else total)
    if reading == "float":
        return sign * float(text.removeprefix(".") if text in {".inf", ".nan"} else text)
    return sign * int(text, {"octal": 8, "hexadecimal": 16, "binary": 2}.get(reading, 10))


RULE = Rule(
    "Y006",
    "tvetydigt-värde",
    Severity.VARNING,
    "YAML 1.1: typerna bool, int, float, null och timestamp på yaml.org/type",
    check,
    Scope.FILE,
)
