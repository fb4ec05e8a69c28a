"""What a publisher needs beside the view: the logotypes' images, already read and judged, and the löfte."""

from collections.abc import Mapping
from dataclasses import dataclass, field

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
