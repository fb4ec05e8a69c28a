"""What the values of parameters may be: words of ours, or files that the shell knows."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """Who knows what may stand there: we, or the shell."""

    WORDS = "words"
    FILES = "files"
    FOLDERS = "folders"


class Word(NamedTuple):
    """A word that may stand there, and what it means."""

    text: str
    about: str = ""


class Candidates(NamedTuple):
    """``words`` are for Kind.WORDS."""

    kind: Kind
    words: tuple[Word, ...] = ()

    @classmethod
    def of(cls, words: Iterable[Word], begun: str) -> "Candidates":
        """Those of ``words`` that go on where ``begun`` ends."""
        begun = begun.casefold()
        return cls(Kind.WORDS, tuple(word for word in words if word.text.casefold().startswith(begun)))


def _listed(words: Callable[[], Iterable[Word]]) -> Callable[[str], Candidates]:
    """Words in a list with commas: those before the last are kept as they are."""

    def complete(begun: str) -> Candidates:
        kept, comma, last = begun.rpartition(",")
        found = Candidates.of(words(), last)
        return found._replace(words=tuple(Word(kept + comma + text, about) for text, about in found.words))

    return complete


def _one(words: Callable[[], Iterable[Word]]) -> Callable[[str], Candidates]:
    return lambda begun: Candidates.of(words(), begun)


def _rules() -> Iterator[Word]:
    from loftesverktyg.cli.project.configurations import Configurations
    from loftesverktyg.cli.usage import UsageError
    from loftesverktyg.rules.registry import RULES

    try:
        rules = Configurations().of_folder("").rules
    except UsageError:  # what is wrong with it is told by the command, not in the middle of its writing
        rules = RULES
    yield from (Word(rule.code, rule.name) for rule in rules)
    yield from (Word(rule.name, rule.code) for rule in rules)


def _severities() -> Iterator[Word]:
    from loftesverktyg.findings import Severity

    yield from (Word(severity.label) for severity in sorted(Severity))


def _report_formats() -> Iterator[Word]:
    from loftesverktyg.cli.report.formats import FORMATS

    yield from map(Word, FORMATS)


def _publish_formats() -> Iterator[Word]:
    from loftesverktyg.cli.publish.formats import FORMATS, GROUPS

    yield from map(Word, (*FORMATS, *GROUPS))


def _languages() -> Iterator[Word]:
    from loftesverktyg.cli.publish.editions import EASY
    from loftesverktyg.cli.publish.words import languages

    yield from map(Word, (*languages(), EASY, "all"))


def _templates() -> Iterator[Word]:
    from loftesverktyg.cli.template import names

    yield from map(Word, names())


def _schemas() -> Iterator[Word]:
    from loftesverktyg.cli.schema import schema_texts

    yield from map(Word, schema_texts())


def _shells() -> Iterator[Word]:
    from loftesverktyg.cli.completion import SHELLS

    yield from map(Word, SHELLS)


def _files(_begun: str) -> Candidates:
    return Candidates(Kind.FILES)


def _folders(_begun: str) -> Candidates:
    return Candidates(Kind.FOLDERS)


def _nothing(_begun: str) -> Candidates:
    return Candidates(Kind.WORDS)


VALUES: Mapping[str, Callable[[str], Candidates]] = {
    "ADRESS": _nothing,
    "FIL": _files,
    "PUBLICERAD": _files,
    "FORMAT": _listed(_publish_formats),
    "FORMAT[=FIL]": _one(_report_formats),
    "MALL": _one(_templates),
    "MAPP": _folders,
    "NAMN": _nothing,
    "NIVÅ": _one(_severities),
    "ORD": _nothing,
    "REGEL": _one(_rules),
    "REGLER": _listed(_rules),
    "REVISION": _nothing,
    "SKAL": _one(_shells),
    "SLAG": _one(_schemas),
    "SPRÅK": _listed(_languages),
    "SÖKVÄG": _files,
    "ÅÅÅÅ-MM-DD": _nothing,
}
"""By what the help calls a parameter's value."""
