"""A run that remembers says what one says that does not, whatever has happened in between; and soon."""

import io
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loftesverktyg.cli.app import main
from loftesverktyg.cli.project import examining, ourselves
from loftesverktyg.cli.project.cache import FOLDER
from loftesverktyg.cli.project.reading import read_bytes
from tests.cli.running import SURROUNDINGS
from tests.rules.documents import BASE, overlay

TODAY = ["--today", "2026-03-01"]


def run(*args: str) -> tuple[int, str, str]:
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        code = main(list(args))
    for each in (out, err):
        each.seek(0)
    return code, out.read(), err.read()


# Everything that a check may depend on. What is written has the same length where it can, and all files keep one
# time: nothing but what they contain tells that they have changed.
TEXTS = (
    BASE,
    BASE.replace("två kvällar", "tre kvällar"),
    BASE + "föregående: fore.yaml\n",
    BASE + "föregående: under/lofte.yaml\n",
    BASE + "föregående: ../lofte.yaml\n",
    BASE + "språkversioner: [{språk: en, fil: lofte.en.yaml}]\nbilagor: [{titel: Karta, fil: karta.pdf}]\n",
    BASE + "område: Exempelby\nx-anm: 811218-9876\n",
    overlay("åtgärder: 3\n# loften: undanta A302 – så är det\n"),
    overlay("period: {från: 2026-02-01, till: 2026-02-28}\n"),
    "format: 1\nutfall_för: {fil: lofte.yaml}\nåtgärder: {fotpatrull: {resultat: genomförd}}\n",
    "format: 1\növersatt_från: {fil: lofte.yaml}\nspråk: en\n",
    "- [\n",
)
DOCUMENTS = ("lofte.yaml", "b.lofte.yaml", "under/lofte.yaml")
BESIDE = ("lofte.utfall.yaml", "fore.yaml", "fore.utfall.yaml", "lofte.en.yaml", "under/lofte.utfall.yaml")
CONFIGURATIONS = (
    "", 'ignore = ["A"]\n', 'ignore = ["S"]\n', "[granser]\nmax-atgarder = 1\n", 'baseline = "known.json"\n',
    'filer = ["b.*"]\n', '[nivaer]\nS = "fel"\n', 'fail-on = "varning"\n', "trasig = \n",
    '[[undantag]]\nfiler = ["under/*"]\nregler = ["A", "S"]\nskal = "gammalt"\n',
)  # fmt: skip
ARGUMENTS = (
    (), ("--select", "A"), ("--ignore", "A,S"), ("--fail-on", "råd"), ("--format", "sarif"),
    ("--format", "json"), ("--no-config",), ("--today", "2026-09-01"), ("--today", "2028-03-01"),
    ("--baseline", "known.json"), ("--select", "finns-inte"),
)  # fmt: skip
PATHS = (
    (".",),
    ("lofte.yaml",),
    ("under", "lofte.yaml"),
    ("./lofte.yaml", "b.lofte.yaml"),
    ("under/../lofte.yaml",),
)


class World:
    """A folder whose files are changed, one thing at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._time = folder.stat().st_mtime
        (folder / "under").mkdir()
        self.write("lofte.yaml", BASE)

    def write(self, name: str, text: str) -> None:
        path = self._folder / name
        path.unlink(missing_ok=True)
        path.write_text(text, encoding="utf-8")
        os.utime(path, (self._time, self._time))

    def change(self, chance: random.Random) -> None:
        chance.choice(
            (self._text, self._text, self._move, self._remove, self._link, self._configure, self._root)
        )(chance)

    def _text(self, chance: random.Random) -> None:
        self.write(chance.choice((*DOCUMENTS, *BESIDE)), chance.choice(TEXTS))

    def _move(self, chance: random.Random) -> None:
        one, other = (self._folder / name for name in chance.sample((*DOCUMENTS, *BESIDE), 2))
        if one.is_file():
            one.replace(other)

    def _remove(self, chance: random.Random) -> None:
        (self._folder / chance.choice((*DOCUMENTS, *BESIDE, "karta.pdf", "known.json"))).unlink(
            missing_ok=True
        )

    def _link(self, chance: random.Random) -> None:
        one, other = chance.sample((*DOCUMENTS, *BESIDE, "karta.pdf"), 2)
        (self._folder / one).unlink(missing_ok=True)
        (self._folder / one).symlink_to(self._folder / other)

    def _configure(self, chance: random.Random) -> None:
        self.write(chance.choice(("loften.toml", "under/loften.toml")), chance.choice(CONFIGURATIONS))
        if chance.random() < 0.3:
            (self._folder / "loften.toml").unlink(missing_ok=True)

    def _root(self, chance: random.Random) -> None:
        git = self._folder / chance.choice((".git", "under/.git"))
        if git.exists():
            git.rmdir()
        else:
            git.mkdir()


@given(seed=st.integers(0, 2**32))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_run_that_remembers_says_what_one_says_that_does_not(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)  # noqa: S311 (not for secrets)
    for name in SURROUNDINGS:
        monkeypatch.delenv(name, raising=False)
    with TemporaryDirectory() as home, chdir(home):
        monkeypatch.setenv(FOLDER, str(Path(home, "kept")))
        Path("world").mkdir()
        world = World(Path("world").absolute())
        with chdir("world"):
            run("baseline", "--file", "known.json", *TODAY)
            arguments: tuple[str, ...] = ()
            paths: tuple[str, ...] = (".",)
            for _ in range(12):
                for _ in range(chance.choice((0, 1, 1, 2))):
                    world.change(chance)
                if chance.random() < 0.4:
                    arguments, paths = chance.choice(ARGUMENTS), chance.choice(PATHS)
                command = ("check", *paths, *(() if "--today" in arguments else TODAY), *arguments)
                remembered = run(*command)
                assert remembered == run(*command, "--no-cache"), command
                assert remembered == run(*command), command


@pytest.fixture
def asked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Checks, and tells which documents were really read and checked."""

    def check(*args: str) -> list[str]:
        read: list[str] = []
        examine = examining.examine

        def noted(check: object, job: object) -> object:
            read.append(job.found.path)  # type: ignore[attr-defined]
            return examine(check, job)  # type: ignore[arg-type]

        with monkeypatch.context() as patched:
            patched.setattr(examining, "examine", noted)
            run("check", *(args or (".", *TODAY)))
        return read

    return check


