import json
import os
import signal
import subprocess
import sys
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic, sleep
from typing import NamedTuple, cast

import pytest

from loftesverktyg.cli.project import crew, many
from loftesverktyg.cli.project.many import FEW, TOGETHER, Lost, spread
from tests.cli.running import SURROUNDINGS
from tests.rules.documents import overlay


def double(number: int) -> int:
    return number * 2


def process(_number: int) -> int:
    sleep(0.001)
    return os.getpid()


def refuse(number: int) -> int:
    if number == 5:
        raise OSError(28, "fem")
    return number


@pytest.mark.parametrize("count", [0, 1, FEW - 1, FEW, 10 * FEW + 3])
@pytest.mark.parametrize("processors", [1, 2])
def test_the_results_come_in_order(count: int, processors: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "_processors", lambda: processors)
    assert list(spread(double, range(count))) == [2 * number for number in range(count)]


def test_few_are_done_here_and_many_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "_processors", lambda: 2)
    assert set(spread(process, range(FEW - 1))) == {os.getpid()}
    assert os.getpid() not in set(spread(process, range(2 * FEW)))


def test_what_is_raised_there_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "_processors", lambda: 2)
    with pytest.raises(OSError, match="fem"):
        list(spread(refuse, range(2 * FEW)))


def killed(number: int) -> int:
    if number in {0, 20, 21, 2 * FEW - 1}:
        os.kill(os.getpid(), signal.SIGKILL)
    if number == 30:
        os._exit(3)
    return number


def test_a_process_that_is_killed_takes_with_it_only_what_it_was_doing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(many, "_processors", lambda: 2)
    expected: list[int | Lost] = list(range(2 * FEW))
    for number in (0, 20, 21, 2 * FEW - 1):
        expected[number] = Lost(signal.SIGKILL)
    expected[30] = Lost(0)
    assert list(spread(killed, range(2 * FEW))) == expected


class Killing:
    """Work that leaves a mark for each time that it is done, and whose process is killed the first time."""

    def __init__(self, folder: Path) -> None:
        self.marks = folder / "marks"

    def __call__(self, number: int) -> int:
        first = not self.marks.exists() or f"{number}\n" not in self.marks.read_text().splitlines(True)
        with self.marks.open("a") as marks:
            marks.write(f"{number}\n")
        if first and number == 20:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    def times(self, number: int) -> int:
        return self.marks.read_text().splitlines().count(str(number))


def test_one_that_was_killed_by_chance_is_done_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "_processors", lambda: 2)
    work = Killing(tmp_path)
    assert list(spread(work, range(2 * FEW))) == list(range(2 * FEW))
    assert work.times(20) == 2


def test_alone_nothing_is_done_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "_processors", lambda: 2)
    work = Killing(tmp_path)
    expected: list[int | Lost] = list(range(2 * FEW))
    expected[20] = Lost(signal.SIGKILL)
    assert list(spread(work, range(2 * FEW), together=1)) == expected
    assert {work.times(number) for number in range(2 * FEW)} == {1}


def test_whoever_stops_before_the_end_leaves_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "_processors", lambda: 2)
    results = spread(process, range(10 * FEW))
    started = {next(results) for _ in range(FEW)}
    results.close()
    for number in started:
        assert isinstance(number, int)
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)


class Forks:
    """The system's fork, which has room for so many more processes."""

    def __init__(self, room: int) -> None:
        self.room = room
        self._fork = os.fork

    def __call__(self) -> int:
        self.room -= 1
        if self.room < 0:
            raise BlockingIOError(11, "no room")
        return self._fork()


@pytest.mark.parametrize("room", [0, 1])
def test_where_the_system_starts_no_more_processes_those_there_are_do_it(
    room: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, "_processors", lambda: 8)
    monkeypatch.setattr(os, "fork", Forks(room))
    assert list(spread(double, range(2 * FEW))) == [2 * number for number in range(2 * FEW)]


