"""What is measured: each case is a few tools on the same input, and what loften is to reach."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from bench.documents import write_documents
from bench.environments import FOLDER, ROOT, loften, peer
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


def cases(documents: int) -> list[Case]:
    """All cases, with ``documents`` documents in the large one. Makes the environments and the documents."""
    command = loften() / "loften"
    yamllint = peer("yamllint") / "yamllint"
    schema: list[str | Path] = [peer("check-jsonschema") / "check-jsonschema", "--schemafile", SCHEMA]
    weasyprint = peer("weasyprint") / "weasyprint"
    folder = FOLDER / "documents" / str(documents)
    paths = write_documents(folder, documents)
    one = paths[ONE - 1]
    page = _page(command)
    return [
        Case(
            title=f"Kontroll av ett dokument ({len(one.read_text(encoding='utf-8').splitlines())} rader)",
            tools=(
                Tool("loften check", [command, "check", one], LINTER),
                Tool("check-jsonschema", [*schema, one], LINTER),
                Tool("yamllint", [yamllint, one], LINTER),
            ),
            limits={"check-jsonschema": 0.75},
            memory_limit=60,
        ),
        Case(
            title=f"Kontroll av {documents} olika dokument",
            tools=(
                Tool("loften check", [command, "check", folder], LINTER),
                Tool("check-jsonschema", [*schema, *paths], LINTER),
                Tool("yamllint", [yamllint, folder], LINTER),
            ),
            limits={"check-jsonschema": 0.15, "yamllint": 0.1},
            memory_limit=60,
            weight=3,
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
            title="Alla tre formaten av ett dokument (exempelby)",
            tools=(Tool("loften render", [command, "render", EXAMPLE, "--output", FOLDER / "all"]),),
            limits={},
            memory_limit=150,
        ),
    ]


def _page(command: Path) -> Path:
    """Our own page of the example, for WeasyPrint to print."""
    folder = FOLDER / "html"
    subprocess.run(
        [command, "render", EXAMPLE, "--format", "html", "--output", folder], check=True, capture_output=True
    )
    [page] = folder.rglob("*.html")
    return page
