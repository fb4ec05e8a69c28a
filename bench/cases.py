"""What is measured: each case is a few tools on the same input, and what loften is to reach."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.documents import TODAY, write_documents
from bench.environments import FOLDER, ROOT, loften, node_peer, peer
from bench.measure import Tool

SCHEMA = ROOT / "schemas" / "lofte.schema.json"
EXAMPLE = ROOT / "examples" / "exempelby" / "lofte.yaml"
# A sound document, so that loften gives it to all of its rules.
ONE = 1
# Findings are an answer: 0 and 1 both mean that the tool did its work.
LINTER = frozenset({0, 1})


@dataclass(frozen=True)
class Case:
    """One comparison. loften is the first tool; ``limits`` is the ratio to reach against each other tool."""

    title: str
    tools: tuple[Tool, ...]
    limits: dict[str, float]
    memory_limit: float | None = None
    """The most that loften may use, in MiB."""
    weight: int = 1
    """A case that takes long gets one of so many rounds."""
    remark: str = ""
    """What must be known to read the figures right."""


def cases(documents: int) -> list[Case]:
    """All cases, with ``documents`` documents in the large one. Makes the environments and the documents."""
    command = loften() / "loften"
    check: list[str | Path] = [command, "check", "--today", TODAY.isoformat()]
    uncached = [*check, "--no-cache"]
    yamllint = peer("yamllint") / "yamllint"
    schema: list[str | Path] = [peer("check-jsonschema") / "check-jsonschema", "--schemafile", SCHEMA]
    ajv: list[str | Path] = [node_peer("ajv-cli") / "ajv", "validate", "--spec=draft2020", "--strict=false"]
    ajv += ["-c", "ajv-formats", "--all-errors", "-s", SCHEMA, "-d"]
    weasyprint = peer("weasyprint") / "weasyprint"
    folder, many = FOLDER / "documents" / str(documents), FOLDER / "documents" / str(10 * documents)
    paths = write_documents(folder, documents)
    write_documents(many, 10 * documents)
    one = paths[ONE - 1]
    page = _page(command)
    cache, empty = FOLDER / "cache", FOLDER / "empty-cache"
    return [
        Case(
            title=f"Kontroll av ett dokument ({len(one.read_text(encoding='utf-8').splitlines())} rader)",
            tools=(
                Tool("loften check", [*uncached, one], LINTER),
                Tool("check-jsonschema", [*schema, one], LINTER),
                Tool("yamllint", [yamllint, one], LINTER),
            ),
            limits={"check-jsonschema": 0.6},
            memory_limit=60,
        ),
        Case(
            title=f"Kontroll av {documents} olika dokument",
            tools=(
                Tool("loften check", [*uncached, folder], LINTER),
                Tool("check-jsonschema", [*schema, *paths], LINTER),
                Tool("yamllint", [yamllint, folder], LINTER),
                Tool("ajv-cli", [*ajv, f"{folder}/*.yaml"], LINTER),
            ),
            limits={"check-jsonschema": 0.12, "yamllint": 0.08, "ajv-cli": 1.5},
            memory_limit=60,
            weight=3,
            remark="ajv-cli läser datum utan citattecken som datum och inte som text. Därför säger det att "
            "alla dokument är fel, men kontrollerar ändå hela dokumentet (`--all-errors`).",
        ),
        Case(
            title=f"Andra körningen på {documents} dokument som inte har ändrats",
            tools=(
                Tool("loften check, igen", [*check, folder], LINTER, _cached(cache)),
                Tool(
                    "loften check, första gången", _emptied(empty, [*check, folder]), LINTER, _cached(empty)
                ),
            ),
            limits={"loften check, första gången": 0.3},
            weight=3,
        ),
        Case(
            title=f"Kontroll av {10 * documents} olika dokument",
            tools=(
                Tool(f"loften check, {10 * documents} dokument", [*uncached, many], LINTER),
                Tool(f"loften check, {documents} dokument", [*uncached, folder], LINTER),
            ),
            limits={f"loften check, {documents} dokument": 11},
            memory_limit=200,
            weight=5,
        ),
        Case(
            title="PDF av ett dokument (exempelby)",
            tools=(
                Tool(
                    "loften render",
                    [command, "render", EXAMPLE, "--format", "pdf", "--output", FOLDER / "pdf"],
                ),
                Tool("WeasyPrint", [weasyprint, page, FOLDER / "pdf" / "weasyprint.pdf"]),
            ),
            limits={"WeasyPrint": 0.5},
            memory_limit=150,
        ),
        Case(
            title="Alla format av ett dokument (exempelby), mot bara PDF",
            tools=(
                Tool(
                    "loften render",
                    [command, "render", EXAMPLE, "--format", "all", "--output", FOLDER / "all"],
                ),
                Tool("WeasyPrint", [weasyprint, page, FOLDER / "all" / "weasyprint.pdf"]),
            ),
            limits={"WeasyPrint": 0.6},
            memory_limit=200,
        ),
    ]


def _cached(folder: Path) -> dict[str, str]:
    return {"LOFTEN_CACHE_DIR": str(folder)}


def _emptied(cache: Path, command: Sequence[str | Path]) -> list[str | Path]:
    """A first run: what earlier ones remembered is taken away, and that costs as good as nothing."""
    return ["sh", "-c", 'rm -rf "$0" && exec "$@"', cache, *command]


def _page(command: Path) -> Path:
    """Our own page of the example, for WeasyPrint to print."""
    folder = FOLDER / "html"
    subprocess.run(
        [command, "render", EXAMPLE, "--format", "html", "--output", folder], check=True, capture_output=True
    )
    [page] = folder.rglob("*.html")
    return page