def test_only_what_has_changed_is_checked_again(folder: Path, asked: Callable[..., list[str]]) -> None:
    assert asked() == ["fel.lofte.yaml", "lofte.yaml"]
    assert asked() == []
    (folder / "lofte.yaml").write_text(BASE + "# å\n", encoding="utf-8")
    assert asked() == ["lofte.yaml"]
    assert asked() == []
    (folder / "lofte.utfall.yaml").write_text("format: 1\n", encoding="utf-8")
    assert asked() == ["lofte.yaml"]
    (folder / "loften.toml").write_text('ignore = ["M"]\n', encoding="utf-8")
    assert asked() == ["fel.lofte.yaml", "lofte.yaml"]
    assert asked(".", "--today", "2026-03-02") == ["fel.lofte.yaml", "lofte.yaml"]
    assert asked(".", "--today", "2026-03-02", "--fail-on", "råd", "--format", "sarif") == []
    assert asked(".", "--today", "2026-03-02", "--no-cache") == ["fel.lofte.yaml", "lofte.yaml"]
    assert asked(".", "--today", "2026-03-02") == []


def test_what_is_fixed_is_known_as_what_it_is(folder: Path, asked: Callable[..., list[str]]) -> None:
    (folder / "fel.lofte.yaml").unlink()
    path = folder / "lofte.yaml"
    path.write_text(BASE.replace("\nmålgrupp:", "\nmalgrupp:"), encoding="utf-8")
    assert asked() == ["lofte.yaml"]
    assert asked(".", "--diff", *TODAY) == ["lofte.yaml"]
    assert asked(".", "--fix", *TODAY) == ["lofte.yaml"]
    assert path.read_text(encoding="utf-8") == BASE
    assert asked() == ["lofte.yaml"]
    assert asked() == []
    path.write_text(BASE.replace("\nmålgrupp:", "\nmalgrupp:"), encoding="utf-8")
    assert "Y005" in run("check", ".", *TODAY)[1]


def test_another_loften_remembers_nothing_of_this_one(
    asked: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked()
    monkeypatch.setattr(ourselves, "__version__", "999")
    assert asked() == ["fel.lofte.yaml", "lofte.yaml"]


def test_what_loften_is_changes_with_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "rules" / "__pycache__").mkdir(parents=True)
    rule = tmp_path / "rules" / "rule.py"
    rule.write_text("1", encoding="utf-8")
    monkeypatch.setattr(ourselves, "_PACKAGE", tmp_path)
    seen = {ourselves.identity()}
    (tmp_path / "rules" / "__pycache__" / "rule.pyc").write_bytes(b"1")
    assert ourselves.identity() in seen
    monkeypatch.syspath_prepend(tmp_path)

    def is_another() -> bool:
        made = ourselves.identity()
        is_new = made not in seen
        seen.add(made)
        return is_new

    rule.write_text("12", encoding="utf-8")
    assert is_another()
    os.utime(rule, (1, 1))
    assert is_another()
    rule.rename(rule.with_name("other.py"))
    assert is_another()
    (tmp_path / "words.txt").touch()
    assert is_another()
    (tmp_path / "templates" / "themes").mkdir(parents=True)
    monkeypatch.setattr(ourselves, "folder", lambda name: tmp_path / name)
    assert is_another()
    (tmp_path / "templates" / "themes" / "havet.toml").touch()
    assert is_another()
    (tmp_path / "hunspell_sv-1.dist-info").mkdir()
    assert is_another()
    assert not is_another()


NUMBER = "811218-9876"


