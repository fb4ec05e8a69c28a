"""From the text of a ``loften.toml`` to a Configuration. Loaded only where there is one."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from loftesverktyg.cli.project.configuration import Configuration
from loftesverktyg.cli.project.configuration_keys import CONFIGURATION, VERSION
from loftesverktyg.cli.project.globs import Globs
from loftesverktyg.cli.project.kinds import WrongValueError
from loftesverktyg.cli.project.limits import LIMITS, ORDERED
from loftesverktyg.cli.project.outline import Exempt
from loftesverktyg.cli.project.toml import TomlFile, Way
from loftesverktyg.cli.project.versions import fits
from loftesverktyg.cli.theme.design import design
from loftesverktyg.cli.usage import did_you_mean
from loftesverktyg.findings import Severity
from loftesverktyg.rules.exceptable import may_be_ignored
from loftesverktyg.rules.own import Demand, OwnRule, circle
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.rule import Rule
from loftesverktyg.rules.selection import UnknownRuleError, matching
from loftesverktyg.rules.thresholds import Thresholds
from loftesverktyg.version import __version__


def read_configuration(path: Path, shown: str) -> Configuration:
    """The configuration in the file at ``path``; ``shown`` is what messages call it. Raises UsageError."""
    file = TomlFile(path, shown)
    try:
        _refuse_other_versions(file.data)
        return _read(CONFIGURATION.take(file.data, ()), path)
    except WrongValueError as error:
        raise file.wrong(error.way, error.message, error.hint) from error


def _refuse_other_versions(data: Mapping[str, Any]) -> None:
    """Raises WrongValueError. Comes first: another version's file may hold what this one has no word for."""
    if VERSION.name not in data:
        return
    wanted = VERSION.kind.take(data[VERSION.name], (VERSION.name,))
    if not fits(__version__, wanted):
        raise WrongValueError(
            (VERSION.name,),
            f"Filen är skriven för loften ”{wanted}”, men det här är loften {__version__}.",
            "Installera en version som passar.",
        )


def _read(data: Mapping[str, Any], path: Path) -> Configuration:
    own = _own_rules(data.get("egna-regler", ()))
    known = (*RULES, *(each.rule() for each in own))
    rules = _with_severities(known, data.get("nivåer", {}))
    exempt = [
        Exempt(
            Globs(each["filer"]),
            frozenset(filter(may_be_ignored, _codes(each["regler"], known, ("undantag", index, "regler")))),
        )
        for index, each in enumerate(data.get("undantag", ()))
    ]
    for key in ("select", "ignore", "tillval"):
        _codes(data.get(key, ()), known, (key,))
    fail_on = data.get("fail-on")
    thresholds = _thresholds(data.get("gränser", {}))
    return Configuration(
        folder=str(path.parent),
        file=str(path),
        rules=rules,
        select=data.get("select", ()),
        ignore=data.get("ignore", ()),
        extra=data.get("tillval", ()),
        fail_on=Severity.from_label(fail_on) if fail_on else None,
        baseline=data.get("baseline"),
        files=Globs(data["filer"]) if "filer" in data else None,
        known_words=frozenset(word.casefold() for word in data.get("egna-ord", ())),
        thresholds=thresholds,
        exempt=tuple(exempt),
        design=design(data["tema"], path.parent, thresholds.kontrast) if "tema" in data else None,
    )


def _codes(selectors: Sequence[str], known: Sequence[Rule], way: Way) -> frozenset[str]:
    return frozenset(
        rule.code
        for index, selector in enumerate(selectors)
        for rule in _matching(selector, known, (*way, index))
    )


def _matching(selector: str, known: Sequence[Rule], way: Way) -> tuple[Rule, ...]:
    try:
        return matching(selector, known)
    except UnknownRuleError as error:
        hint = did_you_mean(error.suggestion) or "Kommandot loften explain visar alla regler."
        raise WrongValueError(way, f"Det finns ingen regel som heter ”{selector}”.", hint) from error


def _with_severities(known: Sequence[Rule], levels: Mapping[str, str]) -> tuple[Rule, ...]:
    """``known`` with the severities of ``levels``; what names one rule counts before what names several."""
    found = {selector: _matching(selector, known, ("nivåer", selector)) for selector in levels}
    chosen: dict[str, Severity] = {}
    for selector in sorted(found, key=lambda each: -len(found[each])):
        chosen |= {rule.code: Severity.from_label(levels[selector]) for rule in found[selector]}
    return tuple(
        rule._replace(configured=chosen[rule.code]) if rule.code in chosen else rule for rule in known
    )


def _thresholds(given: Mapping[str, Any]) -> Thresholds:
    fields = {limit.name: field for field, limit in LIMITS.items()}
    made = Thresholds(**{fields[name]: value for name, value in given.items()})
    values = made._asdict()
    for low, high in ORDERED:
        if values[low] > values[high]:
            lower, upper = LIMITS[low].name, LIMITS[high].name
            raise WrongValueError(
                ("gränser", upper if upper in given else lower),
                f"”{lower}” ({values[low]}) får inte vara större än ”{upper}” ({values[high]}).",
                "Ändra den ena, eller skriv båda.",
            )
    return made


_DEMANDS: Mapping[Demand, Callable[[Any], dict[str, str]]] = {
    Demand.FORBID: lambda words: dict.fromkeys(words, ""),
    Demand.REPLACE: dict,
    Demand.REQUIRE: lambda words: dict.fromkeys(words, ""),
}


def _own_rules(given: Sequence[Mapping[str, Any]]) -> list[OwnRule]:
    taken = {name for rule in RULES for name in (rule.code, rule.name)}
    rules = []
    for index, each in enumerate(given):
        way: Way = ("egna-regler", index)
        for key in ("kod", "namn"):
            if each[key] in taken:
                hint = "Välj en annan. Kommandot loften explain visar vilka som finns."
                raise WrongValueError((*way, key), f"Det finns redan en regel som heter ”{each[key]}”.", hint)
            taken.add(each[key])
        rules.append(_own_rule(each, way))
    _refuse_circle(rules)
    return rules


def _refuse_circle(rules: Sequence[OwnRule]) -> None:
    around = circle(rules)
    if around:
        index = next(index for index, rule in enumerate(rules) if around[0] in map(str.lower, rule.words))
        words = " mot ".join(f"”{word}”" for word in around)
        raise WrongValueError(
            ("egna-regler", index), f"Orden byts ut i en cirkel: {words}.", "Ta bort ett av bytena."
        )


def _own_rule(each: Mapping[str, Any], way: Way) -> OwnRule:
    demands = [demand for demand in Demand if each.get(demand.value)]
    if len(demands) != 1:
        hint = "Skriv en av nycklarna förbjud, ersätt och kräv i varje regel, med minst ett ord."
        what = "säger inte vad den vill" if not demands else "vill flera saker på en gång"
        raise WrongValueError(way, f"Regeln {each['kod']} {what}.", hint)
    words = _DEMANDS[demands[0]](each[demands[0].value])
    return OwnRule(
        each["kod"],
        each["namn"],
        demands[0],
        {_line(word): _line(instead) for word, instead in words.items()},
        _line(each["skäl"]),
        Severity.from_label(each.get("nivå", "varning")),
        _line(each.get("meddelande", "")),
        _line(each.get("förslag", "")),
        each.get("delar") or ("alla",),
    )


def _line(text: str) -> str:
    """``text`` on one line: a page's headings are told from its text by their lines."""
    return " ".join(text.split())
