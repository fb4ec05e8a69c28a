"""How much is promised, in words: "minst 2 kvällar per vecka, varav minst 20 % …"."""

from loftesverktyg.cli.publish.clean import one_line
from loftesverktyg.cli.publish.view.typography import number, sentence_case
from loftesverktyg.cli.publish.words import WordBook
from loftesverktyg.document.atgarder import Andel, Mangd


def quantity(mangd: Mangd | None, words: WordBook) -> str:
    """The number, its unit, what it is counted on, and the share; empty without a number."""
    if mangd is None or mangd.antal is None:
        return ""
    text = number(mangd.antal, words)
    unit = one_line(mangd.enhet or "")
    if unit:
        text = words("format.quantity", number=text, unit=unit)
    if mangd.jamforelse:
        text = words(f"mangd.{mangd.jamforelse.value}", amount=text)
    if mangd.per:
        text = words(f"mangd.{mangd.per.value}", amount=text)
    if mangd.per_plats is not None:
        text = words("mangd.each_place" if mangd.per_plats else "mangd.all_places", amount=text)
    share = _share(mangd.andel, words)
    return sentence_case(words("mangd.share", amount=text, share=share) if share else text)


def _share(andel: Andel | None, words: WordBook) -> str:
    if andel is None or andel.procent is None:
        return ""
    text = words("format.percent", number=number(andel.procent, words))
    if andel.jamforelse:
        text = words(f"mangd.{andel.jamforelse.value}", amount=text)
    of = one_line(andel.av or "")
    return words("mangd.share_of", share=text, of=of) if of else text
