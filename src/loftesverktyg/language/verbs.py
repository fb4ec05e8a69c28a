"""Inflection of Swedish verbs."""

from functools import cache
from pathlib import Path

FORMS = ("infinitive", "present", "past", "supine", "imperative")
"""The forms of the active; each has its passive in -s (``infinitive_s`` …), the imperative excepted."""


@cache
def conjugate(infinitive: str) -> dict[str, str]:
    """The forms of a verb by their names; the first group where ``data/verb.txt`` knows no better.

    A verb with a prefix that the table lacks goes as the verb without it (``tillse`` as ``se``).
    """
    table = _table()
    stem = infinitive
    prefix = ""
    if stem not in table:
        for each in _PREFIXES:
            if infinitive.startswith(each) and infinitive[len(each) :] in table:
                prefix, stem = each, infinitive[len(each) :]
                break
    parts = table.get(stem) or _regular(stem)
    forms = dict(zip(FORMS, (prefix + part for part in parts), strict=True))
    return forms | _passive(forms)


_PREFIXES = ("till", "för", "över", "under", "ut", "upp", "ned", "in", "av", "an", "på", "be", "fram", "genom", "med", "om", "åter", "sam", "mot", "vid", "ihåg", "e", "er")  # fmt: skip


def _regular(infinitive: str) -> tuple[str, ...]:
    stem = infinitive.removesuffix("a")
    return infinitive, stem + "ar", stem + "ade", stem + "at", infinitive


def _second(infinitive: str) -> tuple[str, ...]:
    stem = infinitive.removesuffix("a")
    present = stem if stem.endswith("r") else stem + "er"
    if stem.endswith(("nd", "ld")):
        return infinitive, present, stem + "e", stem[:-1] + "t", stem
    if stem.endswith(("mm", "nn")):
        return infinitive, present, stem[:-1] + "de", stem[:-1] + "t", stem[:-1]
    if stem.endswith(("k", "p", "s", "t", "x")):
        return infinitive, present, stem + "te", stem + ("" if stem.endswith("tt") else "t"), stem
    return infinitive, present, stem + "de", stem + "t", stem


def _passive(forms: dict[str, str]) -> dict[str, str]:
    present = forms["present"]
    if present.endswith("er"):
        present = present[:-2]
        present = present + "es" if present.endswith("s") else present + "s"
    elif present.endswith("ar") or (present.endswith("r") and forms["infinitive"][-1] != "a"):
        present = present[:-1] + "s"
    else:
        present += "s"
    return {
        "infinitive_s": forms["infinitive"] + "s",
        "present_s": present,
        "past_s": forms["past"] + "s",
        "supine_s": forms["supine"] + "s",
    }


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for line in (Path(__file__).parent / "data" / "verb.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            parts = tuple(line.split())
            table[parts[0]] = parts if len(parts) == len(FORMS) else _second(parts[0])
    return table
