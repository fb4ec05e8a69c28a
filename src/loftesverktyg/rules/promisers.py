"""Who in a text is one of those that promise, so that what others want or do is not held against them."""

import re
from functools import cache

from loftesverktyg.document import Lofte

_OURS = frozenset({
    "vi", "polis", "polisen", "lokalpolisen", "områdespolisen", "kommunpolisen", "närpolisen",
    "lokalpolisområdet", "kommun", "kommunen", "kommunerna", "kommunala", "parterna", "samverkansparterna",
    "staden", "stadsdelen", "regionen", "räddningstjänsten", "socialtjänsten", "förvaltningen",
    "fritidsgården", "fältarbetarna", "fältgruppen", "trygghetsvärdarna", "ordningsvakterna", "bolaget",
    "bostadsbolaget", "föreningen", "stiftelsen", "myndigheten", "myndigheterna", "aktörerna",
})  # fmt: skip
_OTHERS = frozenset({
    "du", "ni", "man", "de", "den", "alla", "många", "några", "föräldrar", "föräldrarna", "vårdnadshavare",
    "barn", "barnen", "unga", "ungdomar", "ungdomarna", "elever", "eleverna", "invånare", "invånarna",
    "medborgare", "medborgarna", "boende", "människor", "kvinnor", "män", "flickor", "pojkar", "förare",
    "cyklister", "besökare", "besökarna", "hyresgäster", "hyresgästerna", "butiker", "näringsidkare", "äldre",
    "föreningar", "föreningarna", "företag", "företagare", "fastighetsägare",
})  # fmt: skip
_SMALL = frozenset({"och", "i", "på", "av", "för", "ab", "kommuns", "s", "the", "lokalpolisområde"})


def promisers(lofte: Lofte) -> frozenset[str]:
    """The words, in lower case, that a text may call a party by."""
    names = " ".join(f"{key} {part.namn or ''}" for key, part in lofte.parter.items()).lower()
    return _OURS | (frozenset(re.findall(r"[^\W\d_]+", names)) - _SMALL)


def ours(words: list[str], known: frozenset[str]) -> bool:
    """Whether one of ``words`` is a party: one that is ``known``, or that ends like one."""
    return any(word in known or _like_one().search(word) for word in words)


def others(words: list[str]) -> bool:
    """Whether one of ``words`` is people who promise nothing."""
    return not _OTHERS.isdisjoint(words)


@cache
def _like_one() -> re.Pattern[str]:
    return re.compile(
        r".(?:polisen|kommunen|kommunerna|förvaltningen|tjänsten|bolaget|nämnden|polisområdet)$"
    )
