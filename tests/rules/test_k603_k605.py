"""K603 to K605: stiff words, abbreviations of authorities, and other abbreviations."""

import pytest

from tests.rules.plain_cases import STYLES, found, mended, purpose, words


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("text", "marked", "plain"),
    [
        ("Samtliga boende ska erhålla råd.", ["Samtliga", "erhålla"], "Alla boende ska få råd."),
        ("Polisen tillser att det sker.", ["tillser att"], "Polisen ser till att det sker."),
        ("Vi gör det i syfte att nå fler.", ["i syfte att"], "Vi gör det för att nå fler."),
        ("Unga har behov av stöd.", ["har behov av"], "Unga behöver stöd."),
        ("Unga är i behov av att prata.", ["är i behov av att"], "Unga behöver prata."),
        ("Det är ej klart.", ["ej"], "Det är inte klart."),
        ("Vi fattar beslut om det.", ["fattar beslut"], "Vi beslutar om det."),
        ("Frågor angående trafik.", ["angående"], "Frågor om trafik."),
        # Words that are right in some sentences only are left for the writer to change.
        ("Vår målsättning är tydlig.", ["målsättning"], None),
        ("Då säkerställer vi att det går.", ["säkerställer"], None),
        ("Det genomförs en utvärdering av allt.", ["genomförs en utvärdering av"], None),
        ("Angående trafiken är vi eniga.", ["Angående"], None),
    ],
)
def test_a_stiff_word(style: str, text: str, marked: list[str], plain: str | None) -> None:
    assert words("K603", purpose(text, style)) == marked
    assert mended("K603", text, style) == (plain or text)


@pytest.mark.parametrize(
    "text",
    [
        "Projektet Fokus Samtliga AB är med.",
        "Han sa ”samtliga ska erhålla råd”.",
        "Vi arbetar med icke-våld.",
        "Vi gör det på ett enkelt sätt som alla förstår.",
        "Läs mer på exempelby.example/samtliga.",
        "Se [sidan](https://exempelby.example/erhålla).",
        "Alla boende får veta mer.",
    ],
)
def test_what_is_no_stiff_word(text: str) -> None:
    assert words("K603", purpose(text)) == []


def test_what_others_are_called_is_theirs() -> None:
    block = (
        "samverkansöverenskommelse: {titel: Samtliga ska erhålla stöd}\n"
        "bilagor: [{titel: Plan beträffande samtliga, fil: plan.pdf}]\n"
        "parter:\n  polisen: {namn: samtliga t.ex. polis, typ: polis}\n"
    )
    assert words("K603", block) == words("K605", block) == []


def test_a_stiff_word_has_the_plain_one_and_the_why_in_its_hint() -> None:
    [finding] = found("K603", purpose("Vår målsättning är tydlig."))
    assert "”mål”" in finding.hint
    assert "genus" in finding.hint
    assert finding.fix is None


def test_a_text_in_another_language_is_not_looked_at() -> None:
    block = "språk: nb\n" + purpose("Samtliga ska erhålla t.ex. LPO.")
    assert [words(code, block) for code in ("K603", "K604", "K605")] == [[], [], []]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Här ska LPO synas mer.", ["LPO"]),
        ("Här ska LPO-chefen synas mer.", ["LPO"]),
        ("Vi arbetar med EST.", ["EST"]),
        ("En SSPF-grupp ses varje vecka.", ["SSPF"]),
        ("I NTU svarar fler att de är trygga.", ["NTU"]),
        ("Rapporten från Brå visar det.", ["Brå"]),
        # Only the first, and each of them once.
        ("LPO och EST. Sedan LPO och EST igen.", ["LPO", "EST"]),
        # Explained too late.
        ("LPO går här. Lokalpolisområdet (LPO) är stort, och det har funnits länge i vår kommun.", ["LPO"]),
    ],
)
def test_an_abbreviation_that_nobody_explains(style: str, text: str, marked: list[str]) -> None:
    assert words("K604", purpose(text, style)) == marked


