"""The languages that a löfte is published in: its own, those of its language versions, and easy words."""

from collections.abc import Iterator
from dataclasses import dataclass

from loftesverktyg.cli.project.neighbours import FileTree
from loftesverktyg.cli.project.typed import typed
from loftesverktyg.cli.publish.errors import RenderError
from loftesverktyg.document import Document, Lofte
from loftesverktyg.document.translation import translated
from loftesverktyg.language.lists import join
from loftesverktyg.rules.translated import lacking

EASY = "lattlast"
"""What the edition in easy words is called, on the command line and in the names of files."""

_MOST_NAMED = 5
# Written for its own readers, or not at all: no part of what is translated.
_OWN = "lättläst"


@dataclass(frozen=True)
class Edition:
    """A löfte in one language. ``name`` is its language tag, or EASY; ``suffix`` goes into files' names.

    ``home`` is the file with the löfte itself, that dates, numbers and logotypes come from.
    """

    name: str
    suffix: str
    lofte: Lofte
    home: Document

    @property
    def easy(self) -> bool:
        """Whether it holds the easy text alone."""
        return self.name == EASY


def own_edition(document: Document, *, draft: bool) -> Edition:
    """What the file itself is published as. Raises RenderError where it is neither a löfte nor of one."""
    if document.lofte is not None:
        return Edition(document.lofte.sprak or "sv", "", document.lofte, document)
    if document.sprakversion:
        home = home_of(document)
        return _translation(document, home, "", draft=draft)
    raise no_lofte(document)


def all_editions(document: Document, *, draft: bool) -> tuple[Edition, ...]:
    """The löfte ``document`` in all its languages, its own first. Raises RenderError where one is lacking."""
    own = own_edition(document, draft=draft)
    return (own, *_easy(own), *_versions(own, draft=draft))


def home_of(version: Document) -> Document:
    """The löfte that a language version is of. Raises RenderError where it cannot be read."""
    model = version.sprakversion
    reference = model.oversatt_fran.fil if model and model.oversatt_fran else None
    found = FileTree(version.path).read(version, reference).document if reference else None
    if found is None or found.lofte is None:
        raise RenderError(
            f"{version.path} är en språkversion, men löftet som den är översatt från går inte att läsa.",
            "Rätta fil under översatt_från, så att den leder till filen med löftet.",
        )
    return found


def no_lofte(document: Document) -> RenderError:
    """Why there is nothing to publish in a document without a löfte."""
    if document.utfall:
        return RenderError("Filen är ett utfall och inget löfte.", "Ange filen med löftet i stället.")
    return RenderError(
        "Filen går inte att läsa som ett löfte, och därför inte heller att publicera som utkast.",
        f"Rätta det som loften check {typed(document.path)} visar först.",
    )


def _easy(own: Edition) -> Iterator[Edition]:
    if (own.lofte.lattlast or "").strip():
        yield Edition(EASY, f".{EASY}", own.lofte, own.home)


def _versions(own: Edition, *, draft: bool) -> Iterator[Edition]:
    tree = FileTree(own.home.path)
    seen = {own.name}
    for version in own.lofte.sprakversioner:
        if not version.fil or not version.sprak or version.sprak in seen:
            continue
        seen.add(version.sprak)
        found = tree.read(own.home, version.fil).document
        if found is None or found.sprakversion is None:
            raise RenderError(
                f"Språkversionen {version.fil} går inte att läsa.",
                "Rätta eller ta bort den under språkversioner, eller välj språk med --language.",
            )
        yield _translation(found, own.home, f".{version.sprak}", draft=draft)


def _translation(version: Document, home: Document, suffix: str, *, draft: bool) -> Edition:
    model, lofte = version.sprakversion, home.lofte
    if model is None or lofte is None:
        raise no_lofte(version)
    missing = [each for each in lacking(version, lofte) if each.name != _OWN]
    if missing and not draft:
        names = dict.fromkeys("/".join(map(str, (*each.holder, each.name))) for each in missing)
        raise RenderError(
            f"{version.path} saknar texter som finns i {home.path}: {join(list(names), most=_MOST_NAMED)}.",
            f"Översätt dem först (se loften check {typed(version.path)}), eller gör ett utkast med --draft.",
        )
    return Edition(model.sprak or "", suffix, translated(lofte, model), home)
