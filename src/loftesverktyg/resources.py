"""Where the files that are not code lie: templates and schemas.

In a wheel they are beside the package's code, in a working copy (also an editable install) in the
repository's root.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """The folder ``templates`` or ``schemas``. Raises FileNotFoundError where the installation is broken."""
    for root in (_PACKAGE / "data", _PACKAGE.parent.parent):
        candidate = root / name
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(name)
