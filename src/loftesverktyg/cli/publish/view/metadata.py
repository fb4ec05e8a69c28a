"""What a file says of itself to programs, and the line that says the same to people."""

from loftesverktyg import __version__
from loftesverktyg.cli.publish.clean import one_line
from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.model import Metadata, Organisation
from loftesverktyg.cli.publish.view.status import own_date
from loftesverktyg.cli.publish.view.typography import row, sentence_case
from loftesverktyg.document.fingerprint import content_fingerprint
from loftesverktyg.document.parter import PartILofte, Parttyp

_PRIVATE = frozenset({Parttyp.BOLAG, Parttyp.FORENING, Parttyp.OVRIG})
_SHOWN, _GROUP = 16, 4


def metadata(context: Context, title: str, url: str) -> Metadata:
    """The metadata of a löfte with ``title``, to be published at ``url`` (may be empty)."""
    lofte, words = context.lofte, context.words
    organisations = tuple(_organisation(key, party) for key, party in lofte.parter.items())
    author = row([each.name for each in organisations], words)
    described = words("frame.description", title=title, parties=author) if author else title
    period = lofte.period
    return Metadata(
        description=one_line(lofte.sammanfattning or "") or described,
        author=author,
        organisations=organisations,
        version=one_line(lofte.version or ""),
        status=lofte.status.value if lofte.status else "",
        date=own_date(context),
        begins=period.fran.isoformat() if period and period.fran else "",
        ends=period.till.isoformat() if period and period.till else "",
        area=one_line(lofte.omrade or ""),
        audience=one_line(lofte.malgrupp or ""),
        url=url,
        fingerprint=content_fingerprint(lofte),
        made_by=made_by(),
    )


def made_by() -> str:
    """What a file says that it was made with: loften, and its version."""
    return f"loften {__version__}"


def origin(context: Context, made: Metadata) -> str:
    """The line at the very end: enough of the fingerprint to tell one text from another."""
    words = context.words
    parts = (
        words("frame.version", version=context.line(made.version)) if made.version else "",
        words("frame.fingerprint", fingerprint=short_fingerprint(made.fingerprint)),
        words("frame.made_by", program=made.made_by),
    )
    return sentence_case(words("frame.separator").join(part for part in parts if part))


def short_fingerprint(fingerprint: str) -> str:
    """The first digits of a fingerprint, in groups: ``3f2a-91bc-00de-4477``."""
    shown = fingerprint[:_SHOWN]
    return "-".join(shown[at : at + _GROUP] for at in range(0, len(shown), _GROUP))


def _organisation(key: str, party: PartILofte) -> Organisation:
    return Organisation(
        name=one_line(party.namn or key),
        public=party.typ is not None and party.typ not in _PRIVATE,
        case=one_line(party.diarienummer or ""),
    )
