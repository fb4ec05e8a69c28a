"""All rules, explicit and in order. A rule that is not listed here is not run."""

from loftesverktyg.rules import (
    a305_okand_referens,
    s103_lagesbildens_kallor_saknas,
)
from loftesverktyg.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    s103_lagesbildens_kallor_saknas.RULE,
    a305_okand_referens.RULE,
)
