"""K601, K602 and K613: sentences that are too long, and sections that are too hard."""

import pytest

from loftesverktyg.findings import Severity
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.thresholds import Thresholds
from tests.rules.documents import TODAY, document, overlay
from tests.rules.plain_cases import STYLES, found, purpose, words


def sentence(count: int, word: str = "kväll") -> str:
    """A sentence of ``count`` words."""
    return " ".join(["Varje", *[word] * (count - 1)])


@pytest.mark.parametrize("style", STYLES)
def test_a_long_sentence_is_marked_from_its_first_word_to_its_last(style: str) -> None:
    text = f"Vi går här. {sentence(26)}. Vi går där."
    assert words("K601", purpose(text, style)) == [sentence(26)]


@pytest.mark.parametrize(
    ("count", "severity"),
    [(25, None), (26, Severity.RAD), (35, Severity.RAD), (36, Severity.VARNING), (90, Severity.VARNING)],
)
def test_the_length_decides_how_much_it_weighs(count: int, severity: Severity | None) -> None:
    assert [each.severity for each in found("K601", purpose(sentence(count) + "."))] == (
        [severity] if severity else []
    )


@pytest.mark.parametrize(
    "text",
    [
        f"- {sentence(20)}\n- {sentence(20)}",
        f"# {sentence(20)}\n{sentence(20)}.",
        f"{sentence(20)}.\n\n{sentence(20)}.",
        f"{sentence(24)} [här](https://exempelby.example/en-adress/som/är/mycket/lång).",
        f"{sentence(20)} t.ex. kl. 18. Och {sentence(20)}.",
        sentence(24) + " 1 2 3 4 5 6 7.",
        f"| {sentence(20)} | {sentence(4)} |",
    ],
)
def test_what_is_no_long_sentence(text: str) -> None:
    assert words("K601", purpose(text, "literal")) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{sentence(15)} t.ex. {sentence(15)}.",
        f"**{sentence(26)}**",
        f"{sentence(13)} [{sentence(13)}](https://exempelby.example).",
        f"{sentence(13)}, enl. {sentence(13)}.",
        f"- {sentence(26)}",
    ],
)
def test_what_makes_no_sentence_shorter(text: str) -> None:
    assert len(words("K601", purpose(text, "literal"))) == 1


def test_titles_and_the_easy_text_are_left_to_others() -> None:
    long = sentence(30)
    assert words("K601", f'titel: "{long}"\nmålgrupp: "{long}"\nlättläst: "{long}"\n') == []


def test_the_limits_are_the_configurations() -> None:
    rules = [rule for rule in RULES if rule.code == "K601"]
    thresholds = Thresholds(lang_mening_ord=5, for_lang_mening_ord=7)
    block = purpose(f"{sentence(5)}. {sentence(6)}. {sentence(8)}.")
    result = check_document(document(block), rules, TODAY, thresholds=thresholds)
    assert [each.severity for each in result.findings if each.pointer == "/syfte/text"] == [
        Severity.RAD,
        Severity.VARNING,
    ]
    assert all("5 ord" in each.hint for each in result.findings)


def test_a_hard_section_is_marked_at_its_key_with_its_hardest_sentences() -> None:
    easy = "Vi går på torget varje kväll. " * 8
    hard = "Samverkansöverenskommelsens trygghetsskapande åtgärder prioriterar trygghetsvandringar. "
    text = (
        easy
        + hard * 10
        + "Trygghetsmätningen kompletterar medborgardialogernas lägesbildsunderlag systematiskt."
    ).strip()
    block = purpose(text)
    [finding] = found("K602", block)
    content = overlay(block)
    assert content[slice(*finding.place.span)] == "syfte"
    assert 1 <= len(finding.labels) <= 3
    for label in finding.labels:
        assert content[slice(*label.place.span)].startswith(("Samverkans", "Trygghets"))
        assert "långa" in label.message


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Kommunen ordnar möten på torget varje fredag. " * 15, None),
        ("Kommunen ordnar trygghetsmöten tillsammans på torget varje fredag. " * 13, "ganska svår"),
        ("Förvaltningen genomför trygghetsvandringar tillsammans med invånarna. " * 20, "och är svår"),
        # Too short to say anything of, however hard.
        ("Förvaltningen genomför trygghetsvandringar tillsammans med invånarna. " * 13, None),
    ],
)
def test_lix_of_a_section(text: str, how: str | None) -> None:
    messages = [each.message for each in found("K602", purpose(text.strip()))]
    assert len(messages) == (how is not None)
    assert all(how in message for message in messages if how)


def of(words_: int, long: int) -> str:
    """A sentence of so many words, of which so many are long."""
    return " ".join(["trygghet"] * long + ["vi"] * (words_ - long)).capitalize() + "."


