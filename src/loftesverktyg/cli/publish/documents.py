"""From a document to the files that are published of it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from loftesverktyg.cli.publish.direction import direction_of
from loftesverktyg.cli.publish.editions import Edition, own_edition
from loftesverktyg.cli.publish.formats import FORMATS
from loftesverktyg.cli.publish.links import file_href, is_web_address
from loftesverktyg.cli.publish.logotypes import read_logotype
from loftesverktyg.cli.publish.own_names import own_name
from loftesverktyg.cli.publish.own_templates import OwnTemplates
from loftesverktyg.cli.publish.previous import previous_title
from loftesverktyg.cli.publish.resources import Resources
from loftesverktyg.cli.publish.templating import our_templates
from loftesverktyg.cli.publish.view import Alternate, Logo, View, build
from loftesverktyg.cli.publish.words import DEFAULT_LANGUAGE, load_words
from loftesverktyg.cli.theme.design import Design, plain
from loftesverktyg.document import Document

_PAGE = "html"


def render_editions(
    editions: Sequence[Edition],
    formats: Iterable[str],
    *,
    stem: str,
    draft: bool,
    url: str = "",
    design: Design | None = None,
) -> dict[str, bytes]:
    """Every edition in each of ``formats``, by the names of their files, which begin with ``stem``.

    The same document gives the same bytes. ``url`` is the address that the first edition's web page gets,
    where it is known. Pages lead to each other by the names of their files. Logotypes are read from the
    folder of the löfte, or from that of ``design`` where it has some; without one the look is the plain
    one. The previous löfte's title is read from its tree; nothing is written. Raises ValueError
    for an unknown format or a url that is no web address, and RenderError where a logotype or a character
    stands in the way.
    """
    wanted = list(formats)
    for name in wanted:
        if name not in FORMATS:
            raise ValueError(name)
    if url and not is_web_address(url):
        raise ValueError(url)
    look = design or plain()
    templates = OwnTemplates(Path(look.folder), look.templates) if look.templates else our_templates()
    alternates = _alternates(editions, stem) if _PAGE in wanted else ()
    made = {}
    for at, edition in enumerate(editions):
        others = tuple(each for place, each in enumerate(alternates) if place != at)
        view = _view(edition, draft=draft, url=url if at == 0 else "", alternates=others, sender=look.sender)
        folder, beside = Path(edition.home.path).parent, "löftet"
        if look.logotypes:
            folder, beside = Path(look.folder), "loften.toml"
            view = replace(view, logos=tuple(Logo(each.file, each.alt) for each in look.logotypes))
        images = {logo.file: read_logotype(folder, logo.file, beside) for logo in view.logos}
        resources = Resources(images, edition.lofte, look.theme, templates)
        for name in wanted:
            made[f"{stem}{edition.suffix}{FORMATS[name].suffix}"] = FORMATS[name].load()(view, resources)
    return made


def render_document(document: Document, format: str, *, draft: bool = False, url: str = "") -> bytes:
    """``document``, a löfte or a language version of one, in one format. As render_editions."""
    made = render_editions([own_edition(document, draft=draft)], [format], stem="", draft=draft, url=url)
    return made[FORMATS[format].suffix]


def _view(edition: Edition, *, draft: bool, url: str, alternates: tuple[Alternate, ...], sender: str) -> View:
    return build(
        edition.lofte,
        load_words(edition.lofte.sprak or DEFAULT_LANGUAGE),
        draft=draft,
        previous=previous_title(edition.home),
        url=url,
        easy=edition.easy,
        alternates=alternates,
        sender=sender,
    )


def _alternates(editions: Sequence[Edition], stem: str) -> tuple[Alternate, ...]:
    """What leads to the page of each edition from the others."""
    if len(editions) == 1:
        return ()
    found = []
    for edition in editions:
        tag = edition.lofte.sprak or DEFAULT_LANGUAGE
        label = load_words(tag)("top.easy") if edition.easy else own_name(tag)
        href = file_href(f"{stem}{edition.suffix}{FORMATS[_PAGE].suffix}")
        found.append(Alternate(tag, direction_of(tag), label, href, edition.easy))
    return tuple(found)
