"""loften: write, check, publish and follow up medborgarlöften.

The library is three functions and the types they speak in::

    from datetime import date
    from loftesverktyg import check, load, render

    document = load("lofte.yaml")
    findings = check(document, today=date.today())
    page = render(document, "html")
"""

from typing import TYPE_CHECKING, Any

from loftesverktyg.version import __version__

if TYPE_CHECKING:
    from loftesverktyg.api import check, load, render
    from loftesverktyg.cli.publish.errors import RenderError
    from loftesverktyg.document import Document, Lofte
    from loftesverktyg.findings import Finding, Severity

__all__ = [
    "Document",
    "Finding",
    "Lofte",
    "RenderError",
    "Severity",
    "__version__",
    "check",
    "load",
    "render",
]

_HOMES = {
    "check": "loftesverktyg.api",
    "load": "loftesverktyg.api",
    "render": "loftesverktyg.api",
    "Document": "loftesverktyg.document",
    "Lofte": "loftesverktyg.document",
    "Finding": "loftesverktyg.findings",
    "RenderError": "loftesverktyg.cli.publish.errors",
    "Severity": "loftesverktyg.findings",
}


def __getattr__(name: str) -> Any:
    # Loaded when asked for, so that `loften --version` does not pay for pydantic.
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(name)
