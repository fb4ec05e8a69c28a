"""Paths as a build server wants them: from the top of the repository, wherever in it we stand."""

import os
from collections.abc import Mapping

from loftesverktyg.cli.report.run import Run

_VARIABLES = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
"""Where GitHub and GitLab say that they put the repository."""


def root_in(environ: Mapping[str, str]) -> str:
    """The folder that a build server put the repository in; empty where we are not on one."""
    return next((environ[name] for name in _VARIABLES if environ.get(name)), "")


def from_root(path: str, run: Run) -> str:
    """``path`` seen from the root of ``run``, or unchanged where it is not there; ``/`` between its parts."""
    if run.root:
        # Real ones, since the build server and we may have come to the folder by different links.
        below = os.path.relpath(os.path.realpath(path), os.path.realpath(run.root))
        if below.partition(os.sep)[0] != os.pardir:
            return below.replace(os.sep, "/")
    return path.replace(os.sep, "/")
