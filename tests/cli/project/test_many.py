import os
import signal
import subprocess
import sys
from pathlib import Path
from time import sleep

import pytest

from loftesverktyg.cli.project import many
from loftesverktyg.cli.project.many import FEW, spread


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


def test_ctrl_c_ends_all_of_them_quietly(tmp_path: Path) -> None:
    for number in range(3000):
        (tmp_path / f"{number}.lofte.yaml").write_text(f"nyckel: {'x' * 500}\n", encoding="utf-8")
    script = (
        "import sys; from loftesverktyg.cli.project import many; many._processors = lambda: 2;"
        "from loftesverktyg.cli.app import main; print('igång', flush=True); sys.exit(main(['check', '.']))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as running:
        assert running.stdout is not None
        running.stdout.readline()
        sleep(1)
        os.killpg(running.pid, signal.SIGINT)
        out, err = running.communicate(timeout=20)
    assert (running.returncode, out, err) == (130, b"", b"")
