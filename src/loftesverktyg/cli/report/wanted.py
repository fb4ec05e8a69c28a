"""Which reports are asked for, and where each of them goes."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from os.path import realpath
from typing import NamedTuple

from loftesverktyg.cli.report.formats import FORMATS, Format
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.language.lists import join
from loftesverktyg.language.near import nearest


class Wanted(NamedTuple):
    """A report in the format called ``name``, to the file at ``file``; to be shown, where that is empty."""

    name: str
    file: str = ""

    @property
    def format(self) -> Format:
        """The format."""
        return FORMATS[self.name]


def wanted(options: Sequence[str], environ: Mapping[str, str]) -> tuple[Wanted, ...]:
    """The reports that ``options``, each ``FORMAT`` or ``FORMAT=FIL``, ask for.

    Without options it is the one that suits where we run. Raises UsageError for a format that does not
    exist, and where two reports would go to one place.
    """
    if not options:
        return (Wanted(_default(environ)),)
    reports = tuple(_parsed(option) for option in options)
    for one, other in combinations(reports, 2):
        if one.file == other.file or (one.file and other.file and realpath(one.file) == realpath(other.file)):
            raise UsageError(*_same_place(one, other))
    return reports


def _default(environ: Mapping[str, str]) -> str:
    # Forgejo and Gitea call themselves GitHub as well, but show no annotations.
    elsewhere = environ.get("FORGEJO_ACTIONS") or environ.get("GITEA_ACTIONS")
    return "github" if environ.get("GITHUB_ACTIONS") == "true" and not elsewhere else "text"


def _parsed(option: str) -> Wanted:
    name, equals, file = option.partition("=")
    if name not in FORMATS:
        raise UsageError(
            f"Formatet ”{name}” finns inte.",
            did_you_mean(nearest(name, FORMATS)) or f"Välj bland {join(list(FORMATS))}.",
        )
    if equals and not file:
        raise UsageError(
            f"Flaggan --format {option} anger ingen fil.", f"Skriv till exempel --format {name}=rapport."
        )
    return Wanted(name, file)


def _same_place(one: Wanted, other: Wanted) -> tuple[str, str]:
    if one.file:
        return f"Två rapporter kan inte skrivas till samma fil, {one.file}.", "Ge den ena ett annat namn."
    return (
        "Bara en rapport kan visas.",
        f"Skriv den andra till en fil: --format {one.name} --format {other.name}=FIL",
    )
