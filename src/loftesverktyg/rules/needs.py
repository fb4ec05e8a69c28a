"""What a document must hold for a rule to have anything to say, told of all its texts at once.

Most rules on wording have nothing to say of most documents. A rule that declares its need is not run
where that is not met, and no text is looked at; it says the same as it would have said.
"""

from collections.abc import Callable

from loftesverktyg.language.phrase_index import LISTS
from loftesverktyg.language.vocabulary import Vocabulary

Need = Callable[[Vocabulary], bool]
"""Whether texts of a vocabulary may have what is needed: False is certain."""


def phrase_of(name: str) -> Need:
    """An entry of the list ``name``, in whatever form. Raises ValueError for one that is not in LISTS."""
    if name not in LISTS:
        raise ValueError(name)
    return lambda vocabulary: name in vocabulary.lists


def any_sign(*signs: str) -> Need:
    """One of ``signs``, just as written, within a word too."""
    return lambda vocabulary: vocabulary.has_any(signs)


def digits(vocabulary: Vocabulary) -> bool:
    """A digit."""
    return vocabulary.has_digits


def digits_and(*signs: str) -> Need:
    """A digit, and one of ``signs``."""
    return lambda vocabulary: vocabulary.has_digits and vocabulary.has_any(signs)