def section(long: int, count: int = 100) -> str:
    """Sentences of ten words, ``count`` words and ``long`` long ones in all: LIX is 10 + long where count is 100."""
    share = [min(10, max(0, long - 10 * number)) for number in range(count // 10)]
    rest = [of(count % 10, 0)] if count % 10 else []
    return " ".join([of(10, each) for each in share] + rest)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (section(35), None),
        (section(36), "Avsnittet ”syfte” har LIX 46 och är ganska svårt att läsa."),
        (section(40), "Avsnittet ”syfte” har LIX 50 och är ganska svårt att läsa."),
        (section(41), "Avsnittet ”syfte” har LIX 51 och är svårt att läsa."),
        (section(60, 99), None),
        (section(60, 101), "Avsnittet ”syfte” har LIX 69 och är svårt att läsa."),
        # Numbers are no words, however many blanks they bring.
        (section(60, 90) + " 1" * 50 + ".", None),
        # Lines are words apart too, as far as a tenth of them.
        (section(60).replace(". ", ".\n"), "Avsnittet ”syfte” har LIX 70 och är svårt att läsa."),
    ],
)
def test_the_limits_of_lix(text: str, message: str | None) -> None:
    assert [each.message for each in found("K602", purpose(text))] == ([message] if message else [])


@pytest.mark.parametrize(
    ("hard", "pointed", "labels"),
    [
        ([], "", []),
        ([(5, 4)], "Den svåraste meningen är utpekad. ", ["5 ord, 4 av dem långa"]),
        (
            [(5, 4), (4, 4)],
            "De svåraste meningarna är utpekade. ",
            ["5 ord, 4 av dem långa", "4 ord, 4 av dem långa"],
        ),
        # Three at most, the hardest, in the order of the file; none of under four words.
        (
            [(5, 5), (5, 4), (3, 3), (6, 6), (7, 7)],
            "De svåraste meningarna är utpekade. ",
            ["5 ord, 5 av dem långa", "6 ord, 6 av dem långa", "7 ord, 7 av dem långa"],
        ),
    ],
)
def test_the_hardest_sentences_are_pointed_at(
    hard: list[tuple[int, int]], pointed: str, labels: list[str]
) -> None:
    text = " ".join([of(10, 4)] * 12 + [of(*each) for each in hard])
    (finding,) = found("K602", purpose(text))
    assert finding.hint.startswith(f"{pointed}Dela långa meningar")
    assert [each.message for each in finding.labels] == labels


def test_each_part_is_a_section_and_the_easy_text_is_none() -> None:
    hard = section(60)
    block = purpose(hard) + f"sammanfattning: {hard}\nlättläst: {hard}\nmålgrupp: {hard}\n"
    assert [each.pointer for each in found("K602", block)] == ["/syfte", "/sammanfattning"]


def test_the_texts_of_a_section_are_counted_together() -> None:
    text = "Förvaltningen genomför trygghetsvandringar tillsammans med invånarna. " * 5
    measures = "".join(
        f'  - text: "{text.strip()}"\n    ansvarig: kommunen\n    plats: [{n}]\n' for n in "abcd"
    )
    assert words("K602", "åtgärder:\n" + measures) == ["åtgärder"]


@pytest.mark.parametrize("style", STYLES)
def test_a_long_sentence_in_the_easy_text(style: str) -> None:
    long = "Polisen går på torget två kvällar i veckan så att fler vågar gå"
    block = purpose(f"Vi är här. {long}. Vi lyssnar.", style).replace(
        "syfte:\n  mål: [närvaro]\n  text:", "lättläst:"
    )
    assert words("K613", block) == [long]


@pytest.mark.parametrize(
    "text",
    [
        "Polisen går på torget två kvällar i veckan så att fler går.",
        "Vi lovar två saker.\nPolisen går på torget.\nKommunen sätter upp nya lampor i den mörka tunneln.",
        "# Vad vi lovar dig som bor här i vårt lilla Exempelby\nPolisen går på torget.",
        "- Polisen går på torget två kvällar i veckan\n- Kommunen sätter upp lampor i tunneln",
        "Trygghetsvärdarna hälsar.",  # hard words, but too few to count
    ],
)
def test_an_easy_text_that_is_easy(text: str) -> None:
    assert words("K613", f"lättläst: |\n  {text.replace(chr(10), chr(10) + '  ')}\n") == []


def test_an_easy_text_with_long_words_is_told_once() -> None:
    text = "Trygghetsvärdarna hälsar på ungdomarna.\n  " * 13
    [finding] = found("K613", f"lättläst: |\n  {text.strip()}\n")
    assert "LIX" in finding.message
    assert finding.severity is Severity.VARNING


def test_an_easy_text_of_many_short_words_is_clean() -> None:
    assert words("K613", f"lättläst: |\n  {('Vi går på torget. ' * 30).strip()}\n") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Letters alone, and short words without a space between them all: not told before they are counted.
        (" ".join("x" * 26), True),
        (" ".join("x" * 25), False),
        ("och/".join(["a "] * 26), True),
        (f"{sentence(26)} ", True),
        (f"Vi går. {' '.join('x' * 26)}. Vi går.", True),
        (f"{sentence(26)}, 1 2 3 4", True),
    ],
)
def test_sentences_of_short_words(text: str, *, told: bool) -> None:
    assert len(found("K601", purpose(text))) == told


def test_what_a_long_sentence_is_told() -> None:
    (finding,) = found("K601", purpose(f"{sentence(26)}."))
    assert finding.message == "Meningen har 26 ord."
    assert finding.hint == "Dela den, så att varje mening säger en sak. Sikta på högst 25 ord."
