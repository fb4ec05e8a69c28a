"""Where in a document something stands: keys in canonical spelling, and indexes from 0."""

Path = tuple[str | int, ...]


def pointer(path: Path) -> str:
    """``path`` as an RFC 6901 JSON pointer."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def readable(path: Path) -> str:
    """``path`` as people write it: ``åtgärder[2].text``, counted from 1 as in a list on paper."""
    parts = ""
    for step in path:
        parts += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if parts else step
    return parts
