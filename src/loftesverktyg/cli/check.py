"""``loften check``: the findings on every document that is named or found."""

import os
from typing import TYPE_CHECKING

from loftesverktyg.cli import check_options as options
from loftesverktyg.cli.check_options import listed, severity
from loftesverktyg.cli.delivery import deliver
from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.project.checking import Check, Fixing
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.project.finding import STDIN, UNNAMED
from loftesverktyg.cli.project.memory import open_cache
from loftesverktyg.cli.project.outlines import Outlines
from loftesverktyg.cli.project.plan import Asked
from loftesverktyg.cli.project.run import Project, say
from loftesverktyg.cli.project.today import today_or
from loftesverktyg.cli.report.diff import write_diffs
from loftesverktyg.cli.report.root import root_in
from loftesverktyg.cli.report.wanted import wanted
from loftesverktyg.cli.usage import UsageError

if TYPE_CHECKING:
    from loftesverktyg.cli.project.changes import Changes


def check(  # noqa: PLR0917 (typer makes options of them)
    paths: options.Paths,
    formats: options.Formats = None,
    fail_on: options.FailOn = None,
    today: options.Today = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    fix: options.Fix = False,
    diff: options.Diff = False,
    baseline: options.Baseline = None,
    changed_since: options.ChangedSince = None,
    config: options.Config = None,
    no_config: options.NoConfig = False,
    stdin_filename: options.StdinFilename = None,
    no_cache: options.NoCache = False,
) -> int:
    """Checks, fixes where asked to, reports, and gives the exit code. Raises UsageError."""
    reports = wanted(formats or (), os.environ)
    if diff and any(report.file for report in reports):
        raise UsageError(
            "Med --diff skrivs ingen rapport.", "Kör loften check en gång till, utan --diff, för rapporten."
        )
    if stdin_filename is not None and STDIN not in paths:
        raise UsageError(
            "Flaggan --stdin-filename används bara när något läses från standard in.",
            "Ange ett bindestreck (-) som sökväg.",
        )
    asked = Asked(
        listed("--select", select),
        listed("--ignore", ignore),
        severity(fail_on) if fail_on else None,
        baseline,
    )
    fixing = Fixing.SHOW if diff else Fixing.WRITE if fix else Fixing.NONE
    work = Check(today_or(today), stdin_filename or UNNAMED, fixing)
    # What is fixed is read anew, and what it then says is found under what it then contains.
    with open_cache(os.environ, used=not no_cache and fixing is Fixing.NONE) as cache:
        outlines = Outlines(Configurations(config, used=not no_config), asked, cache)
        project = Project(paths, outlines, _changes(changed_since), cache)
        outcome = project.check(work)
    unwritten: tuple[str, ...] = ()
    if fixing is Fixing.SHOW:
        write_diffs(mended.diff for _, mended in outcome.mended)
    else:
        unwritten = deliver(reports, outcome.run(root_in(os.environ)), outcome.fixed_stdin, os.environ)
    project.tell(outcome)
    for line in unwritten:
        say(line)
    code = outcome.exit_code(of_fixes=fixing is Fixing.SHOW)
    return ExitCode.USAGE if unwritten and code < ExitCode.FAULT else code


def _changes(revision: str | None) -> "Changes | None":
    if revision is None:
        return None
    from loftesverktyg.cli.project.changes import Changes

    return Changes(revision)
