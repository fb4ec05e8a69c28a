"""Y012: more than one YAML document in the file, or none."""

from collections.abc import Iterator

from loftesverktyg.document import Document, DocumentKind
from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.source import Kind


def check(context: Context) -> Iterator[Hit]:
    """One hit where the second document begins, or at the top of a file that holds nothing."""
    source = context.document.source
    for problem in source.problems:
        if problem.kind is Kind.NO_DOCUMENT:
            only = "bara kommentarer" if "#" in source.text.content else "inget att läsa"
            yield Hit(
                Mark(span=problem.span),
                f"Filen är tom: i den står {only}.",
                f"{_what_to_write(context.document)} Rader som börjar med # är kommentarer och läses inte.",
            )
        elif problem.kind is Kind.SEVERAL_DOCUMENTS:
            if problem.detail.get("after") == "nothing":
                message = "Filen slutar med en rad som börjar ett nytt YAML-dokument, och det är tomt."
                hint = "Ta bort raden ”---”."
            else:
                message = "Här börjar ett andra YAML-dokument i samma fil, och det läses inte."
                hint = "Ta bort raden ”---” om allt hör ihop. Lägg annars det andra löftet i en egen fil."
            yield Hit(Mark(span=problem.span), message, hint)


def _what_to_write(document: Document) -> str:
    if document.kind is DocumentKind.UTFALL:
        return "Skriv utfallet i den, eller ta bort filen tills det finns något att redovisa."
    return "Skriv löftet i den. Kommandot ”loften new” skriver en fil att fylla i."


RULE = Rule(
    "Y012",
    "flera-dokument",
    Severity.FEL,
    "Loftens filformat, version 1: en fil, ett löfte",
    check,
    Scope.FILE,
)
