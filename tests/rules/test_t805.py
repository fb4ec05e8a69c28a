"""T805: addresses that cannot be, and files that are not there; nothing is fetched."""

import pytest

from loftesverktyg.document import read_document
from loftesverktyg.rules.addresses import FileReference, Wrong, judge
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import BASE, TODAY, findings
from tests.rules.hard_texts import in_syfte, words


@pytest.mark.parametrize(
    "address",
    [
        "https://exempelby.se",
        "http://www.exempelby.se/trygghet?år=2026#del",
        "HTTPS://Exempelby.SE/",
        "https://åmål.se/trygghet",
        "https://xn--ml-yia0k.se",
        "https://exempelby.se:8443/x",
        "https://192.0.2.1/x",
        "https://[2001:db8::1]/x",
        "mailto:trygghet@exempelby.se",
        "mailto:trygghet@exempelby.se?subject=Löftet",
        "tel:0123-45 67 89",
        "tel:+46123456789",
        " https://exempelby.se ",
    ],
)
def test_an_address_that_is_as_it_should_be(address: str) -> None:
    assert judge(address) is None


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("", "tom"),
        ("htps://exempelby.se", "htps:"),
        ("javascript:alert(1)", "javascript:"),
        ("ftp://exempelby.se/x", "ftp:"),
        ("file:///C:/plan.pdf", "viss dator"),
        ("C:\\plan.pdf", "viss dator"),
        ("https://", "domännamn"),
        ("https:///trygghet", "domännamn"),
        ("https://exempelby", "domännamn"),
        ("https://exempelby,se/x", "domännamn"),
        ("http://http://exempelby.se", "domännamn"),
        ("https://exempelby.se/en plan", "mellanslag"),
        ("https://exempelby.se:port/", "rätt skriven"),
        ("https://[::1", "rätt skriven"),
        ("//exempelby.se/x", "saknar https:"),
        ("www.exempelby.se", "https://"),
        ("exempelby.se/trygghet", "https://"),
        ("mailto:trygghet", "E-postadressen"),
        ("trygghet@exempelby.se", "mailto:"),
        ("tel:växeln", "Telefonnumret"),
    ],
)
def test_one_that_is_not(address: str, says: str) -> None:
    wrong = judge(address)
    assert isinstance(wrong, Wrong)
    assert says in wrong.message
    assert wrong.hint


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("bilagor/plan.pdf", "bilagor/plan.pdf"),
        ("../2024/lofte.yaml", "../2024/lofte.yaml"),
        ("%C3%A5tg%C3%A4rder.pdf", "åtgärder.pdf"),
        ("plan.pdf#sida2", "plan.pdf"),
        ("/rot.pdf", "/rot.pdf"),
        ("Bilaga 1.docx", "Bilaga 1.docx"),
    ],
)
def test_the_way_to_a_file(address: str, path: str) -> None:
    assert judge(address) == FileReference(path)


PLAN = "\n# plan.pdf\n%PDF\n"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("föregående: 2024/lofte.yaml\n", ["2024/lofte.yaml"]),
        ("föregående: lofte.yaml\n", ["lofte.yaml"]),
        ("bilagor: [{titel: Plan, fil: plan.pdf}, {titel: Mer, fil: mer.pdf}]" + PLAN, ["mer.pdf"]),
        ("bilagor: [{titel: Plan, fil: https://exempelby/plan}]\n", ["https://exempelby/plan"]),
        ("språkversioner: [{språk: ar, fil: lofte.ar.yaml}]\n", ["lofte.ar.yaml"]),
        ("språkversioner: [{språk: ar, fil: x.yaml}]\n# x.yaml\nversion: 3\n", ["x.yaml"]),
        ("samverkansöverenskommelse: {titel: S, länk: exempelby.se/samverkan}\n", ["exempelby.se/samverkan"]),
        ("kontakt: {funktion: F, webb: 'http:/exempelby.se'}\n", ["'http:/exempelby.se'"]),
        (
            "parter: {polisen: {namn: P, typ: polis, logotyp: k.svg, logotyp_alt: K}}\n",
            ["k.svg"],
        ),
        (
            "# lofte.utfall.yaml\nformat: 1\nrapportdatum: 2026-03-01\nutfall_för: {fil: löfte.yaml}\n",
            ["löfte.yaml"],
        ),
    ],
)
def test_found_under_keys(block: str, expected: list[str]) -> None:
    assert words("T805", block) == expected