@pytest.mark.parametrize(
    "text",
    [
        "Lokalpolisområdet (LPO) syns. LPO går här.",
        "LPO (lokalpolisområdet) syns.",
        "LPO, det vill säga lokalpolisområdet, syns.",
        "Lokalpolisområdet, LPO, syns.",
        "Effektiv samordning för trygghet (EST) är ett sätt att arbeta.",
        "Gruppen SSPF (skola, socialtjänst, polis och fritid) ses.",
        "SSPF står för skola, socialtjänst, polis och fritid.",
        "Ärendet har nummer KS 2026/12.",
        "Se protokollet KF § 12.",
        "Ärendet har nummer KS/2026:12.",
        "Rakel Exempelsson är med.",
        "Solen skiner, jo då.",
        "Läs på www.lpo.example/LPO.",
    ],
)
def test_what_needs_no_explanation(text: str) -> None:
    assert words("K604", purpose(text)) == []


@pytest.mark.parametrize(
    "block",
    [
        "ordlista: {LPO: lokalpolisområde}\n",
        "ordlista: {lpo: lokalpolisområde}\n",
        "ordlista: {Lokalpolisområde (LPO): polisens minsta område}\n",
        "sammanfattning: Lokalpolisområdet (LPO) lovar mer.\n",
        "titel: Löfte från lokalpolisområdet (LPO)\n",
    ],
)
def test_an_explanation_elsewhere(block: str) -> None:
    assert words("K604", purpose("LPO syns mer.")) == ["LPO"]
    assert words("K604", block + purpose("LPO syns mer.")) == []


def test_a_name_has_no_room_for_an_explanation() -> None:
    name = "målgrupp: De som bor i LPO\n"
    assert words("K604", name) == ["LPO"]
    assert words("K604", name + purpose("Här syns lokalpolisområdet (LPO) mer.")) == []
    assert words("K604", name + purpose("Här syns LPO mer.")) == ["LPO"]


def test_a_late_explanation_is_pointed_at() -> None:
    block = (
        purpose("LPO syns mer.")
        + "jämställdhet: Fel plats.\n"
        + ("uppföljning:\n  metod: Lokalpolisområdet (LPO) räknar kvällarna.\n  ansvarig: kommunen\n")
    )
    [finding] = found("K604", block)
    [label] = finding.labels
    assert "först här" in label.message
    assert "här, där läsaren" in finding.hint


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("text", "marked", "full"),
    [
        ("Vi gör t.ex. detta.", ["t.ex."], "Vi gör till exempel detta."),
        ("T.ex. detta.", ["T.ex."], "Till exempel detta."),
        ("Skolor, t.ex. Norra skolan.", ["t.ex."], "Skolor, till exempel Norra skolan."),
        ("Ljus, trafik m.m. Sedan mer.", ["m.m."], "Ljus, trafik med mera. Sedan mer."),
        ("Ljus m.m. ingår.", ["m.m."], "Ljus med mera ingår."),
        ("Polisen m.fl.", ["m.fl."], "Polisen med flera."),
        ("Vi kommer minst 2 ggr/månad.", ["ggr"], "Vi kommer minst 2 gånger/månad."),
        ("Vi kommer 2 ggr. i veckan.", ["ggr."], "Vi kommer 2 gånger i veckan."),
        ("Vi kommer 1 ggr.", ["ggr."], "Vi kommer 1 ggr."),
        ("Vi kommer fyra ggr. Sedan vilar vi.", ["ggr."], "Vi kommer fyra gånger. Sedan vilar vi."),
        ("Skolor, t.ex.Norra skolan.", ["t.ex."], "Skolor, till exempel Norra skolan."),
        ("Vi gör bl a detta.", ["bl a"], "Vi gör bland annat detta."),
        ("Fr.o.m. mars t.o.m. maj.", ["Fr.o.m.", "t.o.m."], "Från och med mars till och med maj."),
        ("Det kostar ca. 5 mkr. Sen mer.", ["ca.", "mkr"], "Det kostar cirka 5 miljoner kronor. Sen mer."),
        ("Det kostar 1 mkr.", ["mkr"], "Det kostar 1 mkr."),
        ("Det är en s.k. plats.", ["s.k."], "Det är en s.k. plats."),
    ],
)
def test_an_abbreviation_that_can_be_written_out(style: str, text: str, marked: list[str], full: str) -> None:
    assert words("K605", purpose(text, style)) == marked
    assert mended("K605", text, style) == full


@pytest.mark.parametrize("block", ["titel: Trafik m.m.\n", "målgrupp: Unga, deras föräldrar m.m.\n"])
def test_what_is_no_sentence_ends_without_a_point(block: str) -> None:
    (hit,) = found("K605", block)
    assert hit.fix is not None
    assert [edit.replacement for edit in hit.fix.edits] == ["med mera"]


