"""T802: an image or a logotype has no text for those who do not see it."""

from collections.abc import Iterator
from itertools import islice

from loftesverktyg.findings import Severity
from loftesverktyg.language.markdown import links
from loftesverktyg.rules.markdown_texts import MOST_IN_ONE, markdown_texts
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import shown
from loftesverktyg.source import Span


def check(context: Context) -> Iterator[Hit]:
    """One hit per logotype, and one per image in a Markdown text."""
    lofte = context.document.lofte
    for key, part in lofte.parter.items() if lofte else ():
        path = ("parter", key)
        if part.logotyp and part.logotyp_alt is None and context.intact(*path, "logotyp_alt"):
            name = shown(part.namn or key)
            yield Hit(
                Mark((*path, "logotyp")),
                "Logotypen saknar alternativtext. Den som lyssnar på sidan får inte veta vad bilden är.",
                f"Lägg till den, till exempel ”logotyp_alt: Logotyp för {name}”.",
            )
    for reading in markdown_texts(context, "!["):
        bare = (link for link in links(reading.text) if link.image and not link.text.strip())
        for image in islice(bare, MOST_IN_ONE):
            yield Hit(
                Mark(reading.path, words=Span(image.start, image.end)),
                "Bilden saknar alternativtext. Den som lyssnar på sidan får inte veta vad den visar.",
                "Skriv inom hakparenteserna vad bilden visar, till exempel "
                "”![Karta över Stationstorget](karta.png)”.",
            )


RULE = Rule(
    "T802",
    "bild-utan-alternativtext",
    Severity.FEL,
    "WCAG 2.2, 1.1.1: innehåll som inte är text; DOS-lagen (2018:1937)",
    check,
    Scope.DOCUMENT,
)
