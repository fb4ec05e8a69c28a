"""Which addresses may be links in what is published."""

from urllib.parse import SplitResult, quote, urlsplit

from loftesverktyg.cli.publish.clean import one_line

_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
# What an address may hold as it is; all else is percent-encoded, quotes and brackets included.
_SAFE = "!#$%&*+,-./:;=?@_~()"


def safe_href(address: str) -> str:
    """``address`` as a link to a web page, mail address or telephone number; empty where it is none."""
    address = one_line(address)
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return ""
    if parts.scheme not in _SCHEMES:
        return ""
    web = parts.scheme in {"http", "https"}
    if (not host if web else not parts.path) or " " in parts.netloc:
        return ""
    if web and not host.isascii():  # type: ignore[union-attr]  # a web address without a host has been refused
        return _with_ascii_host(parts, host or "")
    return quote(address, safe=_SAFE)


def is_web_address(address: str) -> bool:
    """Whether ``address`` is a whole one to a web page, written as it is to be published."""
    return address.startswith(("https://", "http://")) and safe_href(address) == address


def _with_ascii_host(parts: SplitResult, host: str) -> str:
    try:
        ascii_host = host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    user, at, place = parts.netloc.rpartition("@")
    _, colon, port = place.partition(":")
    return quote(parts._replace(netloc=f"{user}{at}{ascii_host}{colon}{port}").geturl(), safe=_SAFE)


def file_href(name: str) -> str:
    """A link to the file ``name`` in the same folder, whatever characters its name holds."""
    return quote(name, safe="", errors="surrogateescape")


def mail_href(address: str) -> str:
    """A link that writes to a mail address."""
    return "mailto:" + quote(one_line(address), safe="@.+-_")


def phone_href(number: str) -> str:
    """A link that calls ``number``, however it is grouped; empty where it holds anything but a number."""
    digits = one_line(number)
    if digits.startswith("+"):
        digits = digits.replace("(0)", "")  # not to be dialled after the country's own number
    for separator in (" ", "\u00a0", "-", "–", "(", ")"):
        digits = digits.replace(separator, "")
    plain = digits.removeprefix("+")
    return f"tel:{digits}" if plain.isascii() and plain.isdigit() else ""


def address_href(address: str) -> str:
    """A link for a channel's address: a web page or a mail address; empty for a place in words."""
    href = safe_href(address)
    if href or " " in address.strip() or "@" not in address or ":" in address or "/" in address:
        return href
    return mail_href(address)