@pytest.mark.parametrize(
    "text",
    [
        "Vi är där kl. 18 och har 4 st. lampor.",
        "Lampa nr 4 på plats.",
        "Han sa ”bl.a. detta”.",
        "Partiet MP och TV var där.",
        "Kvarteret Bl.A.-huset.",
        "Läs på exempelby.example/t.ex.",
        "Texten är text.",
        "Vi tar exemplet.",
    ],
)
def test_what_is_no_abbreviation_to_write_out(text: str) -> None:
    assert words("K605", purpose(text)) == []


@pytest.mark.parametrize(
    ("text", "full"),
    [
        # One million is no millions; eleven, and one and a half, are.
        ("Det kostar 1 tkr.", "Det kostar 1 tkr."),
        ("1 mkr är mycket.", "1 mkr är mycket."),
        ("Det kostar 11 mkr.", "Det kostar 11 miljoner kronor."),
        ("Det kostar 1,1 mkr.", "Det kostar 1,1 miljoner kronor."),
        ("Det kostar 1.1 mkr.", "Det kostar 1.1 miljoner kronor."),
        ("Det kostar 1 och 2 mkr.", "Det kostar 1 och 2 miljoner kronor."),
        ("Det kostar 1\u00a0mkr.", "Det kostar 1\u00a0mkr."),
        ("Bland 1 sak, t.ex. ljus.", "Bland 1 sak, till exempel ljus."),
        # A point is left where the sentence ends, and can.
        ("Ljus, trafik osv.", "Ljus, trafik och så vidare."),
        ("Ljus, trafik osv. Mer ljus.", "Ljus, trafik och så vidare. Mer ljus."),
        ("Ljus, trafik osv. och mer.", "Ljus, trafik och så vidare och mer."),
    ],
)
def test_where_the_words_would_not_fit(text: str, full: str) -> None:
    assert mended("K605", text) == full


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        # The words themselves beside it, less five letters of their end, so near and no nearer.
        ("LPO och " + "x" * 19 + " lokalpolisom.", []),
        ("LPO och " + "x" * 30 + " lokalpolisom.", ["LPO"]),
        ("Lokalpolisom " + "x" * 40 + " LPO.", []),
        ("Lokalpolisom " + "x" * 50 + " LPO.", ["LPO"]),
        ("LPO. Lokalpolisom.", ["LPO"]),
        ("LPO och LOKALPOLISOM.", []),
        ("LPO och lokalpoliso.", []),
        ("LPO och lokalpolis.", ["LPO"]),
        # A bracket before it or after it.
        ("Vår grupp (LPO) går.", []),
        ("Vår grupp (LPO, som är ny) går.", []),
        ("Vår grupp (LPO; den nya) går.", []),
        ("Vår grupp (LPO är ny) går.", ["LPO"]),
        ("Vår grupp (kallad LPO) går.", []),
        ("Vår grupp (som LPO) går.", ["LPO"]),
        ("Vi är (LPO) här.", ["LPO"]),
        ("Vi vet (LPO) här.", []),
        ("Vi (LPO) går.", ["LPO"]),
        ("LPO (abcde) går.", []),
        ("LPO (abcd) går.", ["LPO"]),
        ("LPO (12345) går.", ["LPO"]),
        ("LPO-chefen (abcde) går.", []),
        ("LPO betyder mycket.", []),
        ("LPO är en förkortning.", []),
        ("LPO är en grupp.", ["LPO"]),
        # Numbers and names.
        ("LPO 1 går.", ["LPO"]),
        ("LPO § 1 går.", []),
        ("Se LPO.12 här.", []),
        ("Brå Exempelsson går.", []),
        ("LPO Exempelby går.", ["LPO"]),
    ],
)
def test_what_explains_and_what_does_not(text: str, marked: list[str]) -> None:
    assert words("K604", purpose(text)) == marked


def test_an_unexplained_abbreviation_is_told_how_to_be_explained() -> None:
    [finding] = found("K604", purpose("LPO går."))
    assert finding.message == "”LPO” används utan att förklaras."
    assert finding.hint.startswith(
        "Skriv ”lokalpolisområde (LPO)” första gången, eller förklara LPO i ordlistan."
    )
    assert finding.labels == ()
