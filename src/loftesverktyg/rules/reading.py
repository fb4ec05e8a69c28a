"""The texts of a document as the rules on language read them: each worked on once for all the rules."""

from functools import cached_property

from loftesverktyg.document import Path
from loftesverktyg.document.base import Part
from loftesverktyg.document.texts import PROSE_KEYS, texts
from loftesverktyg.language.prose import own_words, prose
from loftesverktyg.language.sentences import sentences
from loftesverktyg.language.vocabulary import digit
from loftesverktyg.language.words import Word, words


class Reading:
    """One text. Every offset in what is said of it is an offset in ``text``.

    Nothing is worked out before a rule asks for it.
    """

    def __init__(self, path: Path, key: str, text: str) -> None:
        self.path = path
        self.key = key
        """The key that it stands under; its list's or mapping's key where it is an item of one."""
        self.text = text

    @property
    def in_sentences(self) -> bool:
        """Whether it is written in sentences, and is not a name or a short phrase."""
        return self.key in PROSE_KEYS

    @property
    def is_title(self) -> bool:
        """Whether it is the name of a party, or the title of another document."""
        return self.key == "namn" or (self.key == "titel" and len(self.path) > 1)

    @cached_property
    def prose(self) -> str:
        """The text with addresses, code and the marks of Markdown as spaces; as long as it."""
        return prose(self.text)

    @cached_property
    def own_words(self) -> str:
        """:attr:`prose` without proper names and quotations too; as long as it."""
        return own_words(self.text)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Start and end of each sentence."""
        return sentences(self.text)

    @cached_property
    def words(self) -> list[Word]:
        """The words of :attr:`prose`."""
        return words(self.prose)

    @property
    def has_digits(self) -> bool:
        """Whether there is any digit: most texts have none, and need no rule on dates or amounts."""
        return digit().search(self.text) is not None


def readings(part: Part) -> list[Reading]:
    """Every text of ``part`` that people read, in the order of its model."""
    return [Reading(*each) for each in texts(part)]
