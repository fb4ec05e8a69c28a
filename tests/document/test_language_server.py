"""The schema in a real editor's language server: what someone who writes a löfte meets."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from loftesverktyg.cli.new import SCHEMA_FOLDER, scaffold
from loftesverktyg.cli.schema import write_schemas
from tests.document.language_client import LanguageClient
from tests.tools import ROOT


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a schema beside the documents, as ``loften new`` leaves it."""
    path = tmp_path_factory.mktemp("kommunen")
    write_schemas(path / SCHEMA_FOLDER)
    return path


@pytest.fixture(scope="module")
def server(node: Path, node_tools: Path, folder: Path) -> Iterator[LanguageClient]:
    program = node_tools / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
    with LanguageClient([str(node), str(program), "--stdio"], folder) as client:
        yield client


def write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def hover(server: LanguageClient, file: Path, line: int, character: int) -> str:
    answer = server.at("textDocument/hover", file, line, character)
    contents = answer["contents"]
    return str(contents["value"] if isinstance(contents, dict) else contents)


def labels(answer: Any) -> dict[str, Any]:
    return {item["label"]: item for item in answer["items"]}


START = f"# yaml-language-server: $schema={SCHEMA_FOLDER}/lofte.schema.json\n"


def test_the_model_document_and_a_new_one_have_no_marks(server: LanguageClient, folder: Path) -> None:
    model = (ROOT / "examples" / "exempelby" / "lofte.yaml").read_text(encoding="utf-8")
    assert server.open(write(folder, "exempelby.yaml", START + model.partition("\n")[2])) == []
    assert server.open(write(folder, "nytt.yaml", scaffold(date(2026, 11, 2)))) == []


@pytest.mark.parametrize("name", ["lofte.yaml", "lofte.utfall.yaml", "lofte.en.yaml", "2024/lofte.yaml"])
def test_the_examples_find_their_schemas_by_themselves(server: LanguageClient, name: str) -> None:
    file = ROOT / "examples" / "exempelby" / name
    assert server.open(file) == []
    assert "Vilken version av filformatet" in hover(server, file, file_line(file, "format:"), 2)


def file_line(file: Path, start: str) -> int:
    return next(
        number
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines())
        if line.startswith(start)
    )


def test_a_misspelt_key_is_marked(server: LanguageClient, folder: Path) -> None:
    model = scaffold(date(2026, 11, 2)).replace("\nåtgärder:", "\nåtgärdr:")
    marks = server.open(write(folder, "fel.yaml", model))
    lines = model.splitlines()
    marked = {
        (lines[m["range"]["start"]["line"]], m["range"]["start"]["character"], m["range"]["end"]["character"])
        for m in marks
    }
    assert ("åtgärdr:", 0, len("åtgärdr")) in marked


def test_hover_explains_lagesbild_in_swedish(server: LanguageClient, folder: Path) -> None:
    file = write(folder, "hover.yaml", START + "lägesbild:\n  text: Så här ser det ut.\n")
    server.open(file)
    shown = hover(server, file, 1, 3)
    assert "Lägesbild" in shown
    assert "Del 2: hur det ser ut i området och hur ni vet det." in shown


def test_completion_after_status_offers_the_four_values_with_their_meaning(
    server: LanguageClient, folder: Path
) -> None:
    file = write(folder, "status.yaml", START + "status: \n")
    server.open(file)
    offered = labels(server.at("textDocument/completion", file, 1, len("status: ")))
    assert list(offered) == ["utkast", "remiss", "beslutad", "avslutad"]
    assert "Löftet är beslutat och gäller." in str(offered["beslutad"]["documentation"])


def test_completion_of_keys_is_in_swedish(server: LanguageClient, folder: Path) -> None:
    file = write(folder, "keys.yaml", START + "åtgärder:\n  - id: ett\n    \n")
    server.open(file)
    offered = labels(server.at("textDocument/completion", file, 3, 4))
    assert {"text", "ansvarig", "mängd", "medverkande"} <= set(offered)
    assert "Hur mycket ni lovar" in str(offered["mängd"]["documentation"])


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("status: klar", "Skriv något av: utkast, remiss, beslutad, avslutad."),
        ("version: 1.1", "Skriv text här. Sätt citattecken om det ser ut som ett tal: ”1.1”."),
        (
            "period: {från: 1 mars 2026, till: 2027-12-31}",
            "Skriv datumet som år, månad och dag, till exempel 2026-02-01.",
        ),
        ("språk: svenska språket", "Skriv språkkoden, till exempel sv, en eller ar."),
        ("åtgärder: inga", "Skriv en lista, med ett bindestreck framför varje rad."),
        ("kontakt: {tjänst: ja}", "Skriv true eller false."),
    ],
)
def test_a_wrong_value_is_marked_in_swedish(
    server: LanguageClient, folder: Path, line: str, message: str
) -> None:
    file = write(folder, f"{line.partition(':')[0]}-fel.yaml", f"{START}{line}\n")
    assert message in [mark["message"] for mark in server.open(file)]
