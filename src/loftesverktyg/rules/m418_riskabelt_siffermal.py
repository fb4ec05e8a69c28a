"""M418: a number of offences found, fines or reports is promised, which may steer wrong."""

from collections.abc import Iterator
from itertools import islice

from loftesverktyg.document.atgarder import Atgard, Jamforelse
from loftesverktyg.document.effekter import Effekt, Riktning
from loftesverktyg.findings import Severity
from loftesverktyg.language.nouns import same_head
from loftesverktyg.rules.amounts import has_amount
from loftesverktyg.rules.counted_offences import Counted, in_measure, in_promise, in_unit, may_be_in
from loftesverktyg.rules.promise_texts import in_effects, in_measures
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Span

_MOST_IN_ONE = 20
_NEAR = 40
_HINT = (
    "Antalet växer av att man letar mer, och kan locka till det som är lätt att räkna. Lova hellre "
    "arbetet, som antal kontroller eller kvällar, och mät vad det leder till, som hur trygga de boende "
    "känner sig."
)


def check(context: Context) -> Iterator[Hit]:
    """One hit per measure and per indicator that sets such a number."""
    for reading, home, atgard in in_measures(context):
        if reading.path[-1] != "text":
            continue
        place = next(
            (
                each
                for each in islice(in_promise(reading.own_words), _MOST_IN_ONE)
                if _counts(reading, each, atgard)
            ),
            None,
        )
        if place is not None:
            span = Span(place.start, place.end)
            yield _hit(Mark(reading.path, words=span), reading.text[place.start : place.end])
        elif _unit_counts(atgard, reading):
            enhet = atgard.mangd.enhet if atgard.mangd and atgard.mangd.enhet else ""
            yield _hit(Mark((*home, "mängd", "enhet")), enhet)
    for _, home, effekt in in_effects(context):
        found = in_measure(effekt.indikator.matt) if effekt.indikator and effekt.indikator.matt else None
        if found is not None and effekt.indikator and effekt.indikator.matt and _is_raised(effekt):
            words = effekt.indikator.matt[found.start : found.end]
            yield _hit(Mark((*home, "indikator", "mått"), words=Span(found.start, found.end)), words)


def _hit(mark: Mark, words: str) -> Hit:
    return Hit(mark, f"{quoted(words)} är ett siffermål som kan styra fel.", _HINT)


def _counts(reading: Reading, place: Counted, atgard: Atgard) -> bool:
    """Whether a number stands in the words or just before them, or in a ``mängd`` of the same thing."""
    mangd = atgard.mangd
    if mangd is not None and mangd.jamforelse in {Jamforelse.HOGST, Jamforelse.INOM}:
        return False
    if mangd is not None and mangd.enhet:
        return same_head(mangd.enhet.split()[-1].lower(), place.noun.split()[-1])
    return has_amount(reading.own_words[max(0, place.start - _NEAR) : place.end])


def _unit_counts(atgard: Atgard, reading: Reading) -> bool:
    mangd = atgard.mangd
    if mangd is None or not mangd.enhet or mangd.jamforelse in {Jamforelse.HOGST, Jamforelse.INOM}:
        return False
    return in_unit(mangd.enhet, reading.own_words)


def _is_raised(effekt: Effekt) -> bool:
    """Whether there is a target, and it is not to bring the number down."""
    indikator = effekt.indikator
    if indikator is None or indikator.malvarde is None or effekt.riktning is Riktning.MINSKA:
        return False
    before = indikator.utgangsvarde.varde if indikator.utgangsvarde else None
    target = indikator.malvarde.varde
    return effekt.riktning is Riktning.OKA or before is None or target is None or target > before


def _may_count(context: Context) -> bool:
    readings = (*context.texts_in("åtgärder"), *context.texts_in("effekter"))
    return may_be_in("\n".join([reading.text for reading in readings]))


RULE = Rule("M418", "riskabelt-siffermål", Severity.RAD, "Egen bedömning", check, needs=_may_count)
