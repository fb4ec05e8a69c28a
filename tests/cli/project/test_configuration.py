"""loften.toml: what it may hold, what each of it does, and what is said of what is wrong."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from loftesverktyg.cli.app import main
from loftesverktyg.cli.project.configuration import Configuration
from loftesverktyg.cli.project.configuration_keys import CONFIGURATION, configuration_schema
from loftesverktyg.cli.project.configuration_reading import read_configuration
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.project.kinds import Each, Key, Table
from loftesverktyg.cli.project.limits import LIMITS, ORDERED
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.document.spelling import ascii_spelling
from loftesverktyg.findings import Severity
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.thresholds import Thresholds
from loftesverktyg.version import __version__
from tests.tools import ROOT

OWN = '[[egna-regler]]\nkod = "E001"\nnamn = "inte-brukare"\nskal = "Skrivreglerna"\n'


def read(tmp_path: Path, text: str) -> Configuration:
    path = tmp_path / "loften.toml"
    path.write_text(text, encoding="utf-8")
    return read_configuration(path, "loften.toml")


def test_everything_at_once(tmp_path: Path) -> None:
    made = read(
        tmp_path,
        'select = ["S", "E001"]\nignore = ["s103", "vagt-verb"]\ntillval = ["M417"]\nfail-on = "rad"\n'
        'baseline = "b.json"\nfiler = ["*.yaml"]\negna-ord = ["LUPP", "E-tjänst"]\n'
        '[nivaer]\nS = "råd"\nS101 = "fel"\n'
        '["gränser"]\nlang-mening-ord = 30\n"för-lång-mening-ord" = 40\nkontrast = 7.5\n'
        '[[undantag]]\nfiler = ["arkiv/"]\nregler = ["S11"]\nskal = "Gammalt"\n'
        f'{OWN}niva = "fel"\n"ersätt" = {{"brukare" = "invånare", "vi  lovar" = "vi ska"}}\n'
        'delar = ["atgarder"]\n',
    )
    assert made.select == ("S", "E001")
    assert made.ignore == ("s103", "vagt-verb")
    assert (made.extra, made.baseline, made.fail_on) == (("M417",), "b.json", Severity.RAD)
    assert made.known_words == {"lupp", "e-tjänst"}
    assert made.thresholds == Thresholds(lang_mening_ord=30, for_lang_mening_ord=40, kontrast=7.5)
    severities = {rule.code: rule.configured for rule in made.rules}
    assert (severities["S101"], severities["S102"], severities["A301"]) == (Severity.FEL, Severity.RAD, None)
    assert made.exempted(str(tmp_path / "arkiv" / "2020" / "lofte.yaml")) == {
        rule.code for rule in RULES if rule.code.startswith("S11")
    }
    assert made.exempted(str(tmp_path / "lofte.yaml")) == frozenset()
    assert made.is_sought(str(tmp_path / "a.yaml"))
    rule = made.rules[-1]
    assert (rule.code, rule.name, rule.severity) == ("E001", "inte-brukare", Severity.FEL)
    assert "vi lovar → vi ska" in rule.page


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    made = Configuration(RULES, str(tmp_path), file=str(tmp_path / "loften.toml"))
    assert read(tmp_path, "") == made


WRONG = [
    ('ignor = ["S"]', 1, "Nyckeln ”ignor” finns inte.", "Menade du ignore?"),
    ("\nkaffe = 1", 2, "Nyckeln ”kaffe” finns inte.", "Välj bland loften, select"),
    ('select = "S"', 1, "”select” kan inte vara ”S”.", 'Skriv en lista inom hakparenteser: select = ["S"]'),
    ("egna_ord = 3", 1, "”egna_ord” kan inte vara 3.", "Skriv en lista inom hakparenteser."),
    (f"egna-ord = {['a'] * 1001}", 1, "”egna-ord” kan inte vara en lista.", "Skriv högst 1000 i listan."),
    ('[undantag]\nfiler = ["a"]', 1, "”undantag” kan inte vara en tabell.", "Skriv [[undantag]], med dubbla"),
    ('select = {a = "b"}', 1, "”select” kan inte vara en tabell.", "Skriv en lista inom hakparenteser."),
    ('[tema]\nlogotyper = ["a.svg"]', 2, "”logotyper” kan inte vara ”a.svg”.", 'till exempel {fil = "'),
    ("select = [1]", 1, "”select” kan inte vara 1.", "Skriv en regels kod"),
    ('ignore = ["S1O3"]', 1, "Det finns ingen regel som heter ”S1O3”.", "Menade du S103?"),
    ('fail-on = "sällan"', 1, "”fail-on” kan inte vara ”sällan”.", "Välj bland fel, varning och råd."),
    ('fail-on = "varnig"', 1, "”fail-on” kan inte vara ”varnig”.", "Menade du varning?"),
    ('[nivaer]\nS101 = "fel"\nM999 = "fel"', 3, "Det finns ingen regel som heter ”M999”.", ""),
    ('["nivåer"]\nS101 = "allvarligt"', 2, "”S101” kan inte vara ”allvarligt”.", "Välj bland fel"),
    ("[granser]\nlix = 45\nlixx = 3", 3, "Nyckeln ”lixx” finns inte i ”granser”.", "Menade du lix?"),
    ("[granser]\nlix = 4", 2, "”lix” kan inte vara 4.", "Skriv ett heltal från 10 till 200."),
    ("[granser]\nlix = 45.5", 2, "”lix” kan inte vara 45.5.", "Skriv ett heltal"),
    ("[granser]\nlix = true", 2, "”lix” kan inte vara true.", "Skriv ett heltal"),
    ("[granser]\nlix = 60", 2, "”lix” (60) får inte vara större än ”lix-hög” (50).", "Ändra den ena"),
    ("granser = 1", 1, "”granser” kan inte vara 1.", "Skriv en tabell"),
    (
        '[granser]\nlix = 46\n["gränser"]\nlix = 47',
        3,
        "Nyckeln ”gränser” står två gånger.",
        "Ta bort den ena.",
    ),
    (
        '[[undantag]]\nfiler = ["a"]\nregler = ["S"]',
        1,
        "Nyckeln ”skäl” saknas i ”undantag”.",
        'Varför undantaget görs. Skriv till exempel: skal = "Beslutade innan vi började med loften"',
    ),
    (
        '[[undantag]]\nfiler = ["a"]\nskal = "b"',
        1,
        "Nyckeln ”regler” saknas i ”undantag”.",
        'Vilka regler som inte används där. Skriv till exempel: regler = ["S113"]',
    ),
    (
        '[[undantag]]\nfiler = ["a"]\nregler = ["S"]\nskal = "x"\n[[undantag]]\nfiler = ["a"]\nskal = "x"\nregler = ["kaffe"]',
        8,
        "Det finns ingen regel som heter ”kaffe”.",
        "Kommandot loften explain",
    ),
    (OWN, 1, "Regeln E001 säger inte vad den vill.", "förbjud, ersätt och kräv"),
    (
        f'{OWN}ersatt = {{a = "b", b = "a"}}',
        1,
        "Orden byts ut i en cirkel: ”a” mot ”b” mot ”a”.",
        "Ta bort ett",
    ),
    (f'{OWN}forbjud = ["a"]\nkrav = ["b"]', 1, "Regeln E001 vill flera saker på en gång.", "en av nycklarna"),
    (f'{OWN}forbjud = ["(a+)+"]', 5, "”forbjud” kan inte vara ”(a+)+”.", "Skriv vanliga ord"),
    (
        f'{OWN}forbjud = ["a"]\ndelar = ["åtgärd"]',
        6,
        "”delar” kan inte vara ”åtgärd”.",
        "Menade du åtgärder?",
    ),
    (
        f'{OWN}forbjud = ["a"]\n{OWN}krav = ["a"]',
        7,
        "Det finns redan en regel som heter ”E001”.",
        "Välj en annan",
    ),
    (OWN.replace("E001", "M401"), 2, "”kod” kan inte vara ”M401”.", "Skriv E och tre siffror"),
    (OWN.replace("inte-brukare", "vagt-verb"), 3, "Det finns redan en regel som heter ”vagt-verb”.", "Välj"),
    (
        OWN.replace("inte-brukare", "Inte Brukare"),
        3,
        "”namn” kan inte vara ”Inte Brukare”.",
        "Skriv små bokstäver",
    ),
    (f'{OWN}[egna-regler.ersatt]\n"a+" = "b"', 6, "”a+” kan inte vara ”a+”.", "Skriv vanliga ord"),
    ("loften = 1", 1, "”loften” kan inte vara 1.", "Skriv versionen så här: ”>=0.1”"),
    ('loften = "0.1"', 1, "”loften” kan inte vara ”0.1”.", "Skriv versionen så här: ”>=0.1”"),
    ("select = [", 1, "det som står här går inte att läsa som TOML.", "Skriv nyckel = värde"),
    ("a = 1\nnivåer = 1", 2, "det som står här går inte att läsa som TOML.", "inom raka citattecken"),
    ("a = 1\n[gränser]", 2, "det som står här går inte att läsa som TOML.", "inom raka citattecken"),
]


@pytest.mark.parametrize(("text", "line", "message", "hint"), WRONG)
def test_what_is_wrong_is_told_with_its_line(
    text: str, line: int, message: str, hint: str, tmp_path: Path
) -> None:
    with pytest.raises(UsageError) as caught:
        read(tmp_path, text)
    assert caught.value.message == f"loften.toml, rad {line}: {message}"
    assert hint in caught.value.hint


@pytest.mark.parametrize("wanted", [">=2", f">{__version__}", "<0.0.9", "==0.0", ">=0.1,<0.1.0"])
def test_one_for_another_version_is_told_before_what_it_holds(wanted: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        read(tmp_path, f'ny-nyckel = 1\nloften = "{wanted}"\n')
    assert caught.value.message == (
        f"loften.toml, rad 2: Filen är skriven för loften ”{wanted}”, men det här är loften {__version__}."
    )


@pytest.mark.parametrize(
    "wanted", [">=0.1", f"=={__version__}", ">= 0, <1000", f"<= {__version__}", ">0.0.1"]
)
def test_one_for_this_version_is_read(wanted: str, tmp_path: Path) -> None:
    assert read(tmp_path, f'loften = "{wanted}"\nignore = ["S"]\n').ignore == ("S",)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"select = [\xe5]", "är inte sparad som UTF-8"),
        (b"a = " + b"[" * 100_000, "går inte att läsa som TOML"),
        (b"# " + b"a" * 2_000_000, "är större än 1 MiB"),
    ],
)
def test_what_is_no_configuration_at_all(
    data: bytes, message: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "loften.toml").write_bytes(data)
    assert main(["check", "lofte.yaml"]) == 2
    assert message in capsys.readouterr().err


def test_a_folder_called_loften_toml_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "loften.toml").mkdir()
    assert main(["check", "lofte.yaml"]) == 2
    assert capsys.readouterr().err == "Fel: loften.toml går inte att läsa: det är en mapp.\n"


def test_a_byte_order_mark_and_windows_line_breaks_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "loften.toml"
    path.write_bytes('\ufeffignore = ["S"]\r\n'.encode())
    assert read_configuration(path, "loften.toml").ignore == ("S",)


def test_every_limit_is_in_the_table_under_its_own_name() -> None:
    assert set(LIMITS) == set(Thresholds._fields)
    for field, limit in LIMITS.items():
        assert ascii_spelling(limit.name).replace("-", "_") == field
        assert limit.low <= getattr(Thresholds(), field) <= limit.high
    assert {field for pair in ORDERED for field in pair} <= set(LIMITS)


def _keys(table: Table) -> list[Key]:
    keys = list(table.keys)
    for key in table.keys:
        inner = key.kind.kind if isinstance(key.kind, Each) else key.kind
        if isinstance(inner, Table):
            keys += _keys(inner)
    return keys


def test_every_key_says_what_it_is_with_an_example_that_is_right() -> None:
    for key in _keys(CONFIGURATION):
        assert key.about.endswith(".")
        key.kind.take(key.example, (key.name,))
        jsonschema.validate(key.example, key.kind.schema())


@pytest.mark.parametrize(("text", "line", "message", "hint"), WRONG)
def test_the_schema_refuses_what_can_be_told_from_one_file(
    text: str, line: int, message: str, hint: str
) -> None:
    try:
        data: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    # Which rules there are, and how two keys go together, a schema does not know.
    beyond = ("Det finns", "Regeln E001", "Orden byts ut", "”lix” (60)", "Nyckeln ”gränser” står två", "”a+”")
    valid = jsonschema.Draft202012Validator(configuration_schema()).is_valid(data)
    assert valid == message.startswith(beyond), message


def test_the_schema_file_is_in_step() -> None:
    file = ROOT / "schemas" / "loften-toml.schema.json"
    assert json.loads(file.read_text(encoding="utf-8")) == configuration_schema()
    jsonschema.Draft202012Validator.check_schema(configuration_schema())


def test_the_nearest_one_upwards_holds(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b" / "c"
    inner.mkdir(parents=True)
    (tmp_path / "loften.toml").write_text('ignore = ["S"]', encoding="utf-8")
    (tmp_path / "a" / "b" / "loften.toml").write_text('ignore = ["M"]', encoding="utf-8")
    found = Configurations()
    assert found.of_file(str(inner / "lofte.yaml")).ignore == ("M",)
    assert found.of_file(str(tmp_path / "a" / "lofte.yaml")).ignore == ("S",)
    assert found.of_file(str(tmp_path / "lofte.yaml")).ignore == ("S",)
    assert Configurations(used=False).of_file(str(inner / "lofte.yaml")).ignore == ()
    named = Configurations(str(tmp_path / "loften.toml"))
    assert named.of_file(str(inner / "lofte.yaml")).ignore == ("S",)


def test_nothing_is_looked_for_outside_the_own_tree(tmp_path: Path) -> None:
    inner = tmp_path / "projekt" / "löften"
    inner.mkdir(parents=True)
    (tmp_path / "projekt" / ".git").mkdir()
    (tmp_path / "loften.toml").write_text("fel", encoding="utf-8")
    assert Configurations().of_file(str(inner / "lofte.yaml")).folder == ""


def test_the_examples_in_the_docs_can_be_read_and_show_every_key(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "loften-toml.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    for block in blocks:
        read(tmp_path, block)
    shown = {ascii_spelling(key) for block in blocks for key in tomllib.loads(block)}
    assert shown == {ascii_spelling(key.name) for key in CONFIGURATION.keys}
    links = re.findall(r"\]\(([^)#:]+)\)", page)
    assert links
    assert all((ROOT / "docs" / link).exists() for link in links)
