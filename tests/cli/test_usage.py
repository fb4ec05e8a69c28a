import pytest
import typer
from typer.main import get_command

from loftesverktyg.cli.app import COMMANDS, main
from loftesverktyg.cli.help import SwedishCommand
from loftesverktyg.cli.lazy import quiet_typer
from loftesverktyg.cli.report.formats import FORMATS
from loftesverktyg.cli.usage import UsageError, explain_usage
from loftesverktyg.language.lists import join

WRITE_DATES = "Skriv år, månad och dag med bindestreck, till exempel 2026-03-01."
MORE = "Läs mer: loften check --help\n"


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["chek"], "Fel: Kommandot ”chek” finns inte.\nMenade du check?\nLäs mer: loften --help\n"),
        (["publicera"], "Fel: Kommandot ”publicera” finns inte.\nLäs mer: loften --help\n"),
        (["--fromat"], "Fel: Flaggan --fromat finns inte.\nLäs mer: loften --help\n"),
        (["-x"], "Fel: Flaggan -x finns inte.\nLäs mer: loften --help\n"),
        (["811218-9876"], "Fel: Kommandot ”••••••-••••” finns inte.\nLäs mer: loften --help\n"),
        (["--", "-x"], "Fel: Kommandot ”-x” finns inte.\nLäs mer: loften --help\n"),
        (["--version=2"], "Fel: Flaggan --version ska stå ensam, utan värde.\nLäs mer: loften --help\n"),
        (["check"], f"Fel: SÖKVÄG saknas.\n{MORE}"),
        (["check", "--fromat", "x"], f"Fel: Flaggan --fromat finns inte.\nMenade du --format?\n{MORE}"),
        (["check", "x", "--format"], f"Fel: Flaggan --format ska följas av ett värde.\n{MORE}"),
        (["check", "x", "--format", "jsn"], f"Fel: Formatet ”jsn” finns inte.\nMenade du json?\n{MORE}"),
        (
            ["check", "x", "--format", "pdf!"],
            f"Fel: Formatet ”pdf!” finns inte.\nVälj bland {join(list(FORMATS))}.\n{MORE}",
        ),
        (
            ["check", "x", "--fail-on", "varnin"],
            f"Fel: Nivån ”varnin” finns inte.\nMenade du varning?\n{MORE}",
        ),
        (
            ["check", "x", "--fail-on", "5"],
            f"Fel: Nivån ”5” finns inte.\nVälj bland råd, varning och fel.\n{MORE}",
        ),
        (
            ["check", "x", "--today", "1/3"],
            f"Fel: ”1/3” är inget datum.\n{WRITE_DATES}\n{MORE}",
        ),
        (["explain", "S101", "S102"], "Fel: Det här är för mycket: S102\nLäs mer: loften explain --help\n"),
        (["che\x1b[31m"], "Fel: Kommandot ”che⟨U+001B⟩[31m” finns inte.\nLäs mer: loften --help\n"),
    ],
)
def test_wrong_usage_is_answered_in_swedish(
    args: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(args) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == said


def _kinds(kind: type[typer.TyperException]) -> set[type[typer.TyperException]]:
    return {kind, *(below for each in kind.__subclasses__() for below in _kinds(each))}


@pytest.mark.parametrize("kind", sorted(_kinds(typer.TyperException), key=str))
def test_no_exception_of_typer_shows_its_own_english(kind: type[typer.TyperException]) -> None:
    error = kind.__new__(kind)
    BaseException.__init__(error)
    for name in ("message", "hint", "filename", "ui_filename"):
        setattr(error, name, "English text")
    error.__dict__.update(
        ctx=None, param=None, option_name="--x", possibilities=["--y"], param_hint="English text"
    )
    assert "English" not in explain_usage(error)
    assert explain_usage(error).startswith("Fel: ")


def test_a_value_that_typer_refuses_is_said_by_the_options_name(capsys: pytest.CaptureFixture[str]) -> None:
    app = quiet_typer()

    @app.command(cls=SwedishCommand)
    def count(antal: int, flagga: int = typer.Option(1, "--antal-till", "-t")) -> None:
        raise AssertionError

    for args, said in (
        (["många"], "Fel: ANTAL kan inte ha det värdet."),
        (["1", "-t", "två"], "Fel: Flaggan -t kan inte ha det värdet."),
        ([], "Fel: ANTAL saknas."),
    ):
        with pytest.raises(typer.TyperException) as caught:
            get_command(app).main(args, prog_name="loften", standalone_mode=False)
        assert explain_usage(caught.value).startswith(said)


def test_a_problem_of_our_own_has_a_hint_and_a_command() -> None:
    assert (
        explain_usage(UsageError("Så.", "Gör så.", "loften x"))
        == "Fel: Så.\nGör så.\nLäs mer: loften x --help\n"
    )
    assert explain_usage(UsageError("Så.", command="")) == "Fel: Så.\n"


def test_without_a_command_there_is_help_and_exit_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert all(name in shown.err for name in COMMANDS)
