import pytest

from loftesverktyg.cli.publish.links import address_href, file_href, mail_href, phone_href, safe_href


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("https://provby.example/a?b=c&d#e", "https://provby.example/a?b=c&d#e"),
        ("HTTP://Provby.example", "HTTP://Provby.example"),
        ("mailto:a@provby.example", "mailto:a@provby.example"),
        ("tel:0123", "tel:0123"),
        ("https://provby.example/å b", "https://provby.example/%C3%A5%20b"),
        ("https://räksmörgås.example/", "https://xn--rksmrgs-5wao1o.example/"),
        ("https://RÄKSMÖRGÅS.example:8443/Å", "https://xn--rksmrgs-5wao1o.example:8443/%C3%85"),
        (
            "https://å@räksmörgås.example/räksmörgås",
            "https://%C3%A5@xn--rksmrgs-5wao1o.example/r%C3%A4ksm%C3%B6rg%C3%A5s",
        ),
        ('https://provby.example/"><script>', "https://provby.example/%22%3E%3Cscript%3E"),
    ],
)
def test_kept(address: str, href: str) -> None:
    assert safe_href(address) == href


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://provby.example",
        "//provby.example",
        "../hemligt",
        "https://",
        "https://[",
        "http://provby.example:port",
        "mailto:",
        "",
        "ord",
    ],
)
def test_refused(address: str) -> None:
    assert safe_href(address) == ""


@pytest.mark.parametrize(
    ("name", "href"),
    [
        ("lofte.en.html", "lofte.en.html"),
        ("mitt löfte.html", "mitt%20l%C3%B6fte.html"),
        ("50% #1?.html", "50%25%20%231%3F.html"),
        ("javascript:a.html", "javascript%3Aa.html"),
        ("a\udcff.html", "a%FF.html"),
    ],
)
def test_a_file_beside(name: str, href: str) -> None:
    assert file_href(name) == href


def test_mail_cannot_be_given_a_subject() -> None:
    assert mail_href("a?subject=x&y@provby.example") == "mailto:a%3Fsubject%3Dx%26y@provby.example"


@pytest.mark.parametrize(
    ("number", "href"),
    [
        ("0123-45 67 89", "tel:0123456789"),
        ("+46 (0)123–45", "tel:+4612345"),
        ("(0)123-45", "tel:012345"),
        ("112", "tel:112"),
        ("ring oss", ""),
        ("0123;ext=9", ""),
        ("", ""),
    ],
)
def test_phone(number: str, href: str) -> None:
    assert phone_href(number) == href


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("https://provby.example", "https://provby.example"),
        ("a@provby.example", "mailto:a@provby.example"),
        ("Öppet hus på torget", ""),
        ("javascript:a@b", ""),
        ("Mejla a@b", ""),
    ],
)
def test_address_of_a_channel(address: str, href: str) -> None:
    assert address_href(address) == href
