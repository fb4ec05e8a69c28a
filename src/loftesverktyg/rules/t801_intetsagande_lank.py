"""T801: the text of a link does not say where it leads."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from loftesverktyg.findings import Severity
from loftesverktyg.language.markdown import Link, links
from loftesverktyg.language.word_sets import data_lines
from loftesverktyg.rules.markdown_texts import MOST_IN_ONE, markdown_texts
from loftesverktyg.rules.needs import any_sign
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Span

_SIGNS = ("](", "][", "]:", "<http", "<HTTP")
_ENDS = " \t\n\u00a0.,:;!?…»«<>()→›*_`\"”'"


def check(context: Context) -> Iterator[Hit]:
    """One hit per link, at its text. The address of a mail or a phone number is a text that says enough."""
    for reading in markdown_texts(context, *_SIGNS):
        unclear = (link for link in links(reading.text) if _says_nothing(link))
        for link in islice(unclear, MOST_IN_ONE):
            yield Hit(
                Mark(reading.path, words=Span(link.text_start, link.text_end)),
                f"Länktexten {quoted(link.text)} säger inte vart länken leder."
                if not _is_address(link)
                else "Länktexten är en adress. En skärmläsare läser upp den tecken för tecken.",
                "Skriv vad som finns där, till exempel ”[Så arbetar polisen och kommunen tillsammans]"
                "(https://exempelby.se/samverkan)”.",
            )


def _says_nothing(link: Link) -> bool:
    if link.image or not link.text.strip():
        return False  # an empty one is an image's, or nothing to point at
    return _is_address(link) or _plain(link.text) in _unclear()


def _is_address(link: Link) -> bool:
    return _address().fullmatch(link.text.strip()) is not None


def _plain(text: str) -> str:
    return " ".join(text.strip(_ENDS).casefold().split())


@cache
def _unclear() -> frozenset[str]:
    return frozenset(
        line.partition("\t")[0].strip().casefold() for line in data_lines("intetsagande_lanktexter")
    )


RULE = Rule(
    "T801",
    "intetsägande-länk",
    Severity.VARNING,
    "WCAG 2.2, 2.4.4: syftet med en länk; DOS-lagen (2018:1937)",
    check,
    Scope.DOCUMENT,
    needs=any_sign(*_SIGNS),
)


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}/\S*", re.IGNORECASE)
