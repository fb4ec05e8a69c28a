"""``python -m tools.mutation``: change the code in small ways, one at a time, and see whether a test notices.

A change that no test notices has survived: a test is missing, or the code does nothing, or the change makes
no difference. The last count as survivors too.
"""

import argparse
import difflib
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.mutation.copies import copy_of
from tools.mutation.covering import TestsFailedError, covering, statement
from tools.mutation.mutants import Mutant, mutants, sample
from tools.mutation.trials import Trial, survives

ROOT = Path(__file__).parent.parent.parent
ROOMS = ["src/loftesverktyg/language", "src/loftesverktyg/rules"]
TESTS = ["tests/language", "tests/rules", "tests/examples"]
KEPT = ROOT / ".mutation" / "covering.json"


def main() -> int:
    """Exit code 0 when measured, whatever the figures; 1 when a test fails on the code as it is."""
    parser = argparse.ArgumentParser(prog="python -m tools.mutation", description="Pröva testerna.")
    parser.add_argument("--sample", type=int, default=160, help="så många ändringar (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="samma tal ger samma ändringar (%(default)s)")
    parser.add_argument("--only", default="", help="bara i filer vars sökväg har detta i sig")
    parser.add_argument("--jobs", type=int, default=2, help="så många på en gång (%(default)s)")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        return _run(copy_of(ROOT, Path(folder).resolve() / "copy"), options)


def _run(copy: Path, options: argparse.Namespace) -> int:
    print("Ser efter vilka tester som kör vilka rader …", flush=True)
    tests = [_name(path, copy) for room in TESTS for path in sorted((copy / room).glob("test_*.py"))]
    try:
        covered = covering(copy, tests, ROOMS, KEPT, options.jobs)
    except TestsFailedError as error:
        print(f"Ett test går fel innan något är ändrat.\n{error}", file=sys.stderr)
        return 1

    paths = [path for room in ROOMS for path in sorted((copy / room).rglob("*.py"))]
    everything = [each for path in paths if options.only in _name(path, copy) for each in mutants(path)]
    drawn = sample(everything, min(options.sample, len(everything)), options.seed)
    changed = [(mutant, code) for mutant in drawn if (code := mutant.code()) is not None]
    print(f"Prövar {len(changed)} av {len(everything)} ändringar …", flush=True)

    trials = [
        Trial(name, code, covered.tests(name, statement(mutant.path.read_text("utf-8"), mutant.start[0])))
        for mutant, code in changed
        for name in [_name(mutant.path, copy)]
    ]
    survived = Counter[str]()
    with ProcessPoolExecutor(options.jobs) as pool:
        results = pool.map(survives, trials, repeat(copy), repeat(copy.parent))
        for (mutant, code), trial, alive in zip(changed, trials, results, strict=True):
            survived[trial.path] += alive
            if alive:
                print(_change(mutant, code, trial.path), flush=True)
    _report(Counter(trial.path for trial in trials), survived)
    return 0


def _name(path: Path, copy: Path) -> str:
    return path.relative_to(copy).as_posix()


def _change(mutant: Mutant, code: str, name: str) -> str:
    lines = mutant.path.read_text("utf-8").splitlines()
    place = f"{name}:{mutant.start[0]}"
    return "\n".join(difflib.unified_diff(lines, code.splitlines(), place, mutant.operator, n=1, lineterm=""))


def _report(tried: Counter[str], survived: Counter[str]) -> None:
    print("\nPrövade  Dödade  Fil")
    for name in sorted(tried):
        print(f"{tried[name]:7}  {tried[name] - survived[name]:6}  {name}")
    killed = tried.total() - survived.total()
    print(f"{tried.total():7}  {killed:6}  alla: {killed / max(1, tried.total()):.1%}")


if __name__ == "__main__":
    sys.exit(main())
