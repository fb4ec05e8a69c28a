"""What is refused in an SVG, and what is not."""

from base64 import b64encode

import pytest

from loftesverktyg.cli.publish.svg import objection
from tests.cli.publish.test_logotypes import PNG


def svg(inner: str, attributes: str = "") -> bytes:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 40 20" {attributes}>{inner}<rect width="40" height="20" fill="#036"/></svg>'
    ).encode()


def said(data: bytes) -> str | None:
    return objection(data, lambda image: image == PNG)


def embedded(data: bytes, kind: str = "png") -> str:
    return f'<image href="data:image/{kind};base64,{b64encode(data).decode()}"/>'


def used(levels: int) -> str:
    groups = "".join(
        f'<g id="a{at}">' + f'<use href="#a{at - 1}"/>' * 10 + "</g>" for at in range(1, levels + 1)
    )
    return f'<g id="a0"><path d="M0 0h1v1z"/></g>{groups}<use href="#a{levels}"/>'


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (svg("<script>alert(1)</script>"), "skript"),
        (svg('<script href="data:text/javascript,alert(1)"/>'), "skript"),
        (svg("", 'onload="alert(1)"'), "skript"),
        (svg('<g ONCLICK="alert(1)"/>'), "skript"),
        (svg("<foreignObject><p>Text</p></foreignObject>"), "webbsida"),
        (svg('<animate attributeName="href" to="javascript:alert(1)"/>'), "rör på sig"),
        (svg('<image href="http://ute.example/x.png"/>'), "utanför filen"),
        (svg('<image xlink:href="file:///etc/passwd"/>'), "utanför filen"),
        (svg('<image href="bilder/annan.png"/>'), "utanför filen"),
        (svg(embedded(b"<svg/>", "svg+xml")), "utanför filen"),
        (svg('<use href="http://ute.example/x.svg#a"/>'), "utanför filen"),
        (svg('<style>@import "http://ute.example/x.css";</style>'), "utanför filen"),
        (svg("<style>@font-face { src: url(http://ute.example/x.woff) }</style>"), "utanför filen"),
        (svg("<style>rect { fill: u\\72l(http://ute.example/x) }</style>"), "utanför filen"),
        (svg("<rect fill=\"url( 'http://ute.example/x#a' )\"/>"), "utanför filen"),
        (svg('<rect style="fill: url(//ute.example/x)"/>'), "utanför filen"),
        (b'<?xml-stylesheet href="http://ute.example/x.css"?>' + svg(""), "utanför filen"),
        (svg(embedded(b"ingen bild")), "skadad eller för stor"),
        (svg('<image href="data:image/png;base64,åäö"/>'), "skadad eller för stor"),
        (svg('<g filter="url(#f)"/>'), "filter"),
        (svg('<g style="filter: blur(9px)"/>'), "filter"),
        (svg("<style>rect { filter:url(#f) }</style>"), "filter"),
        (svg(used(5)), "för många gånger"),
        (svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "för många gånger"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg("&a;"), "entiteter"),
        (b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg(""), "entiteter"),
        (svg("").decode().encode("utf-16"), "UTF-8"),
    ],
)
def test_it_says_what_speaks_against_an_svg(data: bytes, words: str) -> None:
    assert words in (said(data) or "")


@pytest.mark.parametrize(
    "inner",
    [
        '<defs><filter id="f"><feGaussianBlur stdDeviation="2"/></filter></defs><g filter="none"/>',
        '<linearGradient id="g"/><rect fill="url(#g)"/><rect style="fill:url( \'#g\' )"/>',
        '<a href="https://www.exempelby.example"><rect/></a>',
        "<style>rect { fill: #036 } @media print { rect { fill: black } }</style>",
        "<metadata>Gjord i ett program: http://www.example/</metadata><title>Vapen</title>",
        '<g id="a0"><path d="M0 0h1v1z"/></g><use xlink:href="#a0"/><use href="#a0"/><use href="#saknas"/>',
        embedded(PNG),
    ],
)
def test_what_logotypes_are_made_of_is_let_through(inner: str) -> None:
    assert said(svg(inner)) is None


@pytest.mark.parametrize("data", [b"", b"<html/>", svg("")[:-3]])
def test_what_is_no_svg_at_all(data: bytes) -> None:
    assert said(data) == ""


def test_a_deep_svg_is_judged_too() -> None:
    deep = "".join(f'<g id="a{at}">' for at in range(5000)) + "</g>" * 5000
    assert "för många gånger" in (said(svg(deep)) or "")
