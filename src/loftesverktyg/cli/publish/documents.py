"""From a document to the files that are published of it."""

from collections.abc import Iterable
from pathlib import Path

from loftesverktyg.cli.publish.errors import RenderError
from loftesverktyg.cli.publish.formats import FORMATS
from loftesverktyg.cli.publish.links import is_web_address
from loftesverktyg.cli.publish.logotypes import read_logotype
from loftesverktyg.cli.publish.previous import previous_title
from loftesverktyg.cli.publish.resources import Resources
from loftesverktyg.cli.publish.view import build
from loftesverktyg.cli.publish.words import load_words
from loftesverktyg.document import Document, SprakversionAvLofte, Utfall

_KINDS = {Utfall: "ett utfall", SprakversionAvLofte: "en språkversion"}


def render_documents(
    document: Document, formats: Iterable[str], *, draft: bool, url: str = ""
) -> dict[str, bytes]:
    """``document`` in each of ``formats``, in their order; the same document gives the same bytes.

    ``url`` is the address that the web page gets, where it is known. Logotypes are read from the
    document's folder, the previous löfte's title from its tree; nothing is written. Raises ValueError
    for an unknown format or a url that is no web address, and RenderError where the document is no löfte
    that can be read, or a logotype or a character stands in the way.
    """
    wanted = list(formats)
    for name in wanted:
        if name not in FORMATS:
            raise ValueError(name)
    if url and not is_web_address(url):
        raise ValueError(url)
    lofte = document.lofte
    if lofte is None:
        raise no_lofte(document)
    folder = Path(document.path).parent
    words = load_words(lofte.sprak or "sv")
    view = build(lofte, words, draft=draft, previous=previous_title(document), url=url)
    resources = Resources({logo.file: read_logotype(folder, logo.file) for logo in view.logos})
    return {name: FORMATS[name].load()(view, resources) for name in wanted}


def render_document(document: Document, format: str, *, draft: bool = False, url: str = "") -> bytes:
    """``document`` in one format. As render_documents."""
    return render_documents(document, [format], draft=draft, url=url)[format]


def no_lofte(document: Document) -> RenderError:
    """Why there is nothing to publish in a document without a löfte."""
    kind = _KINDS.get(document.kind) if document.model is not None else None
    if kind:
        return RenderError(f"Filen är {kind} och inget löfte.", "Ange filen med löftet i stället.")
    return RenderError(
        "Filen går inte att läsa som ett löfte, och därför inte heller att publicera som utkast.",
        f"Rätta det som loften check {document.path} visar först.",
    )
