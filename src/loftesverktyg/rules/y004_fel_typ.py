"""Y004: a value that its key cannot have."""

from bisect import bisect_left
from collections.abc import Iterator

from loftesverktyg.document import Document
from loftesverktyg.document.problem import InvalidValue
from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.tree_paths import path_at
from loftesverktyg.rules.wording import found
from loftesverktyg.source import Kind, Mapping, Node, Span


def check(context: Context) -> Iterator[Hit]:
    """One hit per value that was refused, and per key that is no text."""
    document = context.document
    complex_keys = sorted(each.span for each in document.source.problems if each.kind is Kind.COMPLEX_KEY)
    for span in complex_keys:
        yield Hit(
            Mark(path_at(document, span.start), span=_first_line(document, span)),
            "Här står en lista eller en grupp av nycklar där en nyckel ska stå.",
            "En nyckel är ett kort namn följt av kolon. Är det en text som börjar med en klammer eller "
            "hakparentes, sätt citattecken runt hela texten.",
        )
    for problem in document.problems:
        if not isinstance(problem, InvalidValue):
            continue
        if not problem.path:
            yield _top(document)
            continue
        if not _only_a_complex_key(document.node(problem.path), complex_keys):
            yield _hit(document, problem)


def _hit(document: Document, problem: InvalidValue) -> Hit:
    """Raises KeyError for an error type that has no words."""
    # Only a file with such a mistake pays for the words.
    from loftesverktyg.rules.wrong_value.case import Case
    from loftesverktyg.rules.wrong_value.table import WORDING

    message, hint = WORDING[problem.type](Case.of(document, problem))
    return Hit(Mark(problem.path), message, hint)


def _top(document: Document) -> Hit:
    """Not even a mapping: its first line stands for all of it."""
    root = document.source.root
    return Hit(
        Mark(span=_first_line(document, root.span) if root is not None else None),
        f"Filen ska bestå av nycklar med värden, men här står {found(root)}.",
        "Börja varje del på en egen rad med nyckel, kolon och mellanslag: ”format: 1”, på nästa rad "
        "”titel: …” och så vidare. Kommandot ”loften new” skriver en fil att fylla i.",
    )


def _first_line(document: Document, span: Span) -> Span:
    text = document.source.text
    line = text.line(text.position(span.start).line)
    end = span.start - text.position(span.start).column + 1 + len(line.rstrip())
    return Span(span.start, min(span.end, max(end, span.start)))


def _only_a_complex_key(node: Node | None, complex_keys: list[Span]) -> bool:
    """Whether what was refused is the likes of ``{{namn}}``, which is already said."""
    if not isinstance(node, Mapping) or node.entries:
        return False
    index = bisect_left(complex_keys, node.span)
    return index < len(complex_keys) and complex_keys[index].end <= node.end


RULE = Rule("Y004", "fel-typ", Severity.FEL, "Loftens filformat, version 1", check, Scope.FILE)