def test_what_no_process_is_left_for_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "_processors", lambda: 2)
    monkeypatch.setattr(os, "fork", Forks(2))
    results = list(spread(killed, range(2 * FEW)))
    assert len(results) == 2 * FEW
    assert isinstance(results[0], Lost)
    assert all(result == number or isinstance(result, Lost) for number, result in enumerate(results))


class Unbringable(NamedTuple):
    number: int

    def __reduce__(self) -> str:
        raise MemoryError


def test_what_cannot_be_brought_is_lost_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(many, "_processors", lambda: 2)
    results = list(spread(lambda number: Unbringable(number) if number == 40 else number, range(2 * FEW)))
    assert results == [Lost(0) if number == 40 else number for number in range(2 * FEW)]
    assert not capfd.readouterr().err


def forever(number: int) -> int:
    if number:
        sleep(60)
    return number


def test_who_does_not_end_is_not_waited_for_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "_processors", lambda: 8)
    monkeypatch.setattr(crew, "_PATIENCE", 0.5)
    results = spread(forever, range(FEW), together=1)
    assert next(results) == 0
    start = monotonic()
    results.close()
    assert monotonic() - start < 8 * 0.5


def slow(number: int) -> int:
    if number >= TOGETHER:
        sleep(0.2)
    return number


def test_a_process_ends_after_one_document_and_not_after_all_that_it_was_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(many, "_processors", lambda: 2)
    monkeypatch.setattr(crew, "_PATIENCE", 60.0)
    results = spread(slow, range(4 * FEW))
    assert next(results) == 0
    start = monotonic()
    results.close()
    assert monotonic() - start < 2


def test_ctrl_c_does_not_reach_a_process_that_has_just_been_started(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin = BaseProcess._bootstrap  # type: ignore[attr-defined]

    def interrupted(process: BaseProcess, *args: object, **options: object) -> int:
        os.kill(os.getpid(), signal.SIGINT)
        return cast("int", begin(process, *args, **options))

    monkeypatch.setattr(many, "_processors", lambda: 2)
    monkeypatch.setattr(BaseProcess, "_bootstrap", interrupted)
    assert list(spread(double, range(2 * FEW))) == [2 * number for number in range(2 * FEW)]


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """Documents that are many, each with something to mend."""
    for number in range(600):
        (tmp_path / f"{number:04}.lofte.yaml").write_text(
            overlay("period: {från: 2027-06-01, till: 2026-01-01}\n"), encoding="utf-8"
        )
    return tmp_path


SLOW = """
import os, signal, sys, time
from loftesverktyg.cli.project import examining, many
from loftesverktyg.cli.app import main
many._processors = lambda: {processors}
read = examining.read_bytes
def slowly(path):
    {what}
    return read(path)
examining.read_bytes = slowly
sys.exit(main(["check", ".", *sys.argv[1:]]))
"""


def start(documents: Path, what: str, *args: str, processors: int = 2) -> "subprocess.Popen[bytes]":
    """A check of ``documents`` in a process group of its own, where reading each begins with ``what``."""
    script = SLOW.format(what=what, processors=processors)
    return subprocess.Popen(
        [sys.executable, "-c", script, *args],
        cwd=documents,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        env={name: value for name, value in os.environ.items() if name not in SURROUNDINGS},
    )


@pytest.mark.parametrize("processors", [1, 2])
def test_ctrl_c_ends_at_once_with_what_was_found(processors: int, documents: Path) -> None:
    what = f"open({os.fspath(documents / 'begun')!r}, 'a').write(f'{{os.getpid()}}\\n'); time.sleep(0.02)"
    with start(documents, what, "--format", "json", processors=processors) as running:
        begun = documents / "begun"
        while not begun.exists() or len(begun.read_text().splitlines()) < 40:
            sleep(0.05)
        os.killpg(running.pid, signal.SIGINT)
        out, err = running.communicate(timeout=20)
    assert running.returncode == 130
    report = json.loads(out)
    checked = report["summary"]["documents"]
    assert 0 < checked < 600
    found = [each["path"] for each in report["findings"] if each["code"] == "A307"]
    assert found == [f"{number:04}.lofte.yaml" for number in range(checked)]
    assert err.decode() == f"Kontrollen avbröts: {checked} av 600 dokument hann kontrolleras.\n"
    processes = {int(line) for line in begun.read_text().splitlines()}
    assert len(processes) == processors
    for number in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)


