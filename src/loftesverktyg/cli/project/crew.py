"""Processes that share a work, each a copy of this one. Loaded only where there is enough for several.

The standard library's pools give up the whole of a work when one process is killed; here the others go on.
Results are brought some at a time: for each that comes, this process wakes and another one has to wait
(4 % of the time for a thousand documents).
"""

import select
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import Any, cast

from loftesverktyg.cli.project.many import Lost

_AHEAD = 2
_PATIENCE = 2.0
"""Seconds that processes get to end what they are doing: a file that one writes is then written whole."""
_FORK = get_context("fork")


class Crew:
    """``number`` processes that do ``work`` on each of ``items``, at most ``together`` before they report.

    Fewer where the system starts no more.
    """

    def __init__(self, work: Callable[[Any], Any], items: Sequence[Any], number: int, together: int) -> None:
        self._work = work
        self._items = items
        self._ahead = deque(_chunks(len(items), number, together))
        self._done: dict[int, Any] = {}
        self._workers: dict[Connection, _Worker] = {}
        self._number = number
        # The end of a line that this process holds: it is let go of, or goes with the process.
        self._line, self._end = _FORK.Pipe(duplex=False)

    def results(self) -> Generator[Any, None, None]:
        """What comes of each, in their order, or Lost. Raises what the work raises."""
        try:
            for _ in range(self._number):
                self._engage()
            if not self._workers:
                yield from map(self._work, self._items)
                return
            for index in range(len(self._items)):
                while index not in self._done:
                    self._turn()
                yield self._done.pop(index)
        finally:
            self._dismiss()

    def _turn(self) -> None:
        """Hands out what there is to do, and takes what has been done."""
        if not self._workers:  # and the system gives no other: what ended the last one is not done here
            self._done |= dict.fromkeys((index for chunk in self._ahead for index in chunk), Lost(0))
            return
        for worker in self._workers.values():
            worker.take_from(self._ahead)
        for ready in wait(self._workers):
            worker = self._workers[cast("Connection", ready)]
            try:
                brought = worker.pipe.recv()
            except (EOFError, OSError):
                self._replace(worker)
                continue
            for index, (failed, result) in zip(worker.given.popleft(), brought, strict=True):
                if failed:
                    raise result
                self._done[index] = result

    def _replace(self, worker: "_Worker") -> None:
        """What ``worker`` was doing when it ended is lost; all else that it was given is for the others.

        Which one it was is known of one alone: of several each is tried again, alone.
        """
        del self._workers[worker.pipe]
        worker.pipe.close()
        ended_by = worker.ended_by()
        if worker.given and len(worker.given[0]) == 1:
            self._done[worker.given.popleft()[0]] = Lost(ended_by)
        elif worker.given:
            suspects = worker.given.popleft()
            worker.given.extendleft(range(index, index + 1) for index in reversed(suspects))
        self._ahead.extendleft(reversed(worker.given))
        self._engage()

    def _engage(self) -> None:
        with _uninterrupted(), suppress(OSError):
            worker = _Worker(self._work, self._items, self._line, [self._end, *self._workers])
            self._workers[worker.pipe] = worker

    def _dismiss(self) -> None:
        """Lets each end what it is doing, and waits for that, but not for long."""
        self._end.close()
        until = monotonic() + _PATIENCE
        try:
            for pipe in self._workers:
                pipe.close()
            for worker in self._workers.values():
                worker.wait(until - monotonic())
        finally:
            for worker in self._workers.values():
                worker.kill()


class _Worker:
    """One process. ``given`` are the items, by number, that it has been given and not brought back."""

    def __init__(
        self,
        work: Callable[[Any], Any],
        items: Sequence[Any],
        line: Connection,
        copies: Sequence[Connection],
    ) -> None:
        """``copies`` are what it gets copies of and is to let go of: the line's end, the pipes to the others.

        Raises OSError where the system starts no more.
        """
        self.given: deque[range] = deque()
        self.pipe, theirs = _FORK.Pipe()
        args = theirs, line, [self.pipe, *copies], work, items
        # Ended with this process, should that not come to end it itself.
        self._process = _FORK.Process(target=_serve, args=args, daemon=True)
        self._process.start()
        theirs.close()

    def take_from(self, ahead: deque[range]) -> None:
        """Takes more, before it has nothing left to do."""
        while ahead and len(self.given) < _AHEAD:
            chunk = ahead.popleft()
            self.given.append(chunk)
            try:
                self.pipe.send(chunk)
            except OSError:
                return  # it was killed, and reading from it will tell

    def ended_by(self) -> int:
        """The signal that ended it, or 0."""
        self.wait(_PATIENCE)
        self.kill()
        return max(0, -(self._process.exitcode or 0))

    def wait(self, seconds: float) -> None:
        """Gives it so many seconds to end."""
        self._process.join(max(0, seconds))

    def kill(self) -> None:
        """Ends it, where it has not ended."""
        if self._process.exitcode is None:
            self._process.kill()
            self._process.join()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C waits. A process that is started meanwhile never gets it: the first one answers for all."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _chunks(count: int, workers: int, together: int) -> Iterator[range]:
    """The numbers below ``count`` in pieces, smaller towards the end: so that all are done at one time."""
    start = 0
    while start < count:
        end = start + max(1, min(together, (count - start) // (_AHEAD * workers)))
        yield range(start, end)
        start = end


def _serve(
    pipe: Connection,
    line: Connection,
    copies: Sequence[Connection],
    work: Callable[[Any], Any],
    items: Sequence[Any],
) -> None:
    """The life of such a process: until the one that started it lets go of the line."""
    for copy in copies:
        copy.close()
    let_go = select.poll()
    let_go.register(line, 0)
    try:
        while True:
            brought = []
            for index in pipe.recv():
                if let_go.poll(0):
                    return
                brought.append(_done(work, items[index]))
            pipe.send(brought)
    except (EOFError, OSError):
        return
    except Exception:  # noqa: BLE001 (what came of it cannot be brought: the first process tells that this one ended)
        sys.exit(1)


def _done(work: Callable[[Any], Any], item: Any) -> tuple[bool, Any]:
    try:
        return False, work(item)
    except Exception as error:  # noqa: BLE001 (raised again in the first process)
        return True, error
