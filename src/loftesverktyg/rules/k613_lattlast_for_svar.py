"""K613: the easy text, written by hand for its reader, is not easy enough."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.lix import lix
from loftesverktyg.rules.plain import counted, limited, mark
from loftesverktyg.rules.rule import Context, Hit, Rule


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per long sentence, and one for the whole text where LIX is too high."""
    limits = context.thresholds
    for reading in context.own_texts:
        if reading.key != "lättläst":
            continue
        whole = lix(reading.text)
        if whole.value > limits.lattlast_lix and whole.words >= limits.lattlast_minsta_ord:
            _, span = counted(reading, 0, len(reading.text))
            yield Hit(
                mark(reading, *span),
                f"Den lättlästa texten har LIX {whole.value:.0f}. Lättläst text har högst omkring "
                f"{limits.lattlast_lix}.",
                "Byt långa ord mot korta, och skriv en sak i varje mening. Låt någon som läser "
                "lättläst prova texten.",
            )
        for start, end in reading.sentences:
            count, span = counted(reading, start, end)
            if count > limits.lattlast_mening_ord:
                yield Hit(
                    mark(reading, *span),
                    f"Meningen har {count} ord, och det är långt i en lättläst text.",
                    f"Dela den. Skriv högst {limits.lattlast_mening_ord} ord i varje mening.",
                )


RULE = Rule(
    "K613",
    "lättläst-för-svår",
    Severity.VARNING,
    "C.H. Björnsson, Läsbarhet (1968): LIX under 30 är mycket lätt; gränserna är en egen bedömning",
    check,
)
