"""Y007: characters that nobody sees and that break searching, comparing and reading aloud."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Change, Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.tree_paths import path_at
from loftesverktyg.source import Kind, Problem

_TURNS = "ett tecken som vänder skrivriktningen"
_JOINS = "ett tecken utan bredd som styr hur bokstäver binds ihop"
_ZERO_WIDTH = "ett nollbreddstecken"
_NO_BREAK = "ett hårt mellanslag"
_BREAK = "en radbrytning som bara en del program ser"

NAMES = {
    "soft-hyphen": "ett mjukt bindestreck",
    "zero-width-space": _ZERO_WIDTH,
    "word-joiner": _ZERO_WIDTH,
    "byte-order-mark": _ZERO_WIDTH,
    "zero-width-non-joiner": _JOINS,
    "zero-width-joiner": _JOINS,
    "arabic-letter-mark": _TURNS,
    "left-to-right-mark": _TURNS,
    "right-to-left-mark": _TURNS,
    "left-to-right-embedding": _TURNS,
    "right-to-left-embedding": _TURNS,
    "pop-directional-formatting": _TURNS,
    "left-to-right-override": _TURNS,
    "right-to-left-override": _TURNS,
    "left-to-right-isolate": _TURNS,
    "right-to-left-isolate": _TURNS,
    "first-strong-isolate": _TURNS,
    "pop-directional-isolate": _TURNS,
    "next-line": _BREAK,
    "line-separator": _BREAK,
    "paragraph-separator": _BREAK,
    "no-break-space": _NO_BREAK,
    "narrow-no-break-space": _NO_BREAK,
}
"""What each of the source's names is called in Swedish."""

_BREAKS = frozenset({"next-line", "line-separator", "paragraph-separator"})


_MOST = 500
"""A file made of such characters gets so many findings, which say how many there are."""


def check(context: Context) -> Iterator[Hit]:
    """One hit per run of one such character, at it, with its removal as change."""
    problems = [each for each in context.document.source.problems if each.kind is Kind.INVISIBLE_CHARACTER]
    many = f" Sådana tecken finns på {len(problems)} ställen i filen." if len(problems) > _MOST else ""
    for problem in problems[:_MOST]:
        name, codepoint = problem.detail["name"], problem.detail["codepoint"]
        where = "I nyckeln" if problem.detail["where"] == "key" else "Här"
        yield Hit(
            Mark(path_at(context.document, problem.span.start), span=problem.span),
            f"{where} står {NAMES[name]} ({codepoint}). Det syns inte, men stör den som söker i texten, "
            f"jämför den eller får den uppläst.{many}",
            "Ta bort tecknet. Det följer ofta med när text klistras in från Word, en pdf eller en webbsida.",
            change=_change(context, problem),
        )


def _change(context: Context, problem: Problem) -> Change:
    """Nothing in its place; but an ordinary space between two words, so that they stay two."""
    content, (start, end) = context.document.source.text.content, problem.span
    between_words = content[start - 1 : start].isalnum() and content[end : end + 1].isalnum()
    spaced = problem.detail["where"] == "key" or problem.detail["name"] in _BREAKS
    if spaced and between_words:
        return Change("Byt mot ett vanligt mellanslag", problem.span, " ")
    return Change("Ta bort tecknet", problem.span, "")


RULE = Rule(
    "Y007",
    "osynligt-tecken",
    Severity.VARNING,
    "Egen bedömning: text ska gå att söka i, jämföra och lyssna på",
    check,
    Scope.FILE,
)
