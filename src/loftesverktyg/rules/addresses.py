"""Whether what stands as an address can be one: of a page, a mailbox or a phone, or the way to a file."""

import re
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


_SCHEME = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?P<rest>.*)", re.DOTALL)
_DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+(?:[^\W\d_]{2,}|xn--[\w-]+)\.?", re.IGNORECASE)
_IP = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_WITHOUT_SCHEME = re.compile(
    r"(?:www\.\S+|(?:[a-z0-9åäö-]+\.)+(?:se|nu|com|org|net|eu|info|example)(?:[/?#]\S*)?)", re.IGNORECASE
)
_MAIL = re.compile(r"[^@\s<>,;:/]+@(?P<domain>[^@\s<>,;:/]+)")
_PHONE = re.compile(r"\+?[0-9][0-9() .\u00a0–-]{2,30}")
_HOW = "Skriv en hel adress, till exempel ”https://exempelby.se/trygghet”."


def judge(address: str) -> Wrong | FileReference | None:
    """What is wrong with ``address``, or the file that it leads to; None for one that is as it should be."""
    address = address.strip()
    if not address:
        return Wrong("Länken leder ingenstans: adressen är tom.", _HOW)
    if address.startswith("//"):
        return Wrong("Adressen börjar med // och saknar https:.", f"Skriv ”https:{shown(address)}”.")
    if _WITHOUT_SCHEME.fullmatch(address):
        return Wrong(
            "Adressen saknar https:// i början, och blir ingen länk.", f"Skriv ”https://{shown(address)}”."
        )
    if _MAIL.fullmatch(address):
        return Wrong(
            "E-postadressen saknar mailto: i början, och blir ingen länk.",
            f"Skriv ”mailto:{shown(address)}”.",
        )
    match = _SCHEME.fullmatch(address)
    if match is None:
        return FileReference(unquote(address.partition("#")[0]))
    scheme = match["scheme"].lower()
    if len(scheme) == 1 or scheme == "file":
        return Wrong(
            "Adressen leder till en fil på en viss dator. Ingen annan kan öppna den.",
            "Lägg filen i samma mapp som löftet och skriv dess namn, eller skriv adressen till en webbsida.",
        )
    if scheme in {"http", "https"}:
        return _web(address)
    if scheme == "mailto":
        return _mail(match["rest"].partition("?")[0])
    if scheme == "tel":
        return None if _PHONE.fullmatch(match["rest"]) else _PHONE_WRONG
    return Wrong(
        f"Adressen börjar med ”{shown(match['scheme'], 20)}:”, och det blir ingen länk.",
        "En länk ska börja med https:, mailto: eller tel:.",
    )


def without_scheme(text: str) -> bool:
    """Whether ``text`` is the address of a page but for its ``https://``."""
    return _WITHOUT_SCHEME.fullmatch(text.strip()) is not None


def _web(address: str) -> Wrong | None:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return Wrong("Adressen är inte rätt skriven.", _HOW)
    if any(character.isspace() for character in address):
        return Wrong(
            "Adressen innehåller ett mellanslag, och slutar där.", "Ta bort mellanslaget, eller skriv %20."
        )
    if not (_DOMAIN.fullmatch(host) or _IP.fullmatch(host) or ":" in host):
        return Wrong(f"Adressen har inget riktigt domännamn{f': ”{shown(host)}”' if host else ''}.", _HOW)
    return None


def _mail(address: str) -> Wrong | None:
    match = _MAIL.fullmatch(unquote(address))
    if match is not None and _DOMAIN.fullmatch(match["domain"]):
        return None
    return Wrong("E-postadressen är inte rätt skriven.", "Skriv till exempel ”mailto:trygghet@exempelby.se”.")


_PHONE_WRONG = Wrong("Telefonnumret är inte rätt skrivet.", "Skriv till exempel ”tel:0123-456789”.")
