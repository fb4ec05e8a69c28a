"""The same work on many things, spread over the processors."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

FEW = 64
"""Fewer documents than this are done sooner than a second process is started (measured)."""

_MOST_WORKERS = 8
_CHUNK = 16


def spread(work: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    """``work`` of each of ``items``, in their order.

    Where they are many, and the system can copy a process as it stands, several processes share
    them; ``work`` and what it gives must then be fit to be pickled. What it raises is raised here.
    """
    workers = min(_processors(), _MOST_WORKERS)
    if len(items) < FEW or workers < 2:
        yield from map(work, items)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(workers, get_context("fork"), _leave_interrupts)
    try:
        yield from pool.map(work, items, chunksize=_CHUNK)
    finally:
        pool.shutdown(cancel_futures=True)


def _processors() -> int:
    """How many processors this process may use; 1 where a process cannot be copied cheaply and safely."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


def _leave_interrupts() -> None:
    """Ctrl-C reaches every process of the terminal; the first one answers for all."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
