"""Which files are checked, and of the others, why they are not."""

import os
from collections.abc import Iterator
from pathlib import Path

from loftesverktyg.cli.diagnosis.subject import Line, Patient
from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.project.configuration import Configuration
from loftesverktyg.cli.project.finding import (
    ENDINGS,
    NAMES,
    STDIN,
    Found,
    Passed,
    Unreadable,
    Why,
    find,
    is_pattern,
    is_usual,
)
from loftesverktyg.cli.project.gitignore import ignores_of
from loftesverktyg.cli.project.reading import read_bytes, shown
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.document import DocumentKind, read_document
from loftesverktyg.language.lists import count, join

_MOST = 20


def documents(patient: Patient) -> Iterator[Line]:
    """Each file that was named, and the files of each folder and pattern."""
    for path in patient.paths:
        try:
            if path != STDIN and (os.path.isdir(path) or is_pattern(path)):  # noqa: PTH112 (text, as in find)
                yield from _searched(path, patient)
            elif path != STDIN:
                yield from _named(path, patient)
        except UsageError:
            return  # what is wrong with the configuration has been told under its own heading
        except OSError as error:
            yield Line(f"{shown(error.filename or path)} går inte att läsa: {reason(error)}.", is_wrong=True)


def _searched(path: str, patient: Patient) -> Iterator[Line]:
    results = list(find([path], patient.configurations.of_folder))
    found = [each for each in results if isinstance(each, Found)]
    yield Line(f"{count(len(found), 'löfte', 'löften')} hittas i ”{shown(path)}”.")
    yield from (Line(f"{shown(each.path)} kontrolleras.") for each in found[:_MOST])
    yield from _more(len(found))
    # What does not match a pattern may well be checked otherwise.
    unasked = Why.NAME if is_pattern(path) else None
    passed = [each for each in results if isinstance(each, Passed) and each.why is not unasked]
    for each in passed[:_MOST]:
        if each.why is Why.LINK:
            yield Line(f"{shown(each.path)} är en länk till en mapp, eller leder runt, och följs inte.")
        else:
            yield from _named(each.path, patient)
    yield from _more(len(passed))
    for unreadable in results:
        if isinstance(unreadable, Unreadable):
            yield Line(
                f"{shown(unreadable.path)} går inte att läsa: {reason(unreadable.error)}.", is_wrong=True
            )


def _more(number: int) -> Iterator[Line]:
    if number > _MOST:
        yield Line(f"… och {number - _MOST} till.")


def _named(path: str, patient: Patient) -> Iterator[Line]:
    os.stat(path)  # noqa: PTH116 (raises OSError for what is not there)
    inside = not os.path.relpath(path).startswith(os.pardir)
    top = os.curdir if inside else os.path.dirname(path)  # noqa: PTH120
    configuration = patient.configurations.of_folder(top)
    reasons = list(why_not(path, top, configuration))
    name = shown(path)
    kind = read_document(read_bytes(path), name).kind
    if kind is DocumentKind.UTFALL:
        yield Line(f"{name} är ett utfall och kontrolleras tillsammans med löftet som det hör till.")
    elif kind is not DocumentKind.LOFTE:
        yield Line(f"{name} är en språkversion och kontrolleras tillsammans med löftet som nämner den.")
    elif reasons:
        yield Line(f"{name} kontrolleras bara om den anges med namn: {join(reasons)}.")
    else:
        yield Line(f"{name} kontrolleras.")
    exempted = patient.configurations.of_file(path).exempted(path)
    if exempted:
        yield Line(f"{name} har undantag i loften.toml: {join(sorted(exempted))} används inte.")


def why_not(path: str, top: str, configuration: Configuration) -> Iterator[str]:
    """Why the file at ``path`` is not found where ``top`` is searched, as clauses. Raises OSError."""
    *folders, name = Path(os.path.relpath(path, top)).parts
    here = top
    for each in folders:
        inside = os.path.join(here, each)  # noqa: PTH118
        yield from _hidden(here, each, f"mappen {shown(os.path.relpath(inside))}", is_folder=True)
        if os.path.islink(inside):  # noqa: PTH114
            yield f"mappen {shown(os.path.relpath(inside))} är en länk"
        here = inside
    yield from _hidden(here, name, "filen", is_folder=False)
    chosen = configuration.is_sought(path)
    if chosen is False:
        yield "”filer” i loften.toml räknar inte upp den"
    elif chosen is None and not is_usual(name):
        yield f"den heter inte {NAMES[0]} och slutar inte på {ENDINGS[0]} (eller .yml)"


def _hidden(folder: str, name: str, what: str, *, is_folder: bool) -> Iterator[str]:
    if name.startswith("."):
        yield f"{what} är dold, för namnet börjar med en punkt"
    ignores = ignores_of(folder)
    rule = ignores.by(name, is_folder=is_folder) if ignores else None
    if rule:
        yield f"git ignorerar {what} ({shown(os.path.relpath(rule.file))}, rad {rule.line})"
