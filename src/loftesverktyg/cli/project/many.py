"""The same work on many things, spread over the processors."""

import os
import sys
from collections.abc import Callable, Generator, Sequence
from typing import NamedTuple, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

FEW = 64
"""Fewer documents than this are done sooner than a second process is started (measured)."""

TOGETHER = 16
"""So many documents are done in a process before it brings what came of them."""

_MOST_WORKERS = 8


class Lost(NamedTuple):
    """Stands for the result of a thing whose process ended in the middle of it.

    ``signal`` is the number of what ended it; 0 where it ended by itself.
    """

    signal: int


def spread(
    work: Callable[[Item], Result], items: Sequence[Item], *, here: bool = False, together: int = TOGETHER
) -> Generator[Result | Lost, None, None]:
    """``work`` of each of ``items``, in their order.

    Where they are many, and the system can copy a process as it stands, several processes share
    them; what ``work`` gives and raises must then be fit to be pickled. What it raises is raised here.
    A process that is killed takes with it only what it was doing; of the ``together`` that it had not told of
    yet the others are done again. Whoever stops before the end closes the generator: the processes then end
    as soon as they have done what they are doing. With ``here`` all is done in this process.
    """
    workers = min(_processors(), _MOST_WORKERS)
    if here or len(items) < FEW or workers < 2:
        yield from map(work, items)
        return
    from loftesverktyg.cli.project.crew import Crew

    yield from Crew(work, items, workers, together).results()


def _processors() -> int:
    """How many processors this process may use; 1 where a process cannot be copied cheaply and safely."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
