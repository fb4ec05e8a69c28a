"""Which way a language is written. Source: Unicode CLDR, likely scripts."""

_RIGHT_TO_LEFT = frozenset(
    {
        "ar",
        "arc",
        "arz",
        "azb",
        "bal",
        "ckb",
        "dv",
        "fa",
        "he",
        "iw",
        "ji",
        "ks",
        "prs",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    }
)
_SCRIPTS = frozenset(("adlm", "arab", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa"))
_SCRIPT_LETTERS = 4


def direction_of(tag: str) -> str:
    """``rtl`` or ``ltr`` for a text in ``tag`` (BCP 47): by its script where it names one, as ``ku-Arab``."""
    language, *rest = tag.lower().split("-")
    script = next((part for part in rest if len(part) == _SCRIPT_LETTERS and part.isalpha()), "")
    return "rtl" if (script in _SCRIPTS if script else language in _RIGHT_TO_LEFT) else "ltr"