def test_ctrl_c_while_mending_says_that_more_may_be_mended(documents: Path) -> None:
    what = f"open({os.fspath(documents / 'begun')!r}, 'a').write('x'); time.sleep(0.05)"
    with start(documents, what, "--fix") as running:
        begun = documents / "begun"
        while not begun.exists() or begun.stat().st_size < 20:
            sleep(0.05)
        os.killpg(running.pid, signal.SIGINT)
        _, err = running.communicate(timeout=20)
    assert running.returncode == 130
    assert " av 600 dokument hann kontrolleras. Några till kan ha hunnit rättas.\n" in err.decode()


def test_processes_go_with_the_one_that_started_them(documents: Path) -> None:
    what = f"open({os.fspath(documents / 'begun')!r}, 'a').write('x'); time.sleep(0.2)"
    with start(documents, what) as running:
        begun = documents / "begun"
        while not begun.exists():
            sleep(0.05)
        running.terminate()
        # All of them hold stderr open, until they end: not after 16 documents each.
        ended = monotonic()
        _, err = running.communicate(timeout=20)
        assert monotonic() - ended < 2
    assert running.returncode == -signal.SIGTERM
    assert not err


def test_a_document_whose_process_is_killed_is_told(documents: Path) -> None:
    what = "path == '0300.lofte.yaml' and os.kill(os.getpid(), signal.SIGKILL)"
    with start(documents, what, "--format", "json") as running:
        out, err = running.communicate(timeout=60)
    assert running.returncode == 4
    report = json.loads(out)
    assert report["summary"]["documents"] == 599
    assert len({each["path"] for each in report["findings"]}) == 599
    assert err.decode() == (
        "Fel: En process avslutades utifrån (signal 9), troligen för att minnet tog slut. "
        "1 dokument kontrollerades inte: 0300.lofte.yaml.\n"
    )


def test_a_process_that_crashed_is_not_said_to_have_been_ended_from_outside(documents: Path) -> None:
    what = "path == '0300.lofte.yaml' and os.kill(os.getpid(), signal.SIGSEGV)"
    with start(documents, what, "--format", "json") as running:
        _, err = running.communicate(timeout=60)
    assert running.returncode == 4
    assert err.decode() == (
        "Fel: En process kraschade (signal 11). 1 dokument kontrollerades inte: 0300.lofte.yaml.\n"
    )


def test_a_report_for_programs_tells_it_too(documents: Path) -> None:
    what = "path == '0300.lofte.yaml' and os.kill(os.getpid(), signal.SIGKILL)"
    with start(documents, what, "--format", "sarif") as running:
        out, _ = running.communicate(timeout=60)
    [invocation] = json.loads(out)["runs"][0]["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 4)
    [told] = invocation["toolExecutionNotifications"]
    assert told["message"]["text"].startswith("0300.lofte.yaml kontrollerades inte: processen avslutades")


def test_what_was_mended_is_told_of_though_a_process_was_killed(documents: Path) -> None:
    for path in documents.iterdir():
        path.write_text(path.read_text().replace("vid stationen", "kl 18:00 vid stationen"), encoding="utf-8")
    what = "path == '0300.lofte.yaml' and os.kill(os.getpid(), signal.SIGKILL)"
    with start(documents, what, "--fix", "--select", "K607") as running:
        _, err = running.communicate(timeout=60)
    assert running.returncode == 4
    assert len([line for line in err.decode().splitlines() if "rättning" in line]) == 599
