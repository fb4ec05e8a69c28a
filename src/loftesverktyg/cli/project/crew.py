"""Processes that share a work, each a copy of this one. Loaded only where there is enough for several.

The standard library's pools give up the whole of a work when one process is killed; here the others go on.
Results are brought some at a time: for each that comes, this process wakes and another one has to wait
(4 % of the time for a thousand documents).
"""

import signal
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, cast

from loftesverktyg.cli.project.many import Lost

_AHEAD = 2
_PATIENCE = 2.0
"""Seconds that a process gets to end what it is doing: a file that it writes is then written whole."""


class Crew:
    """``number`` processes that do ``work`` on each of ``items``, at most ``together`` before they report."""

    def __init__(self, work: Callable[[Any], Any], items: Sequence[Any], number: int, together: int) -> None:
        self._work = work
        self._items = items
        self._ahead = deque(_chunks(len(items), number, together))
        self._done: dict[int, Any] = {}
        self._workers: dict[Connection, _Worker] = {}
        for _ in range(number):
            self._engage()

    def results(self) -> Generator[Any, None, None]:
        """What comes of each, in their order, or Lost. Raises what the work raises."""
        try:
            for index in range(len(self._items)):
                while index not in self._done:
                    self._turn()
                yield self._done.pop(index)
        finally:
            for pipe in self._workers:
                pipe.close()
            for worker in self._workers.values():
                worker.end()

    def _turn(self) -> None:
        """Hands out what there is to do, and takes what has been done."""
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
        worker = _Worker(self._work, self._items, list(self._workers))
        self._workers[worker.pipe] = worker


class _Worker:
    """One process. ``given`` are the items, by number, that it has been given and not brought back."""

    def __init__(
        self, work: Callable[[Any], Any], items: Sequence[Any], beside: Sequence[Connection]
    ) -> None:
        """``beside`` are the pipes to the others, whose ends it gets copies of and is to let go of."""
        context = get_context("fork")
        self.given: deque[range] = deque()
        self.pipe, theirs = context.Pipe()
        copies = [self.pipe, *beside]
        # Ended with this process, should that not come to end it itself.
        self._process = context.Process(target=_serve, args=(theirs, copies, work, items), daemon=True)
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
        self.end()
        return max(0, -(self._process.exitcode or 0))

    def end(self) -> None:
        """Waits for it to end, and not for long."""
        self._process.join(_PATIENCE)
        if self._process.exitcode is None:
            self._process.kill()
            self._process.join()


def _chunks(count: int, workers: int, together: int) -> Iterator[range]:
    """The numbers below ``count`` in pieces, smaller towards the end: so that all are done at one time."""
    start = 0
    while start < count:
        end = start + max(1, min(together, (count - start) // (_AHEAD * workers)))
        yield range(start, end)
        start = end


def _serve(
    pipe: Connection, copies: Sequence[Connection], work: Callable[[Any], Any], items: Sequence[Any]
) -> None:
    """The life of such a process: until the one that started it closes its end, or ends."""
    # Ctrl-C reaches every process of the terminal; the first one answers for all.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for copy in copies:
        copy.close()
    try:
        while True:
            pipe.send([_done(work, items[index]) for index in pipe.recv()])
    except (EOFError, OSError):
        return


def _done(work: Callable[[Any], Any], item: Any) -> tuple[bool, Any]:
    try:
        return False, work(item)
    except Exception as error:  # noqa: BLE001 (raised again in the first process)
        return True, error
