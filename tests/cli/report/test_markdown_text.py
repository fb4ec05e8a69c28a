import pytest
from markdown_it import MarkdownIt

from loftesverktyg.cli.report.markdown_text import escaped


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Perioden 2026–2027: slut.", "Perioden 2026–2027: slut."),
        ("en_fil*|`<b>", r"en\_fil\*\|\`\<b\>"),
        ("två\nrader ", "två rader"),
        ("@kommunen och anna@exempel.se, #12", "@<!-- -->kommunen och anna@<!-- -->exempel.se, #<!-- -->12"),
        ("https://exempel.se www.exempel.se :smile:", r"https\://exempel.se www\.exempel.se \:smile:"),
        ("\x1b[31m", r"⟨U+001B⟩\[31m"),
    ],
)
def test_it_is_written_so(text: str, written: str) -> None:
    assert escaped(text) == written


@pytest.mark.parametrize(
    "text",
    [
        "*a* _b_ **c** `d` ~~e~~ [f](g) ![h](i) <b>j</b> &amp; \\* | https://k.se www.l.se",
        "a | b || c \\| d",
        "[x]: y <!-- z --> ```",
    ],
)
def test_it_is_read_as_it_was_meant(text: str) -> None:
    reader = MarkdownIt("gfm-like", {"linkify": False}).enable("table")
    inline = reader.parse(f"| x |\n|---|\n| {escaped(text)} |\n")
    [cell] = [token for token in inline if token.type == "inline" and token.content != "x"]
    assert {child.type for child in cell.children or ()} <= {"text", "text_special", "softbreak"}
    assert "".join(child.content for child in cell.children or ()) == text