def test_no_personnummer_is_kept_and_nothing_lies_with_the_documents(
    folder: Path, asked: Callable[..., list[str]]
) -> None:
    (folder / f"{NUMBER}.yaml").write_text(BASE, encoding="utf-8")
    (folder / "lofte.yaml").write_text(
        BASE.replace("titel: Medborgarlöfte", f"titel: {NUMBER}") + f"föregående: {NUMBER}.yaml\n",
        encoding="utf-8",
    )
    before = {path.name for path in folder.iterdir()}
    assert asked() == ["fel.lofte.yaml", "lofte.yaml"]
    kept = b"".join(path.read_bytes() for path in Path(os.environ[FOLDER]).iterdir())
    assert b"A305" in kept
    assert NUMBER.encode() not in kept
    assert b"titel: Medborgar" not in kept
    assert {path.name for path in folder.iterdir()} == before
    # Whose name is a number is checked anew each time.
    assert asked() == ["lofte.yaml"]


def test_a_fault_and_what_cannot_be_read_are_not_remembered(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(examining, "read_document", lambda *_: 1 / 0)
        assert run("check", ".", *TODAY)[0] == 4
    assert run("check", ".", *TODAY)[0] == 1
    (folder / "lofte.yaml").unlink()
    (folder / "lofte.yaml").symlink_to("borta")
    assert run("check", ".", *TODAY) == run("check", ".", "--no-cache", *TODAY)


def test_two_at_once_say_the_same_and_leave_a_whole_cache(
    folder: Path, asked: Callable[..., list[str]]
) -> None:
    for number in range(20):
        text = BASE.replace("två kvällar", f"{number + 2} kvällar")
        (folder / f"{number:02}.lofte.yaml").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "loftesverktyg", "check", ".", *TODAY]
    pipe = subprocess.PIPE
    running = [subprocess.Popen(command, cwd=folder, stdout=pipe, stderr=pipe) for _ in range(4)]
    ended = [(each.communicate(), each.returncode) for each in running]
    assert ended == [ended[0]] * 4
    assert asked() == []
    assert not list(Path(os.environ[FOLDER]).glob(".*"))


def test_what_was_done_before_ctrl_c_is_not_done_again(
    folder: Path, asked: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(path: str) -> bytes:
        if path == "lofte.yaml":
            raise KeyboardInterrupt
        return read_bytes(path)

    with monkeypatch.context() as patched:
        patched.setattr(examining, "read_bytes", interrupt)
        assert run("check", ".", *TODAY)[0] == 130
    assert asked() == ["lofte.yaml"]


def test_an_entry_that_is_no_entry_is_thrown_away(folder: Path, asked: Callable[..., list[str]]) -> None:
    from loftesverktyg.cli.project.cache import Cache

    asked()
    [path] = [each for each in Path(os.environ[FOLDER]).iterdir() if each.stem != "outlines"]
    keys = [line[:32].decode() for line in path.read_bytes().splitlines()[1:]]
    expected = run("check", ".", "--no-cache", *TODAY)
    for entry in (
        "",
        "{}",
        "[1,2,3,4,5]",
        "[" * 100_000,
        '["a","2026-03-01",[],[[],[],[],[],[],1],[]]',
        "nej",
    ):
        with_identity = Cache(path.parent, ourselves.identity())
        for key in keys:
            with_identity.put(path.stem, key, entry)
        with_identity.save()
        with_identity.close()
        assert run("check", ".", *TODAY) == expected


LEAN = ("pydantic", "yaml", "multiprocessing", "loftesverktyg.document", "loftesverktyg.rules.rule", "rich")


@pytest.mark.parametrize("output_format", ["text", "plain", "json", "github", "gitlab", "junit", "markdown"])
def test_an_unchanged_repository_is_answered_without_the_rules(output_format: str, folder: Path) -> None:
    (folder / "loften.toml").write_text(
        'baseline = "känt.json"\n[nivaer]\nA3 = "varning"\n', encoding="utf-8"
    )
    (folder / "lofte.utfall.yaml").write_text("format: 1\n", encoding="utf-8")
    assert run("baseline", "fel.lofte.yaml", *TODAY)[0] == 0
    args = ["check", ".", "--format", output_format, *TODAY]
    script = (
        f"import sys; from loftesverktyg.cli.app import main; code = main({args!r}); sys.stdout.flush();"
        f"print(sorted(set({LEAN!r}) & set(sys.modules)), file=sys.stderr); sys.exit(code)"
    )
    loaded = []
    reports = []
    for _ in range(2):
        ended = subprocess.run(
            [sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=False
        )
        assert ended.returncode == 1, ended.stderr
        loaded.append(ended.stderr.splitlines()[-1])
        reports.append(ended.stdout)
    assert "loftesverktyg.rules.rule" in loaded[0]
    assert loaded[1] == "[]"
    assert reports[0] == reports[1]
    if output_format == "json":
        assert json.loads(reports[1])["findings"]
