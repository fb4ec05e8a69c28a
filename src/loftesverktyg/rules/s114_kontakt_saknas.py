"""S114: there is nobody to ask."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import whole
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit where there is neither mail, nor phone, nor a page to turn to."""
    kontakt = context.lofte.kontakt
    if kontakt and (kontakt.e_post or kontakt.telefon or kontakt.webb):
        return
    if not whole(context, "kontakt"):
        return  # it is there, wrongly written
    yield Hit(
        Mark(("kontakt",)),
        "Löftet saknar kontakt."
        if kontakt is None
        else "Kontakten saknar e-post, telefon och webbsida. Minst en av dem behövs.",
        "Skriv vart den som undrar något kan vända sig, helst en funktionsbrevlåda, till exempel "
        "”kontakt: {funktion: Trygghetssamordnaren, e-post: trygghet@exempelby.se, tjänst: true}”.",
    )


RULE = Rule("S114", "kontakt-saknas", Severity.VARNING, "Brå, Upprätta åtgärdsplan", check)
