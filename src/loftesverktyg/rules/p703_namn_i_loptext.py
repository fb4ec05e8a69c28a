"""P703: a person is named outside the signatures and the contact."""

import re
from collections.abc import Iterator
from itertools import islice

from loftesverktyg.document import Lofte
from loftesverktyg.findings import Severity
from loftesverktyg.language.persons import named_persons, titles, whole_name
from loftesverktyg.language.signs import has_any
from loftesverktyg.rules.markdown_texts import MOST_IN_ONE
from loftesverktyg.rules.outcomes import reported_lofte
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Span

_MOST_KNOWN = 50
"""Far more sign than anybody has seen, and a limit to what a file made to be slow can cost."""
_NAMES_BELONG = frozenset({"parter", "kontakt", "underskrifter"})
_WORD = re.compile(r"[^\W\d_]{3,}")


def check(context: Context) -> Iterator[Hit]:
    """One hit per name, in every text but those of the parties, the signatures and the contact."""
    lofte = context.document.lofte
    if lofte is None:
        home = reported_lofte(context)
        lofte = home.lofte if home is not None else None
    known = [name for name in _known(lofte) if _may_be_in(context.vocabulary.text, name)] if lofte else []
    some = titles() & context.vocabulary.words
    if not known and not some:
        return
    texts = [reading for reading in context.texts if reading.path[0] not in _NAMES_BELONG]
    whole = "\n\n".join([reading.text for reading in texts])
    known = [name for name in known if _may_be_in(whole, name)]
    if not known and not has_any(whole.lower(), some):
        return
    places = _places(lofte) if lofte else frozenset()
    for reading in texts:
        for start, end in islice(named_persons(reading.prose, known, places), MOST_IN_ONE):
            yield Hit(
                Mark(reading.path, words=Span(start, end)),
                f"Här står namnet på en person, {quoted(reading.text[start:end])}.",
                "Skriv rollen i stället, till exempel ”kommunpolisen”. Namn hör hemma i underskrifterna och "
                "kontakten, som går att byta när någon slutar.",
            )


def _may_be_in(text: str, name: str) -> bool:
    return all(word in text for word in name.split())


def _known(lofte: Lofte) -> list[str]:
    names = [underskrift.namn for underskrift in lofte.underskrifter if underskrift.namn]
    contact = whole_name(lofte.kontakt.funktion) if lofte.kontakt and lofte.kontakt.funktion else None
    return list(dict.fromkeys([contact, *names] if contact else names))[:_MOST_KNOWN]


def _places(lofte: Lofte) -> frozenset[str]:
    """The words in the document's own names of places and parties."""
    names = [lofte.omrade, *(part.namn for part in lofte.parter.values())]
    names += [each.omrade for each in lofte.loften]
    names += [plats for atgard in lofte.atgarder for plats in atgard.plats]
    names += [problem.plats for problem in lofte.lagesbild.problem] if lofte.lagesbild else []
    return frozenset(word.casefold() for name in names if name for word in _WORD.findall(name))


RULE = Rule(
    "P703",
    "namn-i-löptext",
    Severity.RAD,
    "Dataskyddsförordningen, artikel 5: inte fler personuppgifter än vad som behövs",
    check,
    Scope.DOCUMENT,
)
