"""From a löfte to its view."""

from loftesverktyg.cli.publish.clean import one_line
from loftesverktyg.cli.publish.parsing import plain_text
from loftesverktyg.cli.publish.view.atgarder import atgarder, number_measures
from loftesverktyg.cli.publish.view.checklista import checklista
from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.effekter import effekter
from loftesverktyg.cli.publish.view.lagesbild import lagesbild, name_problems
from loftesverktyg.cli.publish.view.model import Draft, Fact, Labels, Logo, Section, View
from loftesverktyg.cli.publish.view.status import own_date, status
from loftesverktyg.cli.publish.view.syfte import lattlast, syfte
from loftesverktyg.cli.publish.view.typography import period, row
from loftesverktyg.cli.publish.view.underskrifter import underskrifter
from loftesverktyg.cli.publish.view.uppfoljning import uppfoljning
from loftesverktyg.cli.publish.view.uppgifter import kontakt, om, ordlista
from loftesverktyg.cli.publish.words import WordBook
from loftesverktyg.document import Lofte


def build(lofte: Lofte, words: WordBook, *, draft: bool, previous: str = "") -> View:
    """The view of ``lofte`` in ``words``; stamped, and with a word on what is missing, as a ``draft``.

    ``previous`` is the title of the löfte before it, where ``föregående`` names a file that could be read.
    What is promised stands high up; Brå's six parts each have their heading.
    """
    context = Context(lofte, words, draft, previous)
    name_problems(context)
    number_measures(context)
    title = one_line(lofte.titel or "") or words("frame.untitled")
    parties = row(context.parties(lofte.parter), words)
    summary = one_line(lofte.sammanfattning or "")
    return View(
        language=lofte.sprak or words.language,
        direction=words.direction,
        title=title,
        byline=words("frame.byline", parties=parties) if parties else "",
        description=summary
        or (words("frame.description", title=title, parties=parties) if parties else title),
        author=parties,
        date=own_date(context),
        draft=Draft(words("draft.stamp"), words("draft.note")) if draft else None,
        logos=_logos(context),
        summary=plain_text(lofte.sammanfattning or ""),
        facts=_facts(context),
        sections=_sections(context),
        labels=_labels(context, title),
    )


def _sections(context: Context) -> tuple[Section, ...]:
    return (
        *lattlast(context),
        *syfte(context),
        *atgarder(context),
        *lagesbild(context),
        *effekter(context),
        *uppfoljning(context),
        *underskrifter(context),
        *kontakt(context),
        *ordlista(context),
        *checklista(context),
        *om(context),
    )


def _facts(context: Context) -> tuple[Fact, ...]:
    lofte = context.lofte
    return (
        *context.fact("top.period", period(lofte.period, context.words)),
        *context.fact("top.area", lofte.omrade),
        *context.fact("top.audience", lofte.malgrupp),
        *context.fact("top.status", status(context)),
    )


def _logos(context: Context) -> tuple[Logo, ...]:
    return tuple(
        Logo(
            party.logotyp,
            one_line(party.logotyp_alt or "") or context.words("frame.logo", party=context.party(key)),
        )
        for key, party in context.lofte.parter.items()
        if party.logotyp
    )


def _labels(context: Context, title: str) -> Labels:
    lofte, words = context.lofte, context.words
    kind = words("frame.kind_of_document")
    version = words("frame.version", version=one_line(lofte.version)) if lofte.version else ""
    return Labels(
        # A title that says it already needs no line above it that says it again.
        kind_of_document="" if kind.casefold() in title.casefold() else kind,
        skip_link=words("frame.skip_link"),
        contents=words("frame.contents"),
        page=words("frame.page"),
        of_pages=words("frame.of_pages"),
        footer=words("frame.separator").join(part for part in (title, version, status(context)) if part),
    )
