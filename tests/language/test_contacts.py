"""Mail addresses, mobile numbers and homes, with their places and what they are compared by."""

import pytest

from loftesverktyg.language.contacts import Contact, home_addresses, mail_addresses, mobile_numbers
from loftesverktyg.language.sentences import sentences


def told(text: str, found: list[Contact]) -> list[tuple[str, str]]:
    return [(text[each.start : each.end], each.key) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a@b.se", [("a@b.se", "a@b.se")]),
        ("Skriv till A.B+c-d_e@Exempelby.SE.", [("A.B+c-d_e@Exempelby.SE", "a.b+c-d_e@exempelby.se")]),
        ("(a@b.c.se) och x@y-z.example,", [("a@b.c.se", "a@b.c.se"), ("x@y-z.example", "x@y-z.example")]),
        ("a" * 64 + "@b.se", [("a" * 64 + "@b.se", "a" * 64 + "@b.se")]),
        ("a" * 65 + "@b.se", []),
        ("a@" + "b" * 63 + ".se", [("a@" + "b" * 63 + ".se", "a@" + "b" * 63 + ".se")]),
        ("a@" + "b" * 64 + ".se", []),
        ("a@b." + "c" * 24, [("a@b." + "c" * 24, "a@b." + "c" * 24)]),
        ("a@b." + "c" * 25, []),
        ("a@b.s", []),
        ("a@b.s1", []),
        ("a@b.se-x", []),
        ("a@b", []),
        ("@b.se", []),
        ("a.b.se", []),
        ("", []),
    ],
)
def test_mail_addresses(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, mail_addresses(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0701740605", [("0701740605", "701740605")]),
        ("072-174 06 05", [("072-174 06 05", "721740605")]),
        ("073–174 06 05", [("073–174 06 05", "731740605")]),
        ("076\u00a0174\u00a006\u00a005", [("076\u00a0174\u00a006\u00a005", "761740605")]),
        ("079 - 174 06 05", [("079 - 174 06 05", "791740605")]),
        ("+46 70-174 06 05", [("+46 70-174 06 05", "701740605")]),
        ("+46-70-174 06 05", [("+46-70-174 06 05", "701740605")]),
        ("+4670-174 06 05", [("+4670-174 06 05", "701740605")]),
        ("0046701740605", [("0046701740605", "701740605")]),
        ("+46(0)701740605", [("+46(0)701740605", "701740605")]),
        ("+46 (0) 70 174 06 05", [("+46 (0) 70 174 06 05", "701740605")]),
        (
            "Ring 0701740605, 0701740606.",
            [("0701740605", "701740605"), ("0701740606", "701740606")],
        ),
        ("0711740605", []),
        ("0741740605", []),
        ("0751740605", []),
        ("0771740605", []),
        ("0781740605", []),
        ("070174060", []),
        ("07017406050", []),
        ("070    1740605", []),
        ("701740605", []),
        ("x0701740605", []),
        ("1/0701740605", []),
        ("1-0701740605", []),
        ("0701740605/2", []),
        ("0701740605-2", []),
        ("0701740605–2", []),
        ("0701740605-a", [("0701740605", "701740605")]),
        ("", []),
    ],
)
def test_mobile_numbers(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, mobile_numbers(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Storgatan 5 lgh 2", ["Storgatan 5 lgh 2"]),
        ("Storgatan 5, lgh. 2", ["Storgatan 5, lgh. 2"]),
        ("Storgatan 5, lägenhet nr 12345", ["Storgatan 5, lägenhet nr 12345"]),
        ("Storgatan 5, 12 tr.", ["Storgatan 5, 12 tr."]),
        ("Storgatan 5, 2tr", ["Storgatan 5, 2tr"]),
        ("Norra Stora Ringvägen 123 B, lgh 2", ["Norra Stora Ringvägen 123 B, lgh 2"]),
        ("En lägenhet på Storgatan 5.", ["Storgatan 5"]),
        ("En LÄGENHET på Storgatan 5.", ["Storgatan 5"]),
        ("Storgatan 5 är en bostad.", ["Storgatan 5"]),
        ("Bostadens dörr på Storgatan 5b och Lillgatan 7.", ["Storgatan 5b", "Lillgatan 7"]),
        # Each sentence speaks for itself.
        ("Storgatan 5 är mörk. En bostad. Storgatan 6 är ljus.", []),
        ("Storgatan 5 är en bostad. Lillgatan 7 är mörk.", ["Storgatan 5"]),
        ("Lillgatan 7 är mörk. Storgatan 5 är en bostad.", ["Storgatan 5"]),
        ("Lillgatan 7, lgh 1 är mörk. Storgatan 5 är ljus.", ["Lillgatan 7, lgh 1"]),
        # Flats in general, a whole house, and what is no address.
        ("Storgatan 5", []),
        ("Bostäder på Storgatan 5.", []),
        ("Bostadsbolaget på Storgatan 5.", []),
        ("En bostad på Storgatan 1234.", []),
        ("En bostad på Storgatan 5–9.", []),
        ("En bostad på storgatan 5.", []),
        ("En bostad på Storgatan.", []),
        ("En bostad på Stor 5.", []),
        ("", []),
    ],
)
def test_home_addresses(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in home_addresses(text, sentences(text))] == expected


def test_an_address_in_no_sentence_needs_a_flat_of_its_own() -> None:
    assert home_addresses("En bostad på Storgatan 5", []) == []
    assert home_addresses("Storgatan 5 och bostad", [(12, 22)]) == []
    assert home_addresses("Storgatan 5 lgh 2", []) == [(0, 17)]
