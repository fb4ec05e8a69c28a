"""Rules that a kommun has written itself, as data: words that must not, or must, stand in chosen parts.

They are rules as all others: explained, chosen, excepted from and fixed in the same ways. Their codes
begin with E, which no rule of ours does.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from functools import cache
from graphlib import CycleError, TopologicalSorter
from typing import NamedTuple

from loftesverktyg.document import Lofte
from loftesverktyg.document.shape import shape_of
from loftesverktyg.document.texts import LABEL_KEYS, PROSE_KEYS
from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.language.wildcards import Occurrence, Wanted
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Mark, Rewrite, Rule
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Span

FAMILY = "E"
EVERYWHERE = "alla"


class Demand(Enum):
    """What an own rule demands of its words."""

    FORBID = "förbjud"
    REPLACE = "ersätt"
    REQUIRE = "kräv"


class OwnRule(NamedTuple):
    """One rule as it was written. ``words`` are phrases, each with what to write instead, or nothing."""

    code: str
    name: str
    demand: Demand
    words: Mapping[str, str]
    why: str
    severity: Severity = Severity.VARNING
    message: str = ""
    hint: str = ""
    parts: tuple[str, ...] = (EVERYWHERE,)

    def rule(self) -> Rule:
        """The rule, fit to stand among the others."""
        check = self.require if self.demand is Demand.REQUIRE else self.forbid
        return Rule(
            self.code,
            self.name,
            self.severity,
            f"Egen regel: {self.why.removesuffix('.')}",
            check,
            page=self.page(),
        )

    def forbid(self, context: Context) -> Iterator[Hit]:
        """One hit per word that is not to be there, at the word, with what to write instead as change."""
        for reading in self._readings(context):
            for found in _wanted(tuple(self.words)).find(reading.prose):
                written = reading.text[found.start : found.end]
                if _stands_there(self.words[found.phrase], reading.text, found):
                    continue
                instead = _cased(self.words[found.phrase], written)
                words = Span(found.start, found.end)
                yield Hit(
                    Mark(reading.path, words=words),
                    self.message or f"Skriv inte {quoted(written)} här.",
                    self.hint
                    or (f"Skriv {quoted(instead)} i stället." if instead else "Skriv det på ett annat sätt."),
                    change=self._change(reading, found.phrase, words, instead),
                )

    def require(self, context: Context) -> Iterator[Hit]:
        """One hit where none of the words is in the parts, at the first of them that there is."""
        readings = list(self._readings(context))
        wanted = _wanted(tuple(self.words))
        if not readings or any(True for reading in readings for _ in wanted.find(reading.prose)):
            return
        whole = self.parts == (EVERYWHERE,)
        some = join([quoted(word.replace("*", "…")) for word in self.words], "eller")
        yield Hit(
            Mark(() if whole else self._own_part(readings[0])),
            self.message or f"Här ska det stå {some}.",
            self.hint or "Skriv till det som saknas.",
        )

    def page(self) -> str:
        """The rule's page, under the same headings as those of all rules."""
        words = "\n".join(
            f"- {word}{f' → {instead}' if instead else ''}" for word, instead in self.words.items()
        )
        where = "hela löftet" if self.parts == (EVERYWHERE,) else join([f"`{part}`" for part in self.parts])
        demand, wrong, right = _SAID[self.demand]
        return (
            f"# {self.code} {self.name}\n\n## Vad\n\n{self.message or demand} Gäller {where}.\n\n{words}\n\n"
            f"## Varför\n\n{self.why}\n\n## Fel\n\n{wrong}\n\n## Rätt\n\n{self.hint or right}\n\n"
            "## Undantag\n\nOrd i kod, webbadresser och nycklar räknas inte. En stjärna står för "
            "vilken ändelse som helst.\n\n## Källa\n\nEgen regel i loften.toml.\n"
        )

    def _readings(self, context: Context) -> Iterator[Reading]:
        for reading in context.texts:
            if EVERYWHERE in self.parts or not {reading.key, *reading.path}.isdisjoint(self.parts):
                yield reading

    def _own_part(self, reading: Reading) -> tuple[str | int, ...]:
        at = next((index for index, step in enumerate(reading.path) if step in self.parts), 0)
        return reading.path[: at + 1]

    def _change(self, reading: Reading, phrase: str, words: Span, instead: str) -> Rewrite | None:
        """None for a phrase with a star: the form of what should stand there is not known."""
        if not instead or "*" in phrase or "\n" in reading.text[words.start : words.end]:
            return None
        return Rewrite(f"Skriv ”{instead}”", reading.path, words, instead)


_SAID = {
    Demand.FORBID: ("Orden ska inte användas.", "En text med något av orden.", "En text utan dem."),
    Demand.REPLACE: ("Orden ska bytas ut.", "En text med något av orden.", "En text med det andra ordet."),
    Demand.REQUIRE: ("Något av orden ska finnas med.", "En text utan orden.", "En text med något av dem."),
}


def circle(rules: Iterable[OwnRule]) -> tuple[str, ...]:
    """The words of the first circle among what ``rules`` replace, such as a → b and b → a; () without one."""
    words = {
        word.lower(): instead
        for rule in rules
        if rule.demand is Demand.REPLACE
        for word, instead in rule.words.items()
        if "*" not in word
    }
    wanted = _wanted(tuple(words))
    leads = {
        word: [
            found.phrase
            for found in wanted.find(instead)
            if not _stands_there(words[found.phrase], instead, found)
        ]
        for word, instead in words.items()
    }
    try:
        tuple(TopologicalSorter(leads).static_order())
    except CycleError as error:
        return tuple(reversed(error.args[1]))
    return ()


def part_names() -> tuple[str, ...]:
    """What ``delar`` may name: the keys at the top of a löfte, and those that texts stand under."""
    return (EVERYWHERE, *dict.fromkeys([*shape_of(Lofte).keys, *sorted(PROSE_KEYS | LABEL_KEYS)]))


@cache
def _wanted(phrases: tuple[str, ...]) -> Wanted:
    return Wanted(phrases)


def _stands_there(instead: str, text: str, found: Occurrence) -> bool:
    """Whether ``found`` stands in ``text`` as a part of ``instead``, which may hold what it replaces."""
    for each in _wanted((found.phrase,)).find(instead):
        at = found.start - each.start
        here = text[max(at, 0) : at + len(instead)]
        if here and here in {instead, _cased(instead, here)}:
            return True
    return False


def _cased(instead: str, written: str) -> str:
    """``instead`` with a capital where the word that it replaces has one."""
    return instead[:1].upper() + instead[1:] if written[:1].isupper() else instead
