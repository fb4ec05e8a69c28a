"""Y008: YAML's means to repeat and to type, which a löfte does without."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.tree_paths import path_at
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Kind, Problem

_REPEATING = {Kind.ANCHOR: "&", Kind.ALIAS: "*", Kind.MERGE_KEY: ""}
_MOST_LABELS = 10
"""A file that is made of aliases gets one finding, and so many of its places."""


def check(context: Context) -> Iterator[Hit]:
    """One hit for all anchors, aliases and merge keys together, and one for all tags."""
    problems = context.document.source.problems
    repeating = [problem for problem in problems if problem.kind in _REPEATING]
    tags = [problem for problem in problems if problem.kind is Kind.TAG]
    if repeating:
        yield _hit(context, repeating, *_words_of_repeating(repeating))
    if tags:
        message = (
            f"{quoted(_written(tags[0]))} är en märkning som säger vad värdet är för slag, och sådana "
            f"läses inte. "
            "De kan få andra program att göra annat än att läsa text."
        )
        hint = "Ta bort den. Är det en text som börjar med !, sätt citattecken runt hela texten."
        yield _hit(context, tags, message, hint)


def _words_of_repeating(problems: list[Problem]) -> tuple[str, str]:
    first = problems[0]
    name = quoted(_written(first))
    if any(problem.kind is Kind.MERGE_KEY for problem in problems):
        message = "Filen hämtar nycklar från ett annat ställe med ”<<”, och det läses inte."
        hint = (
            "Skriv ut nycklarna på varje ställe där de gäller. Ta bort ”<<” och det som börjar med & och *."
        )
    elif first.kind is Kind.ALIAS:
        message = f"{name} hänvisar till ett annat ställe i filen (ett alias), och sådana läses inte."
        hint = "Skriv ut det som menas. Är det en text som börjar med *, sätt citattecken runt hela texten."
    else:
        message = f"{name} är ett namn att hänvisa till (ett ankare), och sådana läses inte."
        hint = (
            "Ta bort det, och skriv ut det som menas på varje ställe som hänvisar hit med *. Är det en "
            "text som "
            "börjar med &, sätt citattecken runt hela texten."
        )
    return f"{message} Den som läser löftet ska se vad som gäller där det står.", hint


def _hit(context: Context, problems: list[Problem], message: str, hint: str) -> Hit:
    first, *further = problems
    labels = [
        (
            Mark(path_at(context.document, each.span.start), span=each.span),
            f"här står {quoted(_written(each))}",
        )
        for each in further[:_MOST_LABELS]
    ]
    if len(further) > _MOST_LABELS:
        message += f" Det finns {len(problems)} sådana i filen."
    return Hit(
        Mark(path_at(context.document, first.span.start), span=first.span), message, hint, tuple(labels)
    )


def _written(problem: Problem) -> str:
    if problem.kind is Kind.MERGE_KEY:
        return "<<"
    return _REPEATING.get(problem.kind, "") + problem.detail["name"]


RULE = Rule(
    "Y008",
    "alias-eller-ankare",
    Severity.FEL,
    "Egen bedömning: det som gäller ska stå där det läses",
    check,
    Scope.FILE,
)
