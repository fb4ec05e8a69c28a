"""How much is promised, in words: "minst två kvällar i veckan (omkring 200 kvällar under perioden)"."""

from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.spelled import spelled
from loftesverktyg.cli.publish.view.total import total
from loftesverktyg.cli.publish.view.typography import MOST_DIGITS, number, sentence_case
from loftesverktyg.cli.publish.words import WordBook
from loftesverktyg.document.atgarder import Andel, Atgard, Jamforelse, Mangd


def quantity(context: Context, measure: Atgard) -> str:
    """The number, its unit, what it is counted on, what it comes to in all, and the share.

    Empty without a number.
    """
    mangd, words = measure.mangd, context.words
    if mangd is None or mangd.antal is None:
        return ""
    unit = context.line(mangd.enhet)
    text = _counted(spelled(mangd.antal, unit, context.line(measure.text), words), unit, words)
    if mangd.jamforelse:
        text = words(f"mangd.{mangd.jamforelse.value}", amount=text)
    if mangd.per:
        text = words(f"mangd.{mangd.per.value}", amount=text)
    if mangd.per_plats is not None:
        text = words("mangd.each_place" if mangd.per_plats else "mangd.all_places", amount=text)
    in_all = _total(context, measure, mangd, unit)
    if in_all:
        text = words("format.with", what=text, detail=in_all)
    share = _share(context, mangd.andel)
    return sentence_case(words("mangd.share", amount=text, share=share) if share else text)


def _counted(amount: str, unit: str, words: WordBook) -> str:
    return words("format.quantity", number=amount, unit=unit) if unit else amount


def _total(context: Context, measure: Atgard, mangd: Mangd, unit: str) -> str:
    """What it comes to in all, in brackets after the rest; empty where nothing can be said.

    A promise that waits for something has no sum to tell of.
    """
    words = context.words
    if mangd.jamforelse is Jamforelse.INOM or measure.villkor or _endless(mangd):
        return ""
    own = measure.period or context.lofte.period
    found = total(mangd, own)
    if found is None:
        return ""
    # With one the unit is in the singular, and the sum is not.
    told = unit if mangd.antal != 1 else ""
    text = _counted(spelled(found.value, told, "", words), told, words)
    if not found.exact:
        text = words("mangd.about", amount=text)
    limits = mangd.jamforelse in {Jamforelse.MINST, Jamforelse.HOGST}
    if limits and mangd.jamforelse and (found.exact or mangd.jamforelse is Jamforelse.HOGST):
        text = words(f"mangd.{mangd.jamforelse.value}", amount=text)
    if found.exact or mangd.jamforelse is Jamforelse.HOGST:
        text = words("mangd.in_all", amount=text)
    return words("mangd.total_each_place" if mangd.per_plats else "mangd.total", amount=text)


def _endless(mangd: Mangd) -> bool:
    return mangd.antal is None or abs(mangd.antal.adjusted()) > MOST_DIGITS


def _share(context: Context, andel: Andel | None) -> str:
    words = context.words
    if andel is None or andel.procent is None:
        return ""
    text = words("format.percent", number=number(andel.procent, words))
    if andel.jamforelse:
        text = words(f"mangd.{andel.jamforelse.value}", amount=text)
    of = context.line(andel.av)
    return words("mangd.share_of", share=text, of=of) if of else text
