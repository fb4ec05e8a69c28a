"""How much an SVG draws: ``use`` draws again what another element holds, so a few lines can draw millions."""

from collections import defaultdict

_MOST = 20_000
_DEEPEST = 50


class Uses:
    """Counts the elements of an SVG as it is read, and what they come to when each ``use`` is followed."""

    def __init__(self) -> None:
        # What lies in no element with an id lies in the file, whose id is empty.
        self._own: dict[str, int] = defaultdict(int)
        self._leads: dict[str, list[str]] = defaultdict(list)
        self._open: list[str] = [""]

    def start(self, id: str, leads_to: str) -> None:
        """An element begins; ``leads_to`` is the id that it uses, if any."""
        within = self._open[-1]
        self._own[within] += 1
        if id:
            self._leads[within].append(id)
        if leads_to:
            self._leads[id or within].append(leads_to)
        self._open.append(id or within)

    def end(self) -> None:
        """The element that began last ends."""
        self._open.pop()

    @property
    def too_many(self) -> bool:
        """Whether more is drawn than any logotype needs."""
        return self._count("", {}, 0) > _MOST

    def _count(self, id: str, known: dict[str, int], depth: int) -> int:
        if id not in known:
            if depth > _DEEPEST:
                return _MOST + 1
            known[id] = _MOST + 1  # unless it leads to itself
            counts = (self._count(other, known, depth + 1) for other in self._leads[id])
            known[id] = min(self._own[id] + sum(counts), _MOST + 1)
        return known[id]
