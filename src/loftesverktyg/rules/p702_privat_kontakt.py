"""P702: a private mail address or a mobile number."""

from collections.abc import Iterator
from functools import cache
from itertools import islice

from loftesverktyg.document import Path
from loftesverktyg.document.uppgifter import Kontakt
from loftesverktyg.findings import Severity
from loftesverktyg.language.contacts import Contact, mail_addresses, mobile_numbers
from loftesverktyg.language.word_sets import data_lines
from loftesverktyg.rules.markdown_texts import MOST_IN_ONE
from loftesverktyg.rules.outcomes import reported_lofte
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import shown
from loftesverktyg.source import Span


def check(context: Context) -> Iterator[Hit]:
    """One hit per address and number, in the contact, in the channels and in the texts.

    What the contact gives with ``tjänst: true`` is the work's own, wherever else it stands.
    """
    official = _official(context)
    for path, text in _places(context):
        found = islice((each for each in _private(text) if each.key not in official), MOST_IN_ONE)
        for contact in found:
            yield _hit(path, contact)


def _places(context: Context) -> Iterator[tuple[Path, str]]:
    lofte = context.document.lofte
    if lofte is not None:
        if lofte.kontakt and context.intact("kontakt", "tjänst"):
            yield ("kontakt", "e-post"), lofte.kontakt.e_post or ""
            yield ("kontakt", "telefon"), lofte.kontakt.telefon or ""
        for index, kanal in enumerate(lofte.uppfoljning.kommunikation if lofte.uppfoljning else ()):
            yield ("uppföljning", "kommunikation", index, "adress"), kanal.adress or ""
    for reading in context.texts if "@" in context.vocabulary.text else context.texts_with_digits:
        if "@" in reading.text or "7" in reading.text:
            yield reading.path, reading.text


def _private(text: str) -> list[Contact]:
    mails = [mail for mail in mail_addresses(text) if mail.key.rpartition("@")[2] in _domains()]
    return sorted([*mails, *mobile_numbers(text)])


def _official(context: Context) -> frozenset[str]:
    lofte = context.document.lofte
    if lofte is None:
        home = reported_lofte(context)
        lofte = home.lofte if home is not None else None
    kontakt: Kontakt | None = lofte.kontakt if lofte else None
    if kontakt is None or kontakt.tjanst is not True:
        return frozenset()
    given = [*mail_addresses(kontakt.e_post or ""), *mobile_numbers(kontakt.telefon or "")]
    return frozenset(each.key for each in given)


def _hit(path: Path, contact: Contact) -> Hit:
    domain = contact.key.rpartition("@")[2] if "@" in contact.key else ""
    if domain:
        message = f"Adressen ligger på {shown(domain)}, där privatpersoner har sin e-post."
        hint = "Skriv en funktionsbrevlåda, till exempel ”trygghet@exempelby.se”."
    else:
        message = "Här står ett mobilnummer, som kan vara privat."
        hint = "Skriv ett nummer till en växel eller en funktion, till exempel ”0123-45 67 89”."
    if path[0] == "kontakt":
        hint += " Hör uppgifterna till tjänsten, lägg till ”tjänst: true”."
    else:
        hint += " Hör det till tjänsten, skriv det i ”kontakt” med ”tjänst: true”."
    return Hit(Mark(path, words=Span(contact.start, contact.end)), message, hint)


@cache
def _domains() -> frozenset[str]:
    return frozenset(line.partition("\t")[0].strip() for line in data_lines("privata_maildomaner"))


RULE = Rule(
    "P702",
    "privat-kontakt",
    Severity.VARNING,
    "Dataskyddsförordningen, artikel 5: inte fler personuppgifter än vad som behövs",
    check,
    Scope.DOCUMENT,
)
