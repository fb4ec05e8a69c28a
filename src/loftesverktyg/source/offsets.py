"""The place in the file of a character in a scalar's value.

A value is its text after escapes, folding and indentation are gone, so its offsets say nothing of the
file. Here its written form is gone through again until the wanted offset is reached. That happens only
when somebody asks.
"""

from loftesverktyg.source.nodes import Scalar, Style
from loftesverktyg.source.text import Span, Text


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
    from loftesverktyg.source.runs import runs  # its patterns cost every start, and are seldom needed

    first: int | None = None
    begun, after = 0, scalar.start + quote
    for run in runs(text.content, scalar):
        upto = begun + run.length
        verbatim = run.length == run.end - run.start
        if first is None and start < upto:
            first = run.start + (start - begun) * verbatim
            if start == end:
                return Span(first, first)
        if first is not None and end <= upto:
            return Span(first, run.start + end - begun if verbatim else run.end)
        if run.length:
            begun, after = upto, run.end
        if begun == size:
            return Span(after, after)
    return Span(scalar.end if first is None else first, scalar.end)
