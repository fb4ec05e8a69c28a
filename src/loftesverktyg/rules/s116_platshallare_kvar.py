"""S116: text is left from the scaffold."""

from collections.abc import Iterator
from itertools import islice

from loftesverktyg.findings import Severity
from loftesverktyg.rules.placeholders import in_comment, in_text, possible
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.tree_paths import path_at
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Scalar, Span
from loftesverktyg.source.comments import comments
from loftesverktyg.source.offsets import locate_span

_MOST_IN_ONE = 20
_IN_VALUE = "Skriv det som ska stå här, eller ta bort det."
_IN_COMMENT = "Gör det som kommentaren påminner om, och ta sedan bort den."


def check(context: Context) -> Iterator[Hit]:
    """One hit per placeholder in any value, key or comment of the file."""
    source = context.document.source
    content = source.text.content
    if source.root is None:
        return  # family Y says why; what is text and what is not cannot be told
    if not possible(content):
        return
    for scalar in source.scalars:
        span = _brackets(content, scalar)
        if span is not None:
            yield _hit(context, span, _IN_VALUE)
            continue
        # Finding the place goes through the scalar each time: a limit to what a file can cost.
        for words in islice(in_text(scalar.value), _MOST_IN_ONE):
            yield _hit(context, locate_span(source.text, scalar, *words), _IN_VALUE)
    for comment in comments(source):
        for start, end in in_comment(content[comment.start : comment.end]):
            yield _hit(context, Span(comment.start + start, comment.start + end), _IN_COMMENT)


def _brackets(content: str, scalar: Scalar) -> Span | None:
    """Where ``titel: [fyll i titeln]`` was written without quotes, which makes a list of it."""
    start, end = scalar.start - 1, scalar.end + 1
    if content[max(start, 0) : scalar.start] != "[" or content[scalar.end : end] != "]":
        return None
    return Span(start, end) if list(in_comment(content[start:end])) == [(0, end - start)] else None


def _hit(context: Context, span: Span, hint: str) -> Hit:
    words = context.document.source.text.content[span.start : span.end]
    return Hit(
        Mark(path_at(context.document, span.start), span=span), f"Här står {quoted(words)} kvar.", hint
    )


RULE = Rule(
    "S116",
    "platshållare-kvar",
    Severity.FEL,
    "Egen bedömning",
    check,
    scope=Scope.FILE,
    before_decision=Severity.VARNING,
)
