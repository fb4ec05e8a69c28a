"""From a löfte to its view."""

from loftesverktyg.cli.publish.direction import direction_of
from loftesverktyg.cli.publish.view.address import web_address
from loftesverktyg.cli.publish.view.atgarder import atgarder, number_measures
from loftesverktyg.cli.publish.view.checklista import checklista
from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.effekter import effekter, number_effects
from loftesverktyg.cli.publish.view.lagesbild import lagesbild, name_problems
from loftesverktyg.cli.publish.view.metadata import metadata, origin
from loftesverktyg.cli.publish.view.model import (
    Alternate,
    Draft,
    Fact,
    Labels,
    Logo,
    Metadata,
    Phrase,
    Section,
    View,
)
from loftesverktyg.cli.publish.view.status import edition, status
from loftesverktyg.cli.publish.view.syfte import easy_text, lattlast, syfte
from loftesverktyg.cli.publish.view.typography import period, row
from loftesverktyg.cli.publish.view.underskrifter import underskrifter
from loftesverktyg.cli.publish.view.uppfoljning import uppfoljning
from loftesverktyg.cli.publish.view.uppgifter import case_numbers, kontakt, om, ordlista
from loftesverktyg.cli.publish.words import WordBook
from loftesverktyg.document import Lofte


def build(
    lofte: Lofte,
    words: WordBook,
    *,
    draft: bool,
    previous: str = "",
    url: str = "",
    easy: bool = False,
    alternates: tuple[Alternate, ...] = (),
    sender: str = "",
) -> View:
    """The view of ``lofte`` in ``words``; stamped, and with a word on what is missing, as a ``draft``.

    ``previous`` is the title of the löfte before it, where ``föregående`` names a file that could be read;
    ``url`` the address that the web page gets, where it is known; ``alternates`` the other languages that
    there are pages in; ``sender`` who publishes it, where that has been said. As ``easy`` it holds the
    easy text, and whom to ask.
    What is promised comes first; Brå's six parts each have their heading.
    """
    context = Context(lofte, words, draft, previous)
    name_problems(context)
    number_measures(context)
    number_effects(context)
    title = context.line(lofte.titel) or words("frame.untitled")
    parties = row(context.parties(lofte.parter), words)
    said = metadata(context, title, url)
    language = lofte.sprak or words.language
    return View(
        language=language,
        direction=direction_of(language),
        easy=easy,
        alternates=alternates,
        address=url or web_address(context),
        title=title,
        byline=words("frame.byline", parties=parties) if parties else "",
        draft=_draft(context) if draft else None,
        logos=_logos(context),
        summary=context.plain(lofte.sammanfattning),
        facts=_facts(context, easy=easy),
        registry=case_numbers(context),
        sections=_easy_sections(context) if easy else _sections(context),
        labels=_labels(context, title, said, sender),
        metadata=said,
    )


def _sections(context: Context) -> tuple[Section, ...]:
    return (
        *atgarder(context),
        *syfte(context),
        *lagesbild(context),
        *effekter(context),
        *uppfoljning(context),
        *underskrifter(context),
        *kontakt(context),
        *ordlista(context),
        *lattlast(context),
        *checklista(context),
        *om(context),
    )


def _easy_sections(context: Context) -> tuple[Section, ...]:
    return (*lattlast(context), *kontakt(context))


def _facts(context: Context, *, easy: bool) -> tuple[Fact, ...]:
    lofte = context.lofte
    if easy:
        return context.fact("top.period", period(lofte.period, context.words))
    return (
        *context.fact("top.period", period(lofte.period, context.words)),
        *context.fact("top.area", lofte.omrade),
        *context.fact("top.audience", lofte.malgrupp),
        *context.fact("top.status", status(context)),
        *_easy(context),
    )


def _easy(context: Context) -> tuple[Fact, ...]:
    """The way to the easy text, for who gives up before it."""
    if not easy_text(context):
        return ()
    href = "#" + context.ids.reserve("lattlast")
    return context.fact("top.easy", Phrase(context.words("top.easy_link"), href))


def _draft(context: Context) -> Draft:
    return Draft(context.words("draft.stamp"), context.words(f"draft.note.{context.status.value}"))


def _logos(context: Context) -> tuple[Logo, ...]:
    return tuple(
        Logo(
            party.logotyp,
            context.line(party.logotyp_alt) or context.words("frame.logo", party=context.party(key)),
        )
        for key, party in context.lofte.parter.items()
        if party.logotyp
    )


def _labels(context: Context, title: str, said: Metadata, sender: str) -> Labels:
    words = context.words
    kind = words("frame.kind_of_document")
    return Labels(
        # A title that says it already needs no line above it that says it again.
        kind_of_document="" if kind.casefold() in title.casefold() else kind,
        skip_link=words("frame.skip_link"),
        languages=words("section.sprakversioner.heading"),
        contents=words("frame.contents"),
        read_more=words("frame.read_more"),
        code=words("frame.code"),
        page=words("frame.page"),
        of_pages=words("frame.of_pages"),
        genre=kind,
        sender=sender,
        origin=origin(context, said),
        footer=words("frame.separator").join(part for part in (title, *edition(context), sender) if part),
    )