@pytest.mark.parametrize(
    "block",
    [
        "bilagor: [{titel: Plan, fil: plan.pdf}]" + PLAN,
        "bilagor: [{titel: Plan, fil: https://exempelby.se/plan.pdf}]\n",
        "föregående: https://exempelby.se/2024\n",
        "föregående: 2024.yaml\n# 2024.yaml\ntitel: Löfte\n",
        "föregående: gammalt.pdf\n# gammalt.pdf\n%PDF\n",
        "föregående: [fel]\n",
        "språkversioner: [{språk: ar, fil: trasig.yaml}]\n# trasig.yaml\na: [\n",
    ],
)
def test_not_found_under_keys(block: str) -> None:
    assert words("T805", block) == []


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("https://exempelby.se/trygghet", False),
        ("Anslagstavlan vid stationen", False),
        ("Torget, torsdag: kl. 18.00", False),
        ("trygghet@exempelby.se", False),
        ("Exempelbybladet", False),
        ("www.exempelby.se", True),
        ("exempelby.se/trygghet", True),
        ("htps://exempelby.se", True),
    ],
)
def test_a_channel_may_be_a_place_in_words(address: str, found: bool) -> None:
    block = (
        "uppföljning:\n  metod: Vi räknar.\n  ansvarig: kommunen\n  intervall: halvår\n  kommunikation:\n"
        f"    - {{kanal: annan, adress: '{address}', ansvarig: kommunen}}\n"
    )
    assert bool(words("T805", block)) is found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Planen](plan.doc)", ["plan.doc"]),
        ("[Planen](<en plan.doc>)", ["en plan.doc"]),
        ("[Planen](https://exempelby.se/en plan)", ["https://exempelby.se/en plan"]),
        ("[Planen][p]\n\n[p]: htp://x.se", ["htp://x.se"]),
        ("[Planen]()", ["[Planen]()"]),
        ("![Karta](karta.png)", ["karta.png"]),
        ("[Mejla oss](trygghet@exempelby.se)", ["trygghet@exempelby.se"]),
        ("<htps://exempelby.se>", ["htps://exempelby.se"]),
        # Beside one that is as it should be.
        ("<trygghet@exempelby.se> och <htps://exempelby.se>", ["htps://exempelby.se"]),
        ("[Del två](#del-tva) och [planen](plan.doc)", ["plan.doc"]),
    ],
)
def test_found_in_texts(text: str, expected: list[str]) -> None:
    assert words("T805", in_syfte(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "[Planen](https://exempelby.se/plan_(ny))",
        '[Planen](https://exempelby.se "Planen för 2026")',
        "[Del två](#del-tva)",
        r"[Planen](https://exempelby.se/plan\_2026)",
        "<trygghet@exempelby.se> och <https://exempelby.se>",
        "`[x](saknas.doc)`",
        "Se bilaga [3](se även bilaga 2).",
        "Uppgift [1] (saknas.doc)",
        "[Ring](tel:+46123456789)",
    ],
)
def test_not_found_in_texts(text: str) -> None:
    assert words("T805", in_syfte(text)) == []


def test_of_files_nothing_is_said_where_there_is_no_folder() -> None:
    document = read_document((BASE + "föregående: saknas.yaml\n").encode(), "<stdin>")
    result = check_document(document, [rule for rule in RULES if rule.code == "T805"], TODAY)
    assert result.findings == ()


def test_what_the_file_is_instead_is_told() -> None:
    (finding,) = findings("föregående: u.yaml\n# u.yaml\nutfall_för: {fil: lofte.yaml}\n", only="T805")
    assert finding.message == "Filen ”u.yaml” är inget löfte."
