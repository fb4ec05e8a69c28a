"""What a publisher needs beside the view: the logotypes, already read and judged, the löfte, the look."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from loftesverktyg.cli.publish.templating import Templates, our_templates
from loftesverktyg.cli.theme.design import plain
from loftesverktyg.cli.theme.theme import Theme
from loftesverktyg.document import Lofte


@dataclass(frozen=True, slots=True)
class Image:
    """An image file. ``media_type`` is image/svg+xml, image/png or image/jpeg, told by the content."""

    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Resources:
    """``images`` are the logotypes, under ``Logo.file``; ``lofte`` is what the view was made of."""

    images: Mapping[str, Image] = field(default_factory=dict)
    lofte: Lofte = field(default_factory=Lofte)
    theme: Theme = field(default_factory=lambda: plain().theme)
    templates: Templates = field(default_factory=our_templates)
