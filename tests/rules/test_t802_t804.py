"""T802, T803 and T804: pictures, headings and HTML in texts."""

import pytest

from loftesverktyg.findings import Finding
from tests.rules.documents import findings, marked, overlay
from tests.rules.hard_texts import in_syfte, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("![](karta.png)", ["![](karta.png)"]),
        ("Se ![ ](https://exempelby.se/karta.png).", ["![ ](https://exempelby.se/karta.png)"]),
        ('![](karta.png "Karta")', ['![](karta.png "Karta")']),
        ("![][karta]\n\n[karta]: https://exempelby.se/k.png", ["![][karta]"]),
        ("[![](k.png)](https://exempelby.se)", ["![](k.png)"]),
        ("![](<k a.png>)", ["![](<k a.png>)"]),
    ],
)
def test_t802_found(text: str, expected: list[str]) -> None:
    assert words("T802", in_syfte(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "![Karta över torget](karta.png)",
        "`![](k.png)`",
        "\\![](k.png)",
        "Vilken dag! [](x)",
        "![]",
        "!\\[](k.png)",
        "Wow!!",
    ],
)
def test_t802_not_found(text: str) -> None:
    assert words("T802", in_syfte(text)) == []


def test_t802_a_logotype() -> None:
    parter = "parter:\n  polisen: {namn: Polisen, typ: polis, logotyp: p.svg}\n  kommunen: {namn: K, typ: kommun}\n"
    assert words("T802", parter) == ["p.svg"]
    assert words("T802", parter.replace("p.svg", "p.svg, logotyp_alt: Polisens märke")) == []
    assert words("T802", parter.replace("p.svg", "p.svg, logotyp_alt: [fel]")) == []


def t803(text: str) -> list[Finding]:
    return list(findings(in_syfte(text), only="T803"))


def fixed(text: str) -> str:
    """The purpose after all fixes."""
    content = overlay(in_syfte(text))
    for finding in sorted(t803(text), key=lambda each: each.place.span, reverse=True):
        assert finding.fix is not None
        (edit,) = finding.fix.edits
        content = content[: edit.span.start] + edit.replacement + content[edit.span.end :]
    lines = content.split("  text: |\n")[-1].split("\n")
    return "\n".join(line.removeprefix("    ") for line in lines).strip("\n")


@pytest.mark.parametrize(
    ("text", "expected", "after"),
    [
        ("## A", ["##"], "# A"),
        ("# A\n\n### B", ["###"], "# A\n\n## B"),
        ("### A\n\nText\n\n### B", ["###", "###"], "# A\n\nText\n\n# B"),
        ("## A\n\n### B\n\n## C", ["##", "###", "##"], "# A\n\n## B\n\n# C"),
        ("# A\n\n#### B\n\n#### C\n\n# D", ["####", "####"], "# A\n\n## B\n\n## C\n\n# D"),
        ("A\n---", ["---"], "A\n==="),
        ("> ## A", ["##"], "> # A"),
        ("## A ##", ["##"], "# A ##"),
    ],
)
def test_t803_found_and_mended(text: str, expected: list[str], after: str) -> None:
    assert [marked(each, in_syfte(text)) for each in t803(text)] == expected
    assert fixed(text) == after
    assert t803(after) == []


@pytest.mark.parametrize(
    "text",
    [
        "# A\n\n## B\n\n# C\n\n## D\n\n### E",
        "Inga rubriker, bara #trygghet och #2.",
        "```\n### A\n```",
        "Text\n\n    ### A",
        "\\## A",
        "####### A",
        "- punkt\n---",
        "A\n\n---\n\nB",
        "A\n===\n\nB\n---",
    ],
)
def test_t803_not_found(text: str) -> None:
    assert t803(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Det är <b>viktigt</b>.", ["<b>"]),
        ("Rad ett<br>rad två<br/>rad tre", ["<br>", "<br/>"]),
        ('<a href="https://exempelby.se">länk</a>', ['<a href="https://exempelby.se">']),
        ("Text <!-- anteckning --> text", ["<!-- anteckning -->"]),
        ("<script>alert(1)</script>", ["<script>"]),
        ("Slut</p>", ["</p>"]),
        ("<SPAN class=x>Hej</SPAN>", ["<SPAN class=x>"]),
        ("<video src='f.mp4' controls />", ["<video src='f.mp4' controls />"]),
        ("<div\n  id=x>Hej</div>", ["<div\n      id=x>"]),
    ],
)
def test_t804_found(text: str, expected: list[str]) -> None:
    assert words("T804", in_syfte(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Vi <3 Exempelby.",
        "Färre än < 10 och > 5.",
        "<https://exempelby.se/b>",
        "<trygghet@exempelby.se>",
        "Skriv <namn> här.",
        "`<b>` är HTML.",
        "\\<b>",
        "```\n<b>\n```",
        "a<b och c>d",
        "<!-- aldrig slut",
        "Mellan <5 och 10>.",
    ],
)
def test_t804_not_found(text: str) -> None:
    assert words("T804", in_syfte(text)) == []


def test_plain_texts_are_left_alone() -> None:
    assert findings("sammanfattning: Vi är <b>bra</b> ![](x) [här](x)\n", only="T") == ()
