"""All rules, explicit and in order. A rule that is not listed here is not run."""

from loftesverktyg.rules import (
    a305_okand_referens,
    s103_lagesbildens_kallor_saknas,
    y001_yaml_syntax,
    y002_dubbel_nyckel,
    y003_okand_nyckel,
    y004_fel_typ,
    y005_nyckelstavning,
    y006_tvetydigt_varde,
    y007_osynligt_tecken,
    y008_alias_eller_ankare,
    y009_for_stor,
    y010_fel_teckenkodning,
    y011_nyckel_saknas,
    y012_flera_dokument,
)
from loftesverktyg.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    y001_yaml_syntax.RULE,
    y002_dubbel_nyckel.RULE,
    y003_okand_nyckel.RULE,
    y004_fel_typ.RULE,
    y005_nyckelstavning.RULE,
    y006_tvetydigt_varde.RULE,
    y007_osynligt_tecken.RULE,
    y008_alias_eller_ankare.RULE,
    y009_for_stor.RULE,
    y010_fel_teckenkodning.RULE,
    y011_nyckel_saknas.RULE,
    y012_flera_dokument.RULE,
    s103_lagesbildens_kallor_saknas.RULE,
    a305_okand_referens.RULE,
)
