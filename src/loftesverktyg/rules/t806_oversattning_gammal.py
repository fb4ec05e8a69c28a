"""T806: a language version that has not kept up with the Swedish löfte."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import PurePath

from loftesverktyg.document import Document
from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.rules.outcomes import reported_lofte
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.translated import Lacking, lacking
from loftesverktyg.rules.wording import double_quoted, quoted, shown

_MOST_NAMED = 5
_MOST_SHOWN = 3


def check(context: Context) -> Iterator[Hit]:
    """One hit for the language, one for the version, and one per place where texts are missing.

    All are in the language version's file.
    """
    version, home = context.document.sprakversion, reported_lofte(context)
    if version is None or home is None or home.lofte is None:
        return
    yield from _other_language(context, version.sprak, home)
    made_from = version.oversatt_fran.version if version.oversatt_fran else None
    now = home.lofte.version
    if made_from and now and _older(made_from, now):
        yield Hit(
            Mark(("översatt_från", "version")),
            f"Översättningen är gjord från version {shown(made_from)}, men den svenska filen är version "
            f"{shown(now)}.",
            f"Gå igenom vad som har ändrats, översätt det, och skriv ”version: {double_quoted(shown(now))}”.",
            ((Mark(("version",), document=home), "den svenska versionen"),),
        )
    for _, group in groupby(lacking(context.document, home.lofte), key=lambda each: each.holder):
        yield _missing(list(group), home)


def _other_language(context: Context, sprak: str | None, home: Document) -> Iterator[Hit]:
    """One hit where the löfte lists the file as one in another language than the file says."""
    listed = home.lofte.sprakversioner if home.lofte else []
    own = context.neighbours.read(context.document, PurePath(context.document.path).name).path
    for index, each in enumerate(listed):
        if not (sprak and each.sprak and each.fil) or _primary(sprak) == _primary(each.sprak):
            continue
        if context.neighbours.read(home, each.fil).path == own:
            yield Hit(
                Mark(("språk",)),
                f"Filen säger att den är på {quoted(shown(sprak))}, men löftet säger att den är på "
                f"{quoted(shown(each.sprak))}.",
                "Rätta den kod som är fel. Den styr vad skärmläsaren läser upp och vad filerna heter.",
                ((Mark(("språkversioner", index, "språk"), document=home), "löftet säger detta"),),
            )


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _missing(texts: list[Lacking], home: Document) -> Hit:
    names = join([quoted(text.name) for text in texts], most=_MOST_NAMED)
    one = len(texts) == 1
    return Hit(
        Mark(texts[0].holder),
        f"Här saknas {names}, som finns i den svenska filen.",
        f"Översätt {'det' if one else 'dem'} och lägg till {'det' if one else 'dem'} här.",
        tuple((Mark(text.swedish, document=home), "finns på svenska") for text in texts[:_MOST_SHOWN]),
    )


def _older(made_from: str, now: str) -> bool:
    """Whether the one version comes before the other; versions that are no numbers only have to differ."""
    try:
        first, second = (tuple(int(part) for part in text.split(".")) for text in (made_from, now))
    except ValueError:
        return made_from.strip() != now.strip()
    return first < second


RULE = Rule(
    "T806",
    "översättning-gammal",
    Severity.VARNING,
    "Egen bedömning: den som läser på ett annat språk ska få veta lika mycket",
    check,
    Scope.SPRAKVERSION,
)
