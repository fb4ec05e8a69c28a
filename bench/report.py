"""docs/benchmarks.md: what was measured, on what, and whether it reached what was asked."""

import os
import platform
import subprocess
from datetime import date
from pathlib import Path

from bench.cases import Case
from bench.environments import FOLDER
from bench.measure import Result
from bench.publishing import DOCUMENTS as PUBLISHED
from bench.publishing import LIMITS, MEMORY_LIMIT, FormatCost
from bench.rules import DOCUMENTS, RuleCosts

_DEAREST = 15
_MOST_EACH = 3000
_VERSIONS = ("loften", "yamllint", "check-jsonschema", "weasyprint")


def report(
    measured: list[tuple[Case, list[Result]]],
    rounds: int,
    own_memory: float,
    formats: list[FormatCost],
    costs: RuleCosts,
) -> str:
    """The page in Markdown, in Swedish."""
    lines = [
        "# Hur snabb är loften?",
        "",
        "Sidan skrivs av `make bench`. Varje verktyg ligger i en egen virtuell miljö och körs som ett eget,",
        "kallt program. Verktygen turas om, varv för varv; ett första varv räknas inte. Tiden är medianen i",
        "sekunder, med det kortaste och det längsta varvet inom parentes. Kvoten är loftens median delad med",
        "det andra verktygets: under 1 är loften snabbare. Minnet är det mesta som den största processen tog",
        "i något varv. Det som verktygen skriver ut kastas.",
        "",
        f"- Mätt {date.today().isoformat()} med {rounds} varv (färre där det står)",  # noqa: DTZ011
        f"- Dator: {_processor()}, {os.cpu_count()} kärnor, {platform.system()} {platform.machine()}",
        f"- Python {platform.python_version()}",
        f"- Versioner: {', '.join(_version(name) for name in _VERSIONS)}",
        f"- Mätprogrammet självt tog {own_memory:.0f} MiB; mindre än så går inte att se hos något verktyg",
    ]
    for case, results in measured:
        lines += ["", f"## {case.title}", "", *_table(case, results)]
        if case.remark:
            lines += ["", case.remark]
        if len(results[0].seconds) != rounds:
            lines += ["", f"{len(results[0].seconds)} varv."]
    lines += ["", f"## {PUBLISHED} dokument i varje format", "", *_format_table(formats)]
    lines += ["", "## Kostnad per regel", "", *_rule_table(costs)]
    return "\n".join(lines) + "\n"


def _format_table(formats: list[FormatCost]) -> list[str]:
    lines = [
        "Processortid i millisekunder, i en och samma process: läsa dokumentet och göra filen. Medel av alla",
        "utom det första, som laddar typsnitt och mallar. Minnet är det mesta som processen tog; högst",
        f"{MEMORY_LIMIT} MiB är målet.",
        "",
        "| Format | Första | Varje | Mål | Minne (MiB) | Nått |",
        "|---|---|---|---|---|---|",
    ]
    for cost in formats:
        limit = LIMITS.get(cost.format)
        reached = _yes(cost.memory <= MEMORY_LIMIT and (limit is None or cost.each <= limit))
        goal = "–" if limit is None else f"högst {limit}"
        each = f"{cost.each:.1f}".replace(".", ",")
        lines.append(
            f"| {cost.format} | {cost.first:.0f} | {each} | {goal} | {cost.memory:.0f} | {reached} |"
        )
    return lines


def _rule_table(costs: RuleCosts) -> list[str]:
    shown = list(costs.rules.items())[:_DEAREST]
    rest = list(costs.rules.values())[_DEAREST:]
    total = sum(costs.rules.values())
    return [
        f"Processortid per dokument i en och samma process, med alla regler. Medel av {DOCUMENTS} olika",
        "dokument. Det som flera regler har gemensamt, som att dela in texten i meningar, räknas på den",
        "första som behöver det.",
        "",
        "| Del | Mikrosekunder |",
        "|---|---|",
        f"| Läsa dokumentet | {costs.reading:.0f} |",
        *(f"| {rule} | {cost:.0f} |" for rule, cost in shown),
        f"| Övriga {len(rest)} regler | {sum(rest):.0f} |",
        f"| Alla regler | {total:.0f} |",
        f"| Allt: läsa, köra reglerna och ordna fynden | {costs.whole:.0f} |",
        "",
        f"Målet är högst {_MOST_EACH} mikrosekunder för allt. Nått: {_yes(costs.whole <= _MOST_EACH)}.",
    ]


def _table(case: Case, results: list[Result]) -> list[str]:
    own = results[0]
    lines = ["| Verktyg | Tid (s) | Minne (MiB) | Kvot | Mål | Nått |", "|---|---|---|---|---|---|"]
    for result in results:
        name = result.tool.name
        span = f"{_number(result.median)} ({_number(min(result.seconds))}–{_number(max(result.seconds))})"
        ratio = goal = reached = "–"
        if result is own:
            if case.memory_limit is not None:
                goal, reached = f"högst {case.memory_limit:.0f} MiB", _yes(result.memory <= case.memory_limit)
        else:
            quotient = own.median / result.median
            ratio = _number(quotient)
            if name in case.limits:
                goal, reached = f"högst {_number(case.limits[name])}", _yes(quotient <= case.limits[name])
        lines.append(f"| {name} | {span} | {result.memory:.0f} | {ratio} | {goal} | {reached} |")
    return lines


def _number(value: float) -> str:
    digits = 3 if value < 1 else 2
    return f"{value:.{digits}f}".replace(".", ",")


def _yes(reached: bool) -> str:  # noqa: FBT001 - a table's cell
    return "ja" if reached else "**nej**"


def _processor() -> str:
    """The processor's own name where the system tells it."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except FileNotFoundError:
        pass
    return platform.processor() or "okänd processor"


def _version(name: str) -> str:
    package = "loftesverktyg" if name == "loften" else name
    code = f"from importlib.metadata import version; print(version({package!r}))"
    python = FOLDER / name / "bin" / "python"
    run = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    return f"{name} {run.stdout.strip()}"
