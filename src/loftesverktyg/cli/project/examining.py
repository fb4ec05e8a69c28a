"""One document read and checked: all that needs the models and the rules. Loaded where there is one."""

from datetime import date

# The parser is loaded with the rest, before a process is copied, and not in each copy.
import loftesverktyg.source.parser  # noqa: F401
from loftesverktyg.cli.failure import failure
from loftesverktyg.cli.project.checking import Check, Checked, Fixing, Job, Mended
from loftesverktyg.cli.project.finding import STDIN
from loftesverktyg.cli.project.neighbours import FileTree
from loftesverktyg.cli.project.plan import Plan
from loftesverktyg.cli.project.reading import digest, read_bytes, shown
from loftesverktyg.cli.project.texts import Origin
from loftesverktyg.document import Document, read_document
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.engine import Result, check_document


def examine(check: Check, job: Job) -> Checked:
    """Reads and checks a file, and fixes it where that is asked for."""
    path = job.found.path
    try:
        data = read_bytes(path)
    except OSError as error:
        return Checked(unread=error)
    name = check.stdin_name if path == STDIN else shown(path)
    document = read_document(data, name)
    if check.fixing is not Fixing.NONE:
        from loftesverktyg.cli.project.mending import mend

        return mend(path, data, document, lambda each: _checked(check, job, each)[0], check.fixing)
    result, files = _checked(check, job, document)
    if path == STDIN:
        return reduced(result)
    content = digest(data)
    read = {each: Origin(place, digest_) for each, (place, digest_, _) in files.readings.items()}
    checked = reduced(result, origins=read | {name: Origin(path, content)})
    if check.remembering and not checked.failures:
        from loftesverktyg.cli.project.kept import packed

        return checked._replace(kept=packed(checked, name, content, check.today, files))
    return checked


def _checked(check: Check, job: Job, document: Document) -> tuple[Result, FileTree]:
    path = job.found.path
    place = document.path if path == STDIN else path
    files = FileTree(place, document.path, check.folders)
    return _planned(document, job.plan, check.today, files, of_several=check.of_several), files


def check_planned(document: Document, plan: Plan, today: date, place: str) -> Result:
    """Checks ``document``, which lies at ``place``, as ``plan`` says, with the files beside it."""
    return _planned(document, plan, today, FileTree(place, document.path))


def _planned(
    document: Document, plan: Plan, today: date, files: FileTree, *, of_several: bool = False
) -> Result:
    return check_document(
        document,
        plan.rules,
        today,
        files,
        plan.thresholds,
        known=plan.known,
        known_words=plan.known_words,
        theme=plan.theme,
        of_several=of_several,
    )


def reduced(
    result: Result, mended: Mended | None = None, origins: dict[str, Origin] | None = None
) -> Checked:
    """What a report needs of ``result``. A text with none of the ``origins`` is kept itself."""
    failures = tuple(
        failure(f"regeln {fault.code} fungerade inte på {mask(fault.path)}", fault.error)
        for fault in result.faults
    )
    known = origins or {}
    return Checked(
        result.findings,
        {path: known.get(path) or Origin(text=result.texts[path]) for path in _needed(result)},
        failures,
        suppressed=result.suppressed,
        judged=result.judged,
        mended=mended or Mended(),
        claims=result.claims,
    )


def _needed(result: Result) -> dict[str, None]:
    places = (
        place
        for finding in (*result.findings, *(claimed.finding for claimed in result.claims))
        for place in (finding.place, *(label.place for label in finding.labels))
    )
    return dict.fromkeys(place.path for place in places)
