"""What may stand at the end of a command line, for a shell to complete."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from loftesverktyg.cli.completable import VALUES, Candidates, Kind, Word
from loftesverktyg.cli.help import SwedishGroup


def candidates(group: SwedishGroup, context: Any, words: Sequence[str]) -> Candidates:
    """What may stand in place of the last of ``words``, which follow the program's name."""
    # Bash makes words of their own of equals signs.
    *before, begun = [word for word in words if word != "="] if words[-1:] != ["="] else [*words[:-1], ""]
    names = [name for name, _ in group.one_liners()]
    place = next((index for index, word in enumerate(before) if word in names), None)
    if place is None:
        if begun.startswith("-"):
            return Candidates.of(_options(group.params, before), begun)
        return Candidates.of((Word(*line) for line in group.one_liners()), begun)
    command: Any = group.get_command(context, before[place])
    return _in_command(command.params, before[place + 1 :], begun)


def _in_command(parameters: Sequence[Any], before: Sequence[str], begun: str) -> Candidates:
    named = {name: each for each in parameters if _takes_value(each) for name in each.opts}
    only_arguments = "--" in before
    if not only_arguments and before and before[-1] in named:
        return _values(named[before[-1]], begun)
    if not only_arguments and begun.startswith("-"):
        option, equals, value = begun.partition("=")
        if equals and option in named:
            found = _values(named[option], value)
            return found._replace(words=tuple(Word(f"{option}={text}", about) for text, about in found.words))
        return Candidates.of(_options(parameters, before), begun)
    arguments = [each for each in parameters if each.param_type_name == "argument"]
    given = sum(
        not word.startswith("-") and (index == 0 or before[index - 1] not in named)
        for index, word in enumerate(before)
    )
    for argument in arguments:
        if argument.nargs == -1 or given == 0:
            return _values(argument, begun)
        given -= 1
    return Candidates(Kind.WORDS)


def _takes_value(parameter: Any) -> bool:
    return parameter.param_type_name == "option" and not parameter.is_flag and not parameter.count


def _options(parameters: Iterable[Any], before: Sequence[str]) -> Iterator[Word]:
    for each in parameters:
        repeatable = getattr(each, "multiple", False)
        if each.param_type_name == "option" and (repeatable or not set(each.opts) & set(before)):
            yield from (Word(name, each.help or "") for name in each.opts if name.startswith("--"))
    yield Word("--help", "Visa den här hjälpen.")


def _values(parameter: Any, begun: str) -> Candidates:
    return VALUES[parameter.metavar](begun)
