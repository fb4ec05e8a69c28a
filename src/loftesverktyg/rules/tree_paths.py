"""The path of what stands at an offset in the file, for problems that were found before there was a model."""

from bisect import bisect_right

from loftesverktyg.document import Document, Path
from loftesverktyg.document.shape import ListOf, MapOf, PartShape, Shape
from loftesverktyg.document.spelling import nfc
from loftesverktyg.source import Scalar, Sequence


def path_at(document: Document, offset: int) -> Path:
    """The innermost key or list item that holds the code point ``offset``; empty where none does."""
    path: Path = ()
    node = document.source.root
    shape: Shape | None = document.shape
    while node is not None and not isinstance(node, Scalar):
        if isinstance(node, Sequence):
            index = bisect_right(node.items, offset, key=lambda item: item.start) - 1
            if index < 0 or offset > node.items[index].end:
                break
            path, node = (*path, index), node.items[index]
            shape = shape.item if isinstance(shape, ListOf) else None
        else:
            index = bisect_right(node.entries, offset, key=lambda entry: entry.key.start) - 1
            if index < 0 or offset > node.entries[index].span.end:
                break
            entry = node.entries[index]
            name, shape = _step(entry.key.value, shape)
            path = (*path, name)
            node = None if offset < entry.key.end else entry.value
    return path


def _step(written: str, shape: Shape | None) -> tuple[str, Shape | None]:
    if isinstance(shape, PartShape):
        name = shape.canonical(written)
        return (written, None) if name is None else (name, shape.keys[name].shape)
    return nfc(written), shape.value if isinstance(shape, MapOf) else None
