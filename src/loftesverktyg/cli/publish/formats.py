"""The formats a löfte is published in: one file each, loaded when it is asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType

from loftesverktyg.cli.publish.resources import Resources
from loftesverktyg.cli.publish.view import View

Render = Callable[[View, Resources], bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the ending of its files, and the module whose ``function`` makes them."""

    suffix: str
    module: str
    function: str = "render"

    def load(self) -> Render:
        """The function that renders, with whatever libraries it needs."""
        render: Render = getattr(import_module(self.module), self.function)
        return render


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "markdown": Format(".md", "loftesverktyg.cli.publish.markdown"),
        "html": Format(".html", "loftesverktyg.cli.publish.html"),
        "fragment": Format(".fragment.html", "loftesverktyg.cli.publish.fragment"),
        "pdf": Format(".pdf", "loftesverktyg.cli.publish.pdf"),
        "affisch-a3": Format(".affisch-a3.pdf", "loftesverktyg.cli.publish.poster", "render_a3"),
        "affisch-a4": Format(".affisch-a4.pdf", "loftesverktyg.cli.publish.poster", "render_a4"),
        "docx": Format(".docx", "loftesverktyg.cli.publish.word"),
        "json": Format(".json", "loftesverktyg.cli.publish.json"),
    }
)

GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"affisch": ("affisch-a3", "affisch-a4"), "all": tuple(FORMATS)}
)
"""Words that stand for several formats at once."""
