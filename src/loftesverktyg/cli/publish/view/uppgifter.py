"""What is said of the document itself: contact, words, parties, decision, changes, annexes, languages."""

from collections.abc import Iterable, Iterator

from loftesverktyg.cli.publish.clean import one_line
from loftesverktyg.cli.publish.links import mail_href, phone_href, safe_href
from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.model import Block, Fact, Facts, Phrase, Points, Section
from loftesverktyg.cli.publish.view.status import status
from loftesverktyg.cli.publish.view.table import table
from loftesverktyg.cli.publish.view.typography import day, period, sentence_case
from loftesverktyg.cli.publish.words import DEFAULT_LANGUAGE, language_of_words, load_words


def kontakt(context: Context) -> tuple[Section, ...]:
    """Whom to ask."""
    contact = context.lofte.kontakt
    if contact is None:
        return ()
    facts = (
        *context.fact("kontakt.function", contact.funktion),
        *context.fact("kontakt.mail", _leading(contact.e_post, mail_href(contact.e_post or ""))),
        *context.fact(
            "kontakt.phone", Phrase(context.line(contact.telefon), phone_href(contact.telefon or ""))
        ),
        *context.fact("kontakt.web", _leading(contact.webb, safe_href(contact.webb or ""))),
    )
    return context.section("kontakt", 2, (Facts("", facts),) if facts else ())


def case_numbers(context: Context) -> tuple[Fact, ...]:
    """The case number of each party that has one."""
    numbers = (
        context.words("format.with", what=number, detail=context.party(key))
        for key, party in context.lofte.parter.items()
        if (number := one_line(party.diarienummer or ""))
    )
    return context.fact("part.case", *numbers)


def ordlista(context: Context) -> tuple[Section, ...]:
    """Words and abbreviations, explained once."""
    terms = ((context.line(term), context.line(meaning)) for term, meaning in context.lofte.ordlista.items())
    facts = tuple(Fact(term, (Phrase(meaning),)) for term, meaning in terms if term and meaning)
    return context.section("ordlista", 2, (Facts("", facts),) if facts else ())


def om(context: Context) -> tuple[Section, ...]:
    """What a registrar asks for."""
    lofte = context.lofte
    facts = (
        *context.fact("om.status", status(context)),
        *context.fact("om.version", lofte.version),
        *_agreement(context),
        *context.fact(
            "om.previous", _leading(context.previous or lofte.foregaende, safe_href(lofte.foregaende or ""))
        ),
    )
    languages = (_language(context, *version) for version in _other_languages(context))
    sections = (
        *context.section("parter", 3, _parties(context)),
        *context.section("revideringar", 3, _revisions(context)),
        *context.section("bilagor", 3, _points(_annex(context, a.titel, a.fil) for a in lofte.bilagor)),
        *context.section("sprakversioner", 3, _points(languages)),
    )
    return context.section("om", 2, (Facts("", facts),) if facts else (), sections)


def _leading(text: str | None, href: str) -> Phrase:
    return Phrase(one_line(text or ""), href)


def _agreement(context: Context) -> tuple[Fact, ...]:
    agreement = context.lofte.samverkansoverenskommelse
    if agreement is None:
        return ()
    title = context.line(agreement.titel) or (
        context.words("om.agreement_untitled") if agreement.lank else ""
    )
    return (
        *context.fact("om.agreement", Phrase(title, safe_href(agreement.lank or ""))),
        *context.fact("om.agreement_period", period(agreement.period, context.words)),
        *context.fact("om.agreement_case", agreement.diarienummer),
    )


def _parties(context: Context) -> tuple[Block, ...]:
    words = context.words
    columns = [words(f"part.{column}") for column in ("name", "kind", "case")]
    rows = [
        (
            context.party(key),
            words(f"part.typ.{party.typ.value}") if party.typ else "",
            context.line(party.diarienummer),
        )
        for key, party in context.lofte.parter.items()
    ]
    return table(words("part.caption"), columns, rows, words("format.missing"))


def _revisions(context: Context) -> tuple[Block, ...]:
    words = context.words
    columns = [words(f"om.revision_{column}") for column in ("day", "version", "what", "why")]
    rows = [
        (
            day(revision.datum, words) if revision.datum else words("format.missing"),
            context.line(revision.version),
            context.line(revision.vad),
            context.line(revision.varfor),
        )
        for revision in context.lofte.revideringar
    ]
    return table(words("om.revisions_caption"), columns, rows, words("format.missing"))


def _points(phrases: Iterable[Phrase]) -> tuple[Block, ...]:
    shown = tuple(phrase for phrase in phrases if phrase.text)
    return (Points("", shown),) if shown else ()


def _annex(context: Context, title: str | None, file: str | None) -> Phrase:
    name, href = one_line(file or ""), safe_href(file or "")
    shown = context.line(title) or name
    # A file is told by its name: where it will be published is not known here.
    if name and not href and name != shown:
        shown = context.words("format.with", what=shown, detail=name)
    return Phrase(shown, href)


def _other_languages(context: Context) -> Iterator[tuple[str, str]]:
    """The tag and the file of each language that there is, but for the one at hand."""
    lofte = context.lofte
    own = (lofte.sprak or DEFAULT_LANGUAGE).lower()
    versions = [(version.sprak or "", version.fil or "") for version in lofte.sprakversioner]
    if own in (tag.lower() for tag, _ in versions):
        yield DEFAULT_LANGUAGE, ""
    yield from ((tag, file) for tag, file in versions if tag.lower() != own)


def _language(context: Context, tag: str, file: str) -> Phrase:
    """A language by its own name, which its readers know, and then by ours."""
    names = (context.words.known(f"språk.{name}") for name in (tag.lower(), tag.lower().split("-")[0]))
    ours = next((name for name in names if name), "")
    known = language_of_words(tag)
    own = load_words(known).name if known else ""
    if own and ours and own != ours:
        name = context.words("format.with", what=sentence_case(own), detail=ours)
    else:
        name = sentence_case(own or ours or context.line(tag))
    return Phrase(name, safe_href(file))
