"""Where the whole löfte can be read on the web, as far as the document tells."""

from loftesverktyg.cli.publish.links import safe_href
from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.document.uppfoljning import Kanaltyp

_WEB = ("https://", "http://")


def web_address(context: Context) -> str:
    """The address of the first channel on the web, else the contact's page; empty where there is neither."""
    lofte = context.lofte
    channels = lofte.uppfoljning.kommunikation if lofte.uppfoljning else []
    told = [channel.adress for channel in channels if channel.kanal is Kanaltyp.WEBB]
    told.append(lofte.kontakt.webb if lofte.kontakt else None)
    hrefs = (safe_href(address) for address in told if address)
    return next((href for href in hrefs if href.startswith(_WEB)), "")
