"""The place in the file of a character in a scalar's value.

A value is its text after escapes, folding and indentation are gone, so its offsets say nothing of the
file. Here its written form is gone through again until the wanted offset is reached. That happens only
when somebody asks.
"""

from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from loftesverktyg.source.nodes import Scalar, Style
from loftesverktyg.source.text import Span, Text

if TYPE_CHECKING:
    from loftesverktyg.source.runs import Run


def locate(text: Text, scalar: Scalar, offset: int) -> int:
    """The offset in ``text`` of the code point ``offset`` of ``scalar.value``.

    An escape, a doubled quote and a folded line break lie where they begin. ``len(scalar.value)`` lies
    just after the last character. Line breaks at the end of a block scalar lie at the end of its span.

    Raises:
        ValueError: ``offset`` is not in the value.
    """
    return _find(text, scalar, offset, offset)[0]


def locate_span(text: Text, scalar: Scalar, start: int, end: int) -> Span:
    """The stretch of ``text`` that the value's code points ``[start, end)`` were written as.

    It ends after the last of them, not before the next, so that words at the end of a folded line do
    not drag the next line's indentation along. An empty stretch has an empty span.

    Raises:
        ValueError: ``start`` or ``end`` is not in the value, or they are the wrong way round.
    """
    return _find(text, scalar, start, end)


def _find(text: Text, scalar: Scalar, start: int, end: int) -> Span:
    size = len(scalar.value)
    if not 0 <= start <= end <= size:
        raise ValueError(f"[{start}, {end}) is not in a value of {size} characters")
    quote = scalar.style in (Style.SINGLE, Style.DOUBLE)
    block = scalar.style in (Style.LITERAL, Style.FOLDED)
    if not block and scalar.end - scalar.start - 2 * quote == size:
        # Nothing was folded or escaped, for that always shortens.
        return Span(scalar.start + quote + start, scalar.start + quote + end)
    begins, written = _runs(text.content, scalar)
    total = begins[-1]
    at = bisect_right(begins, start) - 1
    if at == len(written):
        after = _end_of_last(written, scalar.start + quote)
        return Span(after, after) if written and total == size else Span(scalar.end, scalar.end)
    run = written[at]
    verbatim = run.length == run.end - run.start
    first = run.start + (start - begins[at]) * verbatim
    if start == end:
        return Span(first, first)
    if end > total:
        return Span(first, scalar.end)
    at = bisect_left(begins, end) - 1
    run = written[at]
    verbatim = run.length == run.end - run.start
    return Span(first, run.start + end - begins[at] if verbatim else run.end)


def _end_of_last(written: "list[Run]", start: int) -> int:
    return next((run.end for run in reversed(written) if run.length), start)


@lru_cache(maxsize=4)
def _runs(content: str, scalar: Scalar) -> "tuple[list[int], list[Run]]":
    """Where each run begins in the value, with the value's end last, and the runs.

    Kept for the next question: a text with a thousand findings is gone through once.
    """
    from loftesverktyg.source.runs import runs  # its patterns cost every start, and are seldom needed

    written = list(runs(content, scalar))
    return [0, *accumulate(run.length for run in written)], written
