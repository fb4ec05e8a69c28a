"""The baselines of a run: which findings they hold back, and which of their entries are out of date."""

import os
from collections.abc import Collection, Iterable
from pathlib import Path

from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.project.reading import shown
from loftesverktyg.cli.project.typed import typed
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.findings import Finding
from loftesverktyg.findings.baseline import Baseline, Entry, entry, read_baseline
from loftesverktyg.rules.exceptable import may_be_excepted


class KnownFindings:
    """One baseline, held against the findings of a run."""

    def __init__(self, path: str) -> None:
        """Raises UsageError where the file at ``path`` cannot be read or is no baseline."""
        self.path = path
        self._known = load_baseline(path)
        self._seen: dict[str, set[Entry]] = {}
        self._judged: dict[str, set[str]] = {}

    def holds(self, finding: Finding) -> bool:
        """Whether ``finding`` is known."""
        document = document_name(finding.place.path, self.path)
        entries = self._known.get(document)
        if not entries or not may_be_excepted(finding.code):
            return False
        found = entry(finding)
        if found not in entries:
            return False
        self._seen.setdefault(document, set()).add(found)
        return True

    def judge(self, paths: Iterable[str], codes: Collection[str]) -> None:
        """The documents at ``paths`` have been checked, wholly, by the rules with ``codes``."""
        for path in paths:
            self._judged.setdefault(document_name(path, self.path), set()).update(codes)

    @property
    def stale(self) -> int:
        """How many entries speak of what is not found any more in the documents that were judged."""
        return sum(
            each.code in codes and each not in self._seen.get(document, ())
            for document, codes in self._judged.items()
            for each in self._known.get(document, ())
        )


def load_baseline(path: str) -> Baseline:
    """The baseline in the file at ``path``. Raises UsageError where it cannot be read or is none."""
    try:
        text = Path(path).read_text(encoding="utf-8")
        return read_baseline(text)
    except OSError as error:
        hint = f"Skapa baslinjen med: loften baseline --file {typed(shown(path))}"
        raise UsageError(
            f"Baslinjen {shown(path)} går inte att läsa: {reason(error)}.",
            hint if isinstance(error, FileNotFoundError) else "",
            command="",
        ) from error
    except (ValueError, RecursionError) as error:
        raise UsageError(
            f"{shown(path)} är ingen baslinje som loften kan läsa.",
            "Är det rätt fil, ta bort den och skapa den på nytt med loften baseline.",
            command="",
        ) from error


def document_name(path: str, baseline: str) -> str:
    """What a baseline calls the document at ``path``."""
    return os.path.relpath(path, os.path.dirname(os.path.abspath(baseline))).replace(os.sep, "/")  # noqa: PTH100, PTH120
