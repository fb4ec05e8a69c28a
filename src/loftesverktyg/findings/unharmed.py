"""Whether a file that was fixed still says what it said, but for what the fixes were to change.

The file is read again, and held against what the fixed values must be: told from the old values and
the edits, and not from the new text.
"""

from collections.abc import Sequence as Several

from loftesverktyg.findings.finding import Edit
from loftesverktyg.source import Kind, Mapping, Node, Scalar, Sequence, Source, Span, Style, read
from loftesverktyg.source.runs import runs

_HALF_READ = frozenset({Kind.SEVERAL_DOCUMENTS})


def can_be_held(source: Source) -> bool:
    """Whether all of ``source`` was read, so that it can be told what fixes do to it."""
    return source.root is not None and all(problem.kind not in _HALF_READ for problem in source.problems)


def unharmed(before: Source, after: Source, edits: Several[Edit]) -> bool:
    """Whether ``after`` is ``before`` with nothing but ``edits`` done, in the order of the file."""
    new_problems = _kinds(after) - _kinds(before)
    if not can_be_held(after) or new_problems or len(before.scalars) != len(after.scalars):
        return False
    at = 0
    for old, new in zip(before.scalars, after.scalars, strict=True):
        while at < len(edits) and edits[at].span.end <= old.start and edits[at].span.start < old.start:
            at += 1
        inside = []
        while at < len(edits) and edits[at].span.start < old.end:
            inside.append(edits[at])
            at += 1
        if not (
            _as_expected(before.text.content, old, inside, new.value) if inside else old.value == new.value
        ):
            return False
    return _same_shape(before.root, after.root)


def _kinds(source: Source) -> set[Kind]:
    return {problem.kind for problem in source.problems}


def _same_shape(old: Node | None, new: Node | None) -> bool:
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        return len(old.entries) == len(new.entries) and all(
            _same_shape(one.value, other.value) for one, other in zip(old.entries, new.entries, strict=True)
        )
    if isinstance(old, Sequence) and isinstance(new, Sequence):
        return len(old.items) == len(new.items) and all(map(_same_shape, old.items, new.items))
    return isinstance(old, Scalar) and isinstance(new, Scalar)


def _as_expected(content: str, old: Scalar, edits: Several[Edit], new: str) -> bool:
    if len(edits) == 1 and edits[0].span == old.span:
        written = read(edits[0].replacement.encode(), "").root
        return isinstance(written, Scalar) and written.value == new
    if edits[0].span.start < old.start or edits[-1].span.end > old.end:
        return False
    places = _Places(content, old)
    at = 0  # in the new value
    kept_from = 0  # in the old one
    for edit in edits:
        stretch = places.of(edit.span)
        kept = old.value[kept_from : stretch.start]
        if not new.startswith(kept, at):
            return False
        at += len(kept)
        said = _said(edit.replacement, old.style)
        if new.startswith(said, at):
            at += len(said)
        elif places.sure:
            return False
        kept_from = stretch.end
    rest = old.value[kept_from:]
    return new[at:] == rest if places.sure else new.endswith(rest)


def _said(replacement: str, style: Style) -> str:
    """``replacement``, as it is written in a scalar of ``style``, without the escapes."""
    if style is Style.SINGLE:
        return replacement.replace("''", "'")
    return replacement.replace('\\"', '"').replace("\\\\", "\\") if style is Style.DOUBLE else replacement


class _Places:
    """Which characters of a scalar's value a stretch of the file stands for.

    ``sure`` is turned off where that begins or ends inside something that stands for another character.
    """

    def __init__(self, content: str, scalar: Scalar) -> None:
        self._runs = list(runs(content, scalar))
        self.sure = True

    def of(self, span: Span) -> Span:
        return Span(self._offset(span.start, after=False), self._offset(span.end, after=True))

    def _offset(self, place: int, *, after: bool) -> int:
        at = 0
        for run in self._runs:
            if place <= run.start:
                return at
            if place < run.end:
                if run.length == run.end - run.start:
                    return at + place - run.start
                self.sure = False
                return at + run.length if after else at
            at += run.length
        return at
