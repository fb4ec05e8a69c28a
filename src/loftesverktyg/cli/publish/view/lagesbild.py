"""Part 2: the situation, the problems with their causes, and how it was mapped."""

from collections.abc import Mapping, Sequence

from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.model import Block, Fact, Facts, Phrase, Points, Section
from loftesverktyg.cli.publish.view.table import table
from loftesverktyg.cli.publish.view.typography import day, number, period
from loftesverktyg.document.lagesbild import Kalla, Problem

# The ids of the measures that act on a problem or cause, by its id.
Acts = Mapping[str, Sequence[str]]


def name_problems(context: Context) -> None:
    """Give every problem, cause and source its name, and the problems their ids."""
    if context.lofte.lagesbild is None:
        return
    for problem in context.lofte.lagesbild.problem:
        heading, href = _heading(context, problem), ""
        if problem.id and not context.causes.known(problem.id):
            href = "#" + context.ids.reserve(f"problem-{problem.id}")
            context.causes.add(problem.id, Phrase(heading, href))
        for cause in problem.orsaker:
            if cause.text:
                text = context.words("format.cause", problem=heading, cause=context.line(cause.text))
                context.causes.add(cause.id, Phrase(text, href))
    for source in context.lofte.lagesbild.kallor:
        context.sources.add(source.id, Phrase(_source(context, source)))


def lagesbild(context: Context) -> tuple[Section, ...]:
    """The section of the lägesbild."""
    picture = context.lofte.lagesbild
    if picture is None:
        return context.part("lagesbild", ())
    acts = _acts(context)
    problems = [_problem(context, problem, acts) for problem in picture.problem]
    sections = (
        *context.section("problem", 3, (), problems),
        *context.section("jamstalldhet", 3, context.prose(picture.jamstalldhet, 3)),
        *context.section("kallor", 3, _sources(context, picture.kallor)),
    )
    return context.part("lagesbild", context.prose(picture.text, 2), sections)


def _heading(context: Context, problem: Problem) -> str:
    return context.line(problem.rubrik) or context.words("problem.untitled")


def _problem(context: Context, problem: Problem, acts: Acts) -> Section:
    causes = [(context.line(each.text), acts.get(each.id or "", ())) for each in problem.orsaker if each.text]
    whole = context.measures.to(acts.get(problem.id or "", ()))
    facts = (
        *context.fact("problem.place", problem.plats),
        *context.fact("problem.sources", *context.sources.to(problem.kallor)),
        *context.fact("problem.measures_on_whole" if causes else "problem.measures", *whole),
    )
    return Section(
        id=context.ids.take(context.causes.anchor(problem.id) or "problem-utan-id"),
        heading=_heading(context, problem),
        part="",
        level=4,
        blocks=(
            *context.prose(problem.text, 4),
            *((Facts("", facts),) if facts else ()),
            *((_causes(context, causes, traced=bool(acts)),) if causes else ()),
        ),
    )


def _causes(context: Context, causes: Sequence[tuple[str, Sequence[str]]], *, traced: bool) -> Block:
    """Each cause with the measures that act on it.

    Where no measure of the löfte says what it acts on, a cause without any is not one that is left alone.
    """
    if not traced:
        points = tuple(Phrase(cause) for cause, _ in causes)
        return Points(context.words("problem.causes"), points)
    idle = (Phrase(context.words("problem.no_measure")),)
    facts = tuple(Fact(cause, context.measures.to(ids) or idle) for cause, ids in causes)
    return Facts(context.words("problem.causes_and_measures"), facts)


def _acts(context: Context) -> Acts:
    found: dict[str, list[str]] = {}
    for measure in context.lofte.atgarder:
        for cause in measure.orsaker:
            if measure.id:
                found.setdefault(cause, []).append(measure.id)
    return found


def _source(context: Context, source: Kalla) -> str:
    """What a source is called: its kind and, where there is one, its description."""
    kind = context.words(f"kalla.typ.{source.typ.value}") if source.typ else ""
    text = context.line(source.text)
    return context.words("format.named", kind=kind, text=text) if kind and text else kind or text


def _sources(context: Context, sources: list[Kalla]) -> tuple[Block, ...]:
    words = context.words
    columns = [words(f"kalla.{column}") for column in ("source", "when", "participants", "by_sex")]
    rows = [
        (
            _source(context, source) or words("format.missing"),
            day(source.datum, words) if source.datum else period(source.period, words),
            "" if source.deltagare is None else number(source.deltagare, words),
            yes_or_no(context, source.konsuppdelad),
        )
        for source in sources
    ]
    return table(words("kalla.caption"), columns, rows, words("format.missing"))


def yes_or_no(context: Context, value: bool | None) -> str:
    """The word for ``value``, or nothing where it is not said."""
    if value is None:
        return ""
    return context.words("format.answer_yes" if value else "format.answer_no")
