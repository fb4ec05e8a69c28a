"""The address that ``--url`` gives."""

from loftesverktyg.cli.publish.links import is_web_address, safe_href
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.cli.visible import visible
from loftesverktyg.language.personnummer import mask


def need_web_address(url: str) -> None:
    """Raise UsageError where ``url`` is neither empty nor a web address, written as it is to be published."""
    if not url or is_web_address(url):
        return
    said, written = visible(mask(url)), safe_href(url)
    if is_web_address(written):
        raise UsageError(f"I adressen ”{said}” finns tecken som behöver skrivas om.", f"Skriv {written}.")
    raise UsageError(
        f"”{said}” är ingen webbadress.",
        "Skriv hela adressen, som https://www.exempelby.example/medborgarlofte.",
    )
