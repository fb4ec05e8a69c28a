"""The findings that were there when loften came into use, and that are not reported again.

A file of its own, JSON, sorted so that a change shows as few lines as it is::

    {
        "version": 1,
        "documents": {"lofte.yaml": [{"code": "M401", "place": "/syfte/text", "fingerprint": "…"}]},
    }
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from loftesverktyg.findings.finding import Finding
from loftesverktyg.findings.fingerprint import fingerprint

VERSION = 1


class Entry(NamedTuple):
    """One finding. ``code`` and ``place`` are for people; the fingerprint is what counts."""

    code: str
    place: str
    fingerprint: str


Baseline = Mapping[str, frozenset[Entry]]
"""The findings of each document, by its path from the baseline's own folder."""


def entry(finding: Finding) -> Entry:
    """What a baseline holds of ``finding``."""
    return Entry(finding.code, finding.anchor.partition(" ")[0] or "/", fingerprint(finding))


def read_baseline(text: str) -> Baseline:
    """The baseline in ``text``. Raises ValueError for anything else."""
    data: Any = json.loads(text)
    if not isinstance(data, dict) or data.get("version") != VERSION:
        raise ValueError("version")
    try:
        return {
            path: frozenset(Entry(each["code"], each["place"], each["fingerprint"]) for each in entries)
            for path, entries in data["documents"].items()
        }
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("documents") from error


def written_baseline(baseline: Baseline) -> str:
    """The text of the file that holds ``baseline``. A document without findings is left out."""
    documents = {
        path: [each._asdict() for each in sorted(baseline[path])]
        for path in sorted(baseline)
        if baseline[path]
    }
    return json.dumps({"version": VERSION, "documents": documents}, ensure_ascii=False, indent=2) + "\n"


def shrunk(old: Baseline, found: Baseline, judged: Iterable[str], *, grow: bool) -> Baseline:
    """``old`` without what is gone from the ``judged`` documents, and with what is new where ``grow``.

    Of others nobody knows what is gone: a document that is broken in its form hides some of what it says.
    """
    known = set(judged)
    new = dict(old)
    for path in {*known, *found}:
        before, here = old.get(path, frozenset()), found.get(path, frozenset())
        after = here if path in known else before | here
        new[path] = after if grow else before & after
    return new


def size(baseline: Baseline) -> int:
    """How many findings it holds."""
    return sum(map(len, baseline.values()))
