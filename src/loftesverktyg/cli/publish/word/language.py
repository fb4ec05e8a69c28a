"""What Word calls a language: it wants a country too, for spelling and hyphenation."""

from collections.abc import Mapping
from types import MappingProxyType

_COUNTRIES: Mapping[str, str] = MappingProxyType(
    {
        "sv": "SE",
        "en": "GB",
        "fi": "FI",
        "se": "SE",
        "ar": "SA",
        "fa": "IR",
        "so": "SO",
        "ti": "ER",
        "uk": "UA",
        "yi": "001",
    }
)


def word_language(tag: str) -> str:
    """``tag`` (BCP 47) with a country where it has none and one is usual."""
    country = _COUNTRIES.get(tag.lower())
    return f"{tag}-{country}" if country else tag
