"""Text broken into lines that fit."""

from loftesverktyg.cli.visible import is_plain, visible, width


def wrap(text: str, room: int, first: str = "", rest: str = "") -> list[str]:
    """``text`` made visible, in lines of at most ``room`` columns.

    The first line begins with ``first``, the others with ``rest``. Line breaks count as spaces; a
    no-break space does not break; a word that is too long gets a line of its own.
    """
    lines: list[str] = []
    line, used = first, width(first)
    empty = True
    spaced = text.replace("\n", " ")
    plain = is_plain(spaced)
    for raw in spaced.split(" "):
        if not raw:
            continue
        word = raw if plain else visible(raw)
        columns = len(word) if plain else width(word)
        if not empty and used + 1 + columns > room:
            lines.append(line)
            line, used, empty = rest, width(rest), True
        line += word if empty else f" {word}"
        used += columns if empty else columns + 1
        empty = False
    return [*lines, line.rstrip()]
