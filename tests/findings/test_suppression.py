from datetime import date

import pytest

from loftesverktyg.findings.suppression import Exemption, Trouble, exemptions
from loftesverktyg.source import read


def made(comment: str) -> tuple[Exemption, ...]:
    return exemptions(read(f"titel: a  {comment}\n".encode(), "lofte.yaml"))


@pytest.mark.parametrize(
    ("comment", "names", "until", "reason"),
    [
        ("# loften: undanta M401 – skäl", ["M401"], None, "skäl"),
        ("# loften: undanta M401 - skäl", ["M401"], None, "skäl"),
        ("# loften: undanta M401—skäl", ["M401"], None, "skäl"),
        ("# loften: undanta M401: skäl", ["M401"], None, "skäl"),
        ("# loften: undanta M401 skäl utan streck", ["M401"], None, "skäl utan streck"),
        ("# loften: undanta M401 – skäl – med – streck", ["M401"], None, "skäl – med – streck"),
        ("#loften:undanta m401", ["m401"], None, ""),
        ("# LOFTEN: Undanta M401 –", ["M401"], None, ""),
        ("#\tloften :\tundanta\tM401", ["M401"], None, ""),
        ("# loften: undanta: M401 – skäl", ["M401"], None, "skäl"),
        ("# loften: undanta M401, K601 – skäl", ["M401", "K601"], None, "skäl"),
        ("# loften: undanta M401,K601;A305 – skäl", ["M401", "K601", "A305"], None, "skäl"),
        ("# loften: undanta M401 K601 och A305 – skäl", ["M401", "K601", "A305"], None, "skäl"),
        ("# loften: undanta M401, vagt-verb och annat", ["M401", "vagt-verb"], None, "och annat"),
        ("# loften: undanta mål-med-löftet-saknas – skäl", ["mål-med-löftet-saknas"], None, "skäl"),
        ("# loften: undanta vagt-verb - skäl", ["vagt-verb"], None, "skäl"),
        (
            "# loften: undanta M401, K601 t.o.m. 2027-06-30 – skäl",
            ["M401", "K601"],
            date(2027, 6, 30),
            "skäl",
        ),
        ("# loften: undanta M401 tom 2027-06-30", ["M401"], date(2027, 6, 30), ""),
        ("# loften: undanta M401, t.o.m 2027-06-30: skäl", ["M401"], date(2027, 6, 30), "skäl"),
        ("# loften: undanta M401 till och med 2027-06-30 skäl", ["M401"], date(2027, 6, 30), "skäl"),
        ("# loften: undanta M401 – t.o.m. nästa löfte", ["M401"], None, "t.o.m. nästa löfte"),
        ("# loften: undanta M401 till 2027-06-30 – skäl", ["M401"], date(2027, 6, 30), "skäl"),
        ("# loften: undanta M401 till nästa löfte", ["M401"], None, "till nästa löfte"),
        ("#\u00a0loften:\u00a0undanta\u00a0M401,\u00a0K601\u00a0– skäl", ["M401", "K601"], None, "skäl"),
        ("# text före # loften: undanta M401 – skäl", ["M401"], None, "skäl"),
    ],
)
def test_read(comment: str, names: list[str], until: date | None, reason: str) -> None:
    (found,) = made(comment)
    assert found.trouble is None
    assert ([named.name for named in found.names], found.until, found.reason) == (names, until, reason)


def test_every_name_knows_its_place() -> None:
    text = "titel: a  # loften: undanta M401, vagt-verb och K601 – skäl\n"
    (found,) = exemptions(read(text.encode(), "lofte.yaml"))
    assert [text[slice(*named.span)] for named in found.names] == [
        "M401",
        "vagt-verb",
        "K601",
    ]
    assert text[slice(*found.span)] == "# loften: undanta M401, vagt-verb och K601 – skäl"


@pytest.mark.parametrize(
    ("comment", "trouble"),
    [
        ("# loften: undantag M401", Trouble.WORDING),
        ("# loften: ignore M401", Trouble.WORDING),
        ("# loften: se handboken", Trouble.WORDING),
        ("# loften undanta M401", Trouble.WORDING),
        ("# löften: undanta M401", Trouble.WORDING),
        ("# lofte: undanta M401", Trouble.WORDING),
        ("# loften: undanta", Trouble.NO_RULE),
        ("# loften: undanta – skäl", Trouble.NO_RULE),
        ("# loften: undanta t.o.m. 2027-06-30 – skäl", Trouble.NO_RULE),
        ("# loften: undanta M401 t.o.m. juni – skäl", Trouble.DATE),
        ("# loften: undanta M401 t.o.m. 2027-02-30 – skäl", Trouble.DATE),
        ("# loften: undanta M401 t.o.m. 20270630", Trouble.DATE),
    ],
)
def test_what_is_meant_as_one_and_is_none(comment: str, trouble: Trouble) -> None:
    (found,) = made(comment)
    assert found.trouble is trouble


@pytest.mark.parametrize(
    "comment",
    [
        "# Löften: här börjar de",
        "# loften check körs varje natt",
        "# undanta M401",
        "# lofte.yaml",
        "# loftet: undanta M401",
        "",
    ],
)
def test_other_comments_are_left_alone(comment: str) -> None:
    assert made(comment) == ()


def test_only_comments_count() -> None:
    text = 'a: "# loften: undanta M401"\nb: |\n  # loften: undanta M401\nc: d#loften: undanta M401\n'
    assert exemptions(read(text.encode(), "lofte.yaml")) == ()
