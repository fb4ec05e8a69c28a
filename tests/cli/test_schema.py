import json
from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.schema import schema_texts


@pytest.mark.parametrize("arguments", [[], ["lofte"], ["utfall"], ["sprakversion"]])
def test_shows_the_schema_asked_for(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", *arguments]) == ExitCode.OK
    said = capsys.readouterr()
    name = arguments[0] if arguments else "lofte"
    assert json.loads(said.out)["$id"] == f"urn:loften:schema:{name}:1"
    assert said.err == ""


def test_writes_all_three_into_a_new_folder_and_over_old_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "hjälp" / "scheman"
    for _ in range(2):
        assert main(["schema", "--output", str(folder)]) == ExitCode.OK
        written = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
        assert written == {f"{name}.schema.json": text for name, text in schema_texts().items()}
        (folder / "lofte.schema.json").write_text("gammalt")
    assert capsys.readouterr().out == ""


def test_an_unknown_kind_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "lofet"]) == ExitCode.USAGE
    assert "Schemat ”lofet” finns inte.\nMenade du lofte?" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_said_in_swedish(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "fil").touch()
    assert main(["schema", "--output", str(tmp_path / "fil" / "under")]) == ExitCode.USAGE
    assert "en del av sökvägen är en fil och inte en mapp" in capsys.readouterr().err
