"""Whatever a document holds: a whole file in every format, or a word on why not. Never a fault, never half."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loftesverktyg.cli.publish import RenderError, render_document
from loftesverktyg.cli.publish.formats import FORMATS
from loftesverktyg.document import Document
from tests.cli.publish.samples import ATTACKS, FULL, SMALL, hostile, many, read

LOFTEN = Path(sys.executable).parent / "loften"
MORE_ATTACKS = (
    "<w:p/> ]]> </w:t> &#0; &#x202e; <!-- -->",
    "x" * 10_000,
    "\ud7ff\ufffd\ufdd0\uffff",
    "a\u0300" * 3000,
    "[x](" * 300 + "*" * 3000,
    "``` ~~~ $$x$$ ::: ---\n+++",
    "Ñandú Łódź Ħal Ґанок أحمد گلناز",
)
# Names that the fonts of the print cannot draw.
FOREIGN = ("Əfqan", "नमस्ते", "漢字", "שלום", "👩‍👩‍👧", "ქართული", "ไทย", "አማርኛ", "ᠮᠣᠩᠭᠣᠯ", "𐍈")


# Typst draws them; fonts of other formats are the reader's own.
PRINTS = ("pdf", "affisch-a3", "affisch-a4")


@pytest.mark.parametrize("attack", [*ATTACKS, *MORE_ATTACKS])
@pytest.mark.parametrize("format", FORMATS)
def test_every_format_shows_any_text(format: str, attack: str) -> None:
    # YAML takes no key that long.
    document = read(hostile(attack).replace(f"ordlista: {{{json.dumps(attack)}: ", "ordlista: {ord: "))
    if format in PRINTS and "\ufffd" in attack:
        with pytest.raises(RenderError, match="U\\+FFFD"):
            render_document(document, format, draft=True)
    else:
        assert render_document(document, format, draft=True)


@pytest.mark.parametrize("name", FOREIGN)
def test_a_name_in_any_script_is_shown_or_told_of(name: str) -> None:
    document = read(SMALL.replace("Prova Provsson", quoted(name)))
    for kind in FORMATS:
        if kind not in PRINTS:
            assert render_document(document, kind)
    with pytest.raises(RenderError, match="tecken som saknas i typsnitten – i ”Underskrifter”") as refused:
        render_document(document, "pdf")
    assert f"U+{ord(name[0]):04X}" in refused.value.message


# The kernel counts the parent's memory into a child's: a small process stands between.
MEASURED = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_maxrss / 1024, used.ru_utime + used.ru_stime)
"""


def test_two_hundred_measures_take_neither_all_memory_nor_all_day(tmp_path: Path) -> None:
    lofte, folder = tmp_path / "lofte.yaml", tmp_path / "ut"
    lofte.write_text(many(200), encoding="utf-8")
    command: list[str | Path] = [LOFTEN, "render", lofte, "--draft", "--format", "all", "--output", folder]
    run = subprocess.run(
        [sys.executable, "-I", "-c", MEASURED, *command], capture_output=True, text=True, check=True
    )
    mebibytes, seconds = map(float, run.stdout.split())
    assert len(list(folder.iterdir())) == len(FORMATS)
    assert mebibytes <= 250
    assert seconds < 20


# Text as people and their programs write it: letters of any script, marks, controls, Markdown.
TEXT = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="aåäö .,:;-–*_`[]()<>{}#&|\\\n\t$@=+~!\"'0123456789\u00ad\u200b\u202e", max_size=80),
    st.sampled_from([*ATTACKS, *MORE_ATTACKS[:1], *MORE_ATTACKS[4:], *FOREIGN, ""]),
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """SMALL or FULL with other texts, in some of its lines, and without some of its parts."""
    parts: list[str] = []
    for line in draw(st.sampled_from((SMALL, FULL))).splitlines(keepends=True):
        if line[0].isalpha() or not parts:
            parts.append(line)
        else:
            parts[-1] += line
    needed = ("format", "titel", "parter")
    kept = [part for part in parts if part.startswith(needed) or draw(st.integers(0, 5))]
    text = "".join(kept)
    for old in (
        "Löfte till Provby 2026–2027",
        "Medborgarlöfte för Provby",
        "Provby kommun",
        "Kommunstyrelsen",
    ):
        if draw(st.booleans()):
            text = text.replace(old, quoted(draw(TEXT)))
    for old in (
        "Polisen går minst två pass i veckan.",
        "Polisen går på torget.",
        "Vi räknar passen.",
        "Få lampor",
    ):
        if draw(st.booleans()):
            text = text.replace(old, quoted(draw(TEXT)))
    return text


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_any_document_gives_the_same_bytes_twice_or_a_reason(text: str) -> None:
    document = read(text)
    if document.lofte is None:
        return
    for kind in FORMATS:
        made = rendered(document, kind)
        assert made == rendered(document, kind)


def rendered(document: Document, kind: str) -> bytes | str:
    """The file, or why there is none."""
    try:
        return render_document(document, kind, draft=True)
    except RenderError as refused:
        return refused.message


def quoted(text: str) -> str:
    """``text`` in YAML, with no part of it escaped that need not be."""
    return json.dumps(text, ensure_ascii=False)
