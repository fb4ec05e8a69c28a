"""Paths as a build server wants them: from the top of the repository, wherever in it we stand."""

import os
from collections.abc import Mapping
from pathlib import PurePosixPath

from loftesverktyg.cli.report.run import Run
from loftesverktyg.language.personnummer import mask

_VARIABLES = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
"""Where GitHub and GitLab say that they put the repository."""


def root_in(environ: Mapping[str, str]) -> str:
    """The folder that a build server put the repository in; empty where we are not on one."""
    return next((environ[name] for name in _VARIABLES if environ.get(name)), "")


def from_root(path: str, run: Run) -> str:
    """``path``, with personnummer masked, as seen from the root of ``run``; ``/`` is between its parts.

    A path that does not lie there is left as it is.
    """
    if run.root:
        # Real folders, since the build server and we may have come here by different links. A file that is
        # itself a link is called by its own name.
        folder, name = os.path.split(path)
        below = os.path.relpath(os.path.join(os.path.realpath(folder), name), os.path.realpath(run.root))  # noqa: PTH118
        if below.partition(os.sep)[0] != os.pardir:
            path = below
    return mask(str(PurePosixPath(path.replace(os.sep, "/"))))
