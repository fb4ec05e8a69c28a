"""Runs of whole processes, alternating: time on the wall and peak memory of each."""

import os
import resource
import statistics
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Tool:
    """A command to measure, what it is called, and the exit codes that mean it did its work."""

    name: str
    command: Sequence[str | Path]
    accepts: frozenset[int] = frozenset({0})
    environment: Mapping[str, str] = field(default_factory=dict)
    """What is set for it beside what is set for all."""


@dataclass
class Result:
    """All runs of one tool: seconds and MiB, in the order they were made."""

    tool: Tool
    seconds: list[float] = field(default_factory=list)
    mebibytes: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        """Seconds."""
        return statistics.median(self.seconds)

    @property
    def memory(self) -> float:
        """The most of any run, in MiB."""
        return max(self.mebibytes)


class ToolFailedError(Exception):
    """A tool ended with an exit code that means neither success nor findings; says which and why."""


def alternate(tools: Sequence[Tool], rounds: int) -> list[Result]:
    """Every tool once in each of ``rounds``, another one first each time; results in the tools' order.

    One run of each before is not counted: it fills the disk cache and writes byte code.
    Raises ToolFailedError.
    """
    for tool in tools:
        _once(tool)
    results = [Result(tool) for tool in tools]
    for number in range(rounds):
        turn = number % len(results)
        for result in results[turn:] + results[:turn]:
            seconds, mebibytes = _once(result.tool)
            result.seconds.append(seconds)
            result.mebibytes.append(mebibytes)
    return results


def own_memory() -> float:
    """The peak of this process in MiB. The kernel counts it into a child's: less cannot be seen."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _once(tool: Tool) -> tuple[float, float]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    # What is printed is thrown away for all; errors are kept for the message.
    with tempfile.TemporaryFile() as errors:
        begun = time.perf_counter()
        process = subprocess.Popen(
            tool.command,
            env={**environment, **tool.environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
        # wait4 gives this child's own account; RUSAGE_CHILDREN would give the largest child so far.
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begun
        # The child is already waited for: Popen is told, so that it does not wait again.
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in tool.accepts:
            errors.seek(0)
            said = errors.read().decode(errors="replace")[-2000:]
            message = f"{tool.name}: exit {process.returncode}: {said}"
            raise ToolFailedError(message)
    return seconds, usage.ru_maxrss / 1024
