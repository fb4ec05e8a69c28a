"""Files that no one should send, through the whole program: what is said, how, and how soon."""

import json
import resource
from pathlib import Path

import pytest

from loftesverktyg.cli.report.formats import FORMATS
from tests.cli.running import Ended, loften
from tests.rules.documents import BASE

# Of the processor's time, so that what else the machine does is no fault of ours.
SECONDS = 2.0


def _seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(9)
)

INPUTS: dict[str, tuple[bytes, str]] = {
    "200 000 brackets": (b"[" * 200_000, "Y009"),
    "200 000 brackets after a key": (b"titel: " + b"[" * 200_000, "Y009"),
    "200 000 braces": (b"{a: " * 200_000, "Y009"),
    "200 000 levels of indent": (b"- " * 200_000, "Y009"),
    "an alias bomb": (BOMB.encode(), "Y008"),
    "50 MiB": (b"a" * (50 * 1024 * 1024), "Y009"),
    "a file of NULs": (b"\0" * 5000, "Y010"),
    "UTF-16": (BASE.encode("utf-16"), "Y010"),
    "cp1252": (BASE.replace("–", "-").encode("cp1252"), "Y010"),
    "a NUL": (BASE.replace("Exempelby", "Exem\0pelby").encode(), "Y010"),
    "nothing": (b"", "Y012"),
    "only comments": ("# bara\n# kommentarer å\n".encode(), "Y012"),
    "a list at the top": (b"- a\n- b\n", "Y004"),
    "a scalar at the top": (b"hej\n", "Y004"),
    "two documents": (BASE.encode() + b"---\n" + BASE.encode(), "Y012"),
    "a custom tag": (BASE.replace("titel: ", "titel: !python/object:os.system ").encode(), "Y008"),
    "a merge key": (BASE.encode() + b"<<: {a: b}\n", "Y008"),
    "a tab in the indentation": (BASE.replace("  text: Alla", "\ttext: Alla").encode(), "Y001"),
    "a missing colon": (BASE.replace("status: ", "status ").encode(), "Y001"),
    "an unclosed quote": (BASE.replace('version: "1.0"', 'version: "1.0').encode(), "Y001"),
    "a key twice": (BASE.encode() + b"titel: Igen\n", "Y002"),
    "land: no": (BASE.encode() + "område: no\n".encode(), "Y006"),
    "a day that is not there": (BASE.replace("datum: 2026-01-15", "datum: 2026-02-30").encode(), "Y004"),
    "20 001 items": (b"x-a:\n" + b"- x\n" * 20_001, "Y009"),
    "a million keys": (b"".join(b"k%d: x\n" % i for i in range(60_000)), "Y009"),
    "one line of a million letters": (("titel: " + "ö" * 500_000).encode(), "S101"),
    "unknown keys by the thousand": (b"".join(b"nyckel%d: x\n" % i for i in range(9_000)), "Y003"),
}


@pytest.mark.parametrize("output_format", ["text", "json"])
@pytest.mark.parametrize("name", INPUTS)
def test_each_gets_its_finding_and_never_a_traceback(name: str, output_format: str, tmp_path: Path) -> None:
    data, code = INPUTS[name]
    path = tmp_path / "lofte.yaml"
    path.write_bytes(data)
    before = _seconds()
    ended = loften("check", path, "--format", output_format, "--fail-on", "råd", "--today", "2026-03-01")
    assert _seconds() - before < SECONDS
    assert ended.code == 1, ended.err
    assert ended.err == ""
    assert "Traceback" not in ended.out
    assert code in ended.out
    if output_format == "json":
        assert json.loads(ended.out)["summary"]["documents"] == 1


HOSTILE = "\x1b]0;titel\x07\x1b[2J\x1b[31mröd\u202e\u2066\x9b31m"
YAML_HOSTILE = '"\\e]0;titel\\a\\e[2J\\e[31mröd\\u202E\\u2066\\x9B31m"'


def _is_harmless(ended: Ended) -> None:
    shown = ended.out + ended.err
    assert not set(shown) & set("\x1b\x07\x9b\u202e\u2066")
    assert "Traceback" not in shown
    assert ended.code in {1, 2}


@pytest.mark.parametrize("output_format", ["text", "json"])
@pytest.mark.parametrize(
    "document",
    [
        f"{YAML_HOSTILE}: 1\n",
        f"{YAML_HOSTILE}: 1\n{YAML_HOSTILE}: 2\n",
        f"titel: {YAML_HOSTILE}\nstatus: {YAML_HOSTILE}\nperiod: {{från: {YAML_HOSTILE}}}\n",
        f"parter: {{{YAML_HOSTILE}: {{typ: {YAML_HOSTILE}}}}}\n",
        f"åtgärder: [{{id: a, text: b, ansvarig: {YAML_HOSTILE}}}]\neffekter: [{{åtgärder: [{YAML_HOSTILE}]}}]\n",
        "titel: &\x85 \u2028 x\n# \u202e\u2066\n",
        f"titel: '{HOSTILE}'\n",
        f"# {HOSTILE}\n",
    ],
)
def test_terminal_escapes_come_out_as_text(document: str, output_format: str, tmp_path: Path) -> None:
    (tmp_path / "lofte.yaml").write_text(document, encoding="utf-8")
    _is_harmless(loften("check", ".", "--format", output_format, cwd=tmp_path))


@pytest.mark.parametrize("output_format", ["text", "json"])
def test_terminal_escapes_in_names_come_out_as_text(output_format: str, tmp_path: Path) -> None:
    name = f"{HOSTILE}.lofte.yaml".replace("/", "")
    (tmp_path / name).write_text("- fel\n", encoding="utf-8")
    (tmp_path / f"{HOSTILE}.yaml").symlink_to("ingenstans")
    _is_harmless(loften("check", name, f"{HOSTILE}.yaml", "--format", output_format, cwd=tmp_path))
    _is_harmless(loften("check", f"--{HOSTILE}", cwd=tmp_path))
    _is_harmless(loften("check", "x", "--today", HOSTILE, cwd=tmp_path))
    _is_harmless(loften("check", "x", "--select", HOSTILE, cwd=tmp_path))
    _is_harmless(loften(HOSTILE, cwd=tmp_path))
    _is_harmless(loften("explain", HOSTILE, cwd=tmp_path))


def test_markup_of_other_programs_comes_out_as_it_is_written(tmp_path: Path) -> None:
    markup = "<script>alert(1)</script> {{ 7*7 }} {% x %} #sys.inputs [röd]"
    (tmp_path / "lofte.yaml").write_text(f"{json.dumps(markup, ensure_ascii=False)}: 1\n", encoding="utf-8")
    assert markup in loften("check", "lofte.yaml", cwd=tmp_path).out


def test_what_is_hostile_in_a_name_is_harmless_in_every_report(tmp_path: Path) -> None:
    name = f"{HOSTILE}.lofte.yaml".replace("/", "")
    (tmp_path / name).write_text(f"{YAML_HOSTILE}: 1\n{YAML_HOSTILE}: 2\n", encoding="utf-8")
    wanted = [f"--format={each}=ut.{each}" for each in FORMATS]
    assert loften("check", name, f"{HOSTILE}.yaml", *wanted, cwd=tmp_path).code == 2
    for each in FORMATS:
        report = (tmp_path / f"ut.{each}").read_text(encoding="utf-8")
        assert not set(report) & set("\x1b\x07\x9b\u202e\u2066")
