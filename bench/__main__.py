"""``python -m bench``: measure everything, write docs/benchmarks.md."""

import argparse
import sys
from pathlib import Path

from bench.cases import cases
from bench.environments import ROOT
from bench.measure import ToolFailedError, alternate, own_memory
from bench.publishing import format_costs
from bench.report import report
from bench.rules import rule_costs


def main() -> int:
    """Exit code 0 when measured, whatever the figures; 1 when a tool could not do its work."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="Mät loften mot andra verktyg.")
    parser.add_argument("--rounds", type=int, default=15, help="varv för varje fall (%(default)s)")
    parser.add_argument(
        "--documents", type=int, default=1000, help="dokument i det stora fallet (%(default)s)"
    )
    parser.add_argument(
        "--output", type=Path, default=ROOT / "docs" / "benchmarks.md", help="sidan som skrivs"
    )
    options = parser.parse_args()

    print("Förbereder verktygens miljöer och dokumenten …", flush=True)
    measured = []
    try:
        for case in cases(options.documents):
            print(f"Mäter: {case.title} …", flush=True)
            measured.append((case, alternate(case.tools, max(1, options.rounds // case.weight))))
    except ToolFailedError as error:
        print(f"Mätningen avbröts. {error}", file=sys.stderr)
        return 1
    print("Mäter: kostnad per format …", flush=True)
    formats = format_costs()
    print("Mäter: kostnad per regel …", flush=True)
    page = report(measured, options.rounds, own_memory(), formats, rule_costs())
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(page, encoding="utf-8")
    print(page)
    print(f"Skrivet: {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
