"""Löften of one run held against each other, by what each of them claims.

A rule with Scope.RUN sees one document, and says what no other may say as well. Those claims are all that
is kept of a document, and what comes of them is told when all documents have been read.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import islice
from typing import NamedTuple

from loftesverktyg.findings import Finding, Label
from loftesverktyg.language.lists import join
from loftesverktyg.language.personnummer import mask

MOST_SHOWN = 3
"""The most of the others that a finding names."""


class Claim(NamedTuple):
    """What a löfte says that no other one may say as well: those with the same ``key`` clash.

    Where there are days, ``first`` and ``last`` as ISO writes them, those that share a day do. Those that
    have the same ``apart`` are the business of another rule. ``label`` is said of the place in another's
    finding.
    """

    key: str
    label: str
    first: str = ""
    last: str = ""
    apart: str = ""


class Claimed(NamedTuple):
    """A claim of one document, and the finding that it gives rise to where an earlier one says the same.

    The finding's message goes on with the names of the others. ``reason`` is that of the comment that makes
    an exception from it; None where none does.
    """

    finding: Finding
    claim: Claim
    reason: str | None = None


def clashes(claims: Sequence[Claimed]) -> Iterator[Claimed]:
    """Those of ``claims``, one document after the other, that clash with an earlier one, told as findings.

    What begins later clashes with what began before it; of those that begin together, the later document.
    """
    groups: defaultdict[tuple[str, str], list[Claimed]] = defaultdict(list)
    for each in claims:
        groups[each.finding.code, each.claim.key].append(each)
    for group in groups.values():
        if len(group) > 1:
            yield from _within(sorted(group, key=lambda each: each.claim.first))


def _within(group: Sequence[Claimed]) -> Iterator[Claimed]:
    """Those in ``group``, which all say the same and are in the order of their first days."""
    lasting: dict[int, Claimed] = {}
    ending: list[tuple[str, int]] = []
    same: Counter[str] = Counter()
    for index, each in enumerate(group):
        claim = each.claim
        while claim.first and ending and ending[0][0] < claim.first:
            same[lasting.pop(heappop(ending)[1]).claim.apart] -= 1
        number = len(lasting) - (same[claim.apart] if claim.apart else 0)
        if number:
            others = (one for one in lasting.values() if not claim.apart or one.claim.apart != claim.apart)
            yield _told(each, list(islice(others, MOST_SHOWN)), number)
        lasting[index] = each
        heappush(ending, (claim.last, index))
        same[claim.apart] += 1


def _told(one: Claimed, others: Sequence[Claimed], number: int) -> Claimed:
    names = [mask(other.finding.place.path) for other in others]
    # Of those that are not named only the number is known, and join counts.
    names += [""] * (number - len(names))
    finding = one.finding._replace(
        message=f"{one.finding.message} {join(names, most=MOST_SHOWN)}.",
        labels=tuple(Label(other.finding.place, other.claim.label) for other in others),
    )
    return one._replace(finding=finding)
