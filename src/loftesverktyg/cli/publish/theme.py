"""The colours and faces that the print and the Word file share."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

# Contrast on white, tint and watermark: accent 8.9, 8.1, 7.1; ink 16.5, 14.8, 13.1; quiet 7.1, 6.4, 5.6.
THEME: Mapping[str, Any] = MappingProxyType(
    {
        "accent": "#0b4f6c",
        "ink": "#16202a",
        "quiet": "#4d5a66",
        "tint": "#eef4f7",
        "watermark": "#dbe7ed",
        "hairline": "#b9c7d0",
        "fonts": ("Atkinson Hyperlegible Next", "Open Sans", "Noto Sans Arabic"),
        # Word has it everywhere, and LibreOffice a face of the same measures.
        "word_font": "Calibri",
    }
)
