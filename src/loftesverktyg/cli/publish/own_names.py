"""What a language is called in itself, so that its readers find the way to it. Source: Unicode CLDR."""

from collections.abc import Mapping
from types import MappingProxyType

from loftesverktyg.cli.publish.words import language_of_words, load_words

# Those that loften has words in say it there.
_OTHERS: Mapping[str, str] = MappingProxyType(
    {
        "fit": "meänkieli",
        "sma": "åarjelsaemien gïele",
        "smj": "julevsámegiella",
        "yi": "ייִדיש",
        "ti": "ትግርኛ",
        "de": "Deutsch",
        "es": "español",
        "fr": "français",
        "pl": "polski",
        "ru": "русский",
        "tr": "Türkçe",
    }
)


def own_name(tag: str) -> str:
    """The name of the language ``tag`` (BCP 47) in itself; the tag where it is not known."""
    known = language_of_words(tag)
    return load_words(known).name if known else _OTHERS.get(tag.lower().split("-")[0], tag)
