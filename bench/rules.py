"""What each rule costs: ``python -m bench.rules``, in a process of its own, prints it as JSON.

In a process of its own since what the measuring process holds is counted into the memory of the tools.
"""

import gc
import json
import subprocess
import sys
from time import process_time
from typing import NamedTuple

from bench.documents import TODAY, document

DOCUMENTS = 300
_WARM = 20
"""Documents that are not counted: on them patterns are compiled and lists are loaded."""


class RuleCosts(NamedTuple):
    """Microseconds per document, of the processor's time.

    ``rules`` goes by code and name, the dearest first. What several share is paid for by the first that asks,
    and a rule that is not run, since no text has what it needs, costs nothing.
    """

    reading: float
    whole: float
    rules: dict[str, float]


def rule_costs() -> RuleCosts:
    """Measured now, in a process of its own. Raises CalledProcessError."""
    run = subprocess.run([sys.executable, "-m", "bench.rules"], check=True, capture_output=True, text=True)
    return RuleCosts(**json.loads(run.stdout))


def _measured() -> RuleCosts:
    from loftesverktyg.document import read_document
    from loftesverktyg.rules.engine import check_document
    from loftesverktyg.rules.registry import RULES
    from loftesverktyg.rules.rule import Context, Hit, Rule

    spent = {f"{rule.code} {rule.name}": 0.0 for rule in RULES if not rule.opt_in}

    def timed(rule: Rule) -> Rule:
        name = f"{rule.code} {rule.name}"

        def check(context: Context) -> list[Hit]:
            begun = process_time()
            hits = list(rule.check(context))
            spent[name] += process_time() - begun
            return hits

        return rule._replace(check=check)  # type: ignore[arg-type]  # the engine makes a list of it

    rules = [timed(rule) for rule in RULES if not rule.opt_in]
    files = [document(number).encode() for number in range(1, _WARM + DOCUMENTS + 1)]
    for data in files[:_WARM]:
        check_document(read_document(data, "lofte.yaml"), rules, TODAY)
    spent.update(dict.fromkeys(spent, 0.0))
    gc.disable()  # as in `loften check`
    reading = whole = 0.0
    for data in files[_WARM:]:
        begun = process_time()
        read = read_document(data, "lofte.yaml")
        reading += process_time() - begun
        check_document(read, rules, TODAY)
        whole += process_time() - begun
    each = 1e6 / DOCUMENTS
    dearest = sorted(spent.items(), key=lambda item: -item[1])
    return RuleCosts(reading * each, whole * each, {name: seconds * each for name, seconds in dearest})


if __name__ == "__main__":
    json.dump(_measured()._asdict(), sys.stdout)
