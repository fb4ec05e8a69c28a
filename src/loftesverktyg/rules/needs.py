"""What a document must hold for a rule to have anything to say, told of all the texts it reads at once.

Most rules on wording have nothing to say of most documents. A rule that declares its need is not run
where that is not met, and no text is looked at; it says the same as it would have said.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from loftesverktyg.language.phrase_index import LISTS
from loftesverktyg.language.vocabulary import Vocabulary

if TYPE_CHECKING:
    from loftesverktyg.rules.rule import Context

Need = Callable[["Context"], bool]
"""Whether a document may have what is needed: False is certain."""

Words = Callable[["Context"], Vocabulary]
"""The words of those texts of a document that a rule reads."""


def phrase_of(name: str, *words: Words) -> Need:
    """An entry of the list ``name``, in whatever form, among ``words``, or else in any of the texts.

    Raises ValueError for a list that is not in LISTS.
    """
    if name not in LISTS:
        raise ValueError(name)
    read = words or (_all_words,)
    return lambda context: any(name in each(context).lists for each in read)


def any_sign(*signs: str) -> Need:
    """One of ``signs``, just as written, within a word too."""
    return lambda context: context.vocabulary.has_any(signs)


def digits(context: "Context") -> bool:
    """A digit."""
    return context.vocabulary.has_digits


def digits_and(*signs: str) -> Need:
    """A digit, and one of ``signs``."""
    return lambda context: context.vocabulary.has_digits and context.vocabulary.has_any(signs)


def _all_words(context: "Context") -> Vocabulary:
    return context.vocabulary
