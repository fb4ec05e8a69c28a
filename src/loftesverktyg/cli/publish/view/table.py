"""Tables without columns that say nothing."""

from collections.abc import Sequence

from loftesverktyg.cli.publish.view.model import Phrase, Table


def table(
    caption: str, columns: Sequence[str], rows: Sequence[Sequence[str | Phrase]], missing: str
) -> tuple[Table, ...]:
    """A table of ``rows``; none without rows. ``missing`` stands where a cell is empty.

    A column with only empty cells is left out, unless it is the first, which holds the rows' headings.
    """
    cells = [[cell if isinstance(cell, Phrase) else Phrase(cell) for cell in row] for row in rows]
    kept = [at for at in range(len(columns)) if at == 0 or any(row[at].text for row in cells)]
    shown = tuple(tuple(row[at] if row[at].text else Phrase(missing) for at in kept) for row in cells)
    return (Table(caption, tuple(columns[at] for at in kept), shown),) if shown else ()
