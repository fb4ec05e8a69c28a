"""Whether what stands as an address can be one: of a page, a mailbox or a phone, or the way to a file."""

import re
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from loftesverktyg.rules.wording import shown


class Wrong(NamedTuple):
    """What is wrong with an address, as a sentence, and what to write instead."""

    message: str
    hint: str


class FileReference(NamedTuple):
    """The address is a way to a file, from the folder that the document lies in."""

    path: str


_HOW = "Skriv en hel adress, till exempel ”https://exempelby.se/trygghet”."


def judge(address: str) -> Wrong | FileReference | None:
    """What is wrong with ``address``, or the file that it leads to; None for one that is as it should be."""
    address = address.strip()
    if not address:
        return Wrong("Länken leder ingenstans: adressen är tom.", _HOW)
    if address.startswith("//"):
        return Wrong("Adressen börjar med // och saknar https:.", f"Skriv ”https:{shown(address)}”.")
    if address.lower().startswith(("http:", "https:")):
        return _web(address)
    if _without_scheme().fullmatch(address):
        return Wrong(
            "Adressen saknar https:// i början, och blir ingen länk.", f"Skriv ”https://{shown(address)}”."
        )
    if _mailbox().fullmatch(address):
        return Wrong(
            "E-postadressen saknar mailto: i början, och blir ingen länk.",
            f"Skriv ”mailto:{shown(address)}”.",
        )
    match = _scheme().fullmatch(address)
    if match is None:
        return FileReference(unquote(address.partition("#")[0]))
    scheme = match["scheme"].lower()
    if len(scheme) == 1 or scheme == "file":
        return Wrong(
            "Adressen leder till en fil på en viss dator. Ingen annan kan öppna den.",
            "Lägg filen i samma mapp som löftet och skriv dess namn, eller skriv adressen till en webbsida.",
        )
    if scheme == "mailto":
        return _mail(match["rest"].partition("?")[0])
    if scheme == "tel":
        return None if _phone().fullmatch(match["rest"]) else _PHONE_WRONG
    return Wrong(
        f"Adressen börjar med ”{shown(match['scheme'], 20)}:”, och det blir ingen länk.",
        "En länk ska börja med https:, mailto: eller tel:.",
    )


def without_scheme(text: str) -> bool:
    """Whether ``text`` is the address of a page but for its ``https://``."""
    return _without_scheme().fullmatch(text.strip()) is not None


def _web(address: str) -> Wrong | None:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return Wrong("Adressen är inte rätt skriven.", _HOW)
    if len(address.split()) > 1:
        return Wrong(
            "Adressen innehåller ett mellanslag, och slutar där.", "Ta bort mellanslaget, eller skriv %20."
        )
    if not (_domain().fullmatch(host) or _ip().fullmatch(host) or ":" in host):
        return Wrong(f"Adressen har inget riktigt domännamn{f': ”{shown(host)}”' if host else ''}.", _HOW)
    return None


def _mail(address: str) -> Wrong | None:
    match = _mailbox().fullmatch(unquote(address))
    if match is not None and _domain().fullmatch(match["domain"]):
        return None
    return Wrong("E-postadressen är inte rätt skriven.", "Skriv till exempel ”mailto:trygghet@exempelby.se”.")


_PHONE_WRONG = Wrong("Telefonnumret är inte rätt skrivet.", "Skriv till exempel ”tel:0123-456789”.")


@cache
def _scheme() -> re.Pattern[str]:
    return re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?P<rest>.*)", re.DOTALL)


@cache
def _domain() -> re.Pattern[str]:
    return re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+(?:[^\W\d_]{2,}|xn--[\w-]+)\.?", re.IGNORECASE)


@cache
def _ip() -> re.Pattern[str]:
    return re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")


@cache
def _without_scheme() -> re.Pattern[str]:
    return re.compile(
        r"(?:www\.\S+|(?:[a-z0-9åäö-]+\.)+(?:se|nu|com|org|net|eu|info|example)(?:[/?#]\S*)?)", re.IGNORECASE
    )


@cache
def _mailbox() -> re.Pattern[str]:
    return re.compile(r"[^@\s<>,;:/]+@(?P<domain>[^@\s<>,;:/]+)")


@cache
def _phone() -> re.Pattern[str]:
    return re.compile(r"\+?[0-9][0-9() .\u00a0–-]{2,30}")
