"""The kinds of value that a configuration holds: how each is taken, and what a JSON Schema says of it."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol

from loftesverktyg.cli.project.toml import Way
from loftesverktyg.cli.usage import did_you_mean
from loftesverktyg.document.spelling import ascii_spelling, nfc
from loftesverktyg.language.lists import join
from loftesverktyg.language.near import nearest


class WrongValueError(ValueError):
    """What stands at ``way`` cannot be taken. ``message`` and ``hint`` are Swedish."""

    def __init__(self, way: Way, message: str, hint: str) -> None:
        super().__init__(message)
        self.way = way
        self.message = message
        self.hint = hint


class Kind(Protocol):
    """A kind of value."""

    def take(self, value: Any, way: Way) -> Any:
        """``value`` as it is used. Raises WrongValueError."""
        ...

    def schema(self) -> dict[str, Any]:
        """What a JSON Schema says of it."""
        ...


class Words(NamedTuple):
    """Text. ``fits`` tells whether it is in order, ``hint`` says how it is written."""

    hint: str = "Skriv text inom raka citattecken."
    fits: Callable[[str], object] = str.strip
    pattern: str = r"\S"

    def take(self, value: Any, way: Way) -> str:
        """The text, with composed letters."""
        if not isinstance(value, str) or not self.fits(nfc(value)):
            raise WrongValueError(way, f"{_subject(way)} kan inte vara {_shown(value)}.", self.hint)
        return nfc(value)

    def schema(self) -> dict[str, Any]:
        """A string."""
        return {"type": "string", "pattern": self.pattern, "errorMessage": self.hint}


class Choice(NamedTuple):
    """One of some words; å, ä and ö may be written without their rings and dots."""

    words: tuple[str, ...]

    def take(self, value: Any, way: Way) -> str:
        """The word, as it is spelt."""
        spelt = {ascii_spelling(word).lower(): word for word in self.words}
        written = ascii_spelling(nfc(value).strip().lower()) if isinstance(value, str) else ""
        if written not in spelt:
            suggestion = did_you_mean(nearest(written, self.words)) if written else ""
            hint = suggestion or f"Välj bland {join(self.words, most=12)}."
            raise WrongValueError(way, f"{_subject(way)} kan inte vara {_shown(value)}.", hint)
        return spelt[written]

    def schema(self) -> dict[str, Any]:
        """The words, in both spellings."""
        return {
            "type": "string",
            "enum": list(dict.fromkeys((*self.words, *map(ascii_spelling, self.words)))),
        }


class Number(NamedTuple):
    """A number between ``low`` and ``high``."""

    low: float
    high: float
    whole: bool = True

    def take(self, value: Any, way: Way) -> int | float:
        """The number."""
        kinds = int if self.whole else int | float
        if isinstance(value, bool) or not isinstance(value, kinds) or not self.low <= value <= self.high:
            what = "ett heltal" if self.whole else "ett tal"
            low, high = (f"{limit:g}".replace(".", ",") for limit in (self.low, self.high))
            hint = f"Skriv {what} från {low} till {high}."
            raise WrongValueError(way, f"{_subject(way)} kan inte vara {_shown(value)}.", hint)
        return value

    def schema(self) -> dict[str, Any]:
        """A number with its bounds."""
        return {"type": "integer" if self.whole else "number", "minimum": self.low, "maximum": self.high}


class Each(NamedTuple):
    """A list."""

    kind: Kind
    most: int = 1000

    def take(self, value: Any, way: Way) -> tuple[Any, ...]:
        """What is in it."""
        if not isinstance(value, list) or len(value) > self.most:
            raise WrongValueError(
                way, f"{_subject(way)} kan inte vara {_shown(value)}.", self._hint(value, way)
            )
        return tuple(self.kind.take(item, (*way, index)) for index, item in enumerate(value))

    def schema(self) -> dict[str, Any]:
        """An array."""
        return {"type": "array", "items": self.kind.schema(), "maxItems": self.most}

    def _hint(self, value: Any, way: Way) -> str:
        if isinstance(value, list):
            return f"Skriv högst {self.most} i listan."
        if isinstance(value, dict) and isinstance(self.kind, Table):
            return f"Skriv [[{way[-1]}]], med dubbla hakparenteser, ovanför varje."
        if isinstance(value, str) and len(value) <= _LONGEST:
            return f"Skriv en lista inom hakparenteser: {way[-1]} = {_toml([value])}"
        return "Skriv en lista inom hakparenteser."


class Free(NamedTuple):
    """A table whose keys the writer chooses; ``keys`` is what each of them must be."""

    keys: Words
    kind: Kind

    def take(self, value: Any, way: Way) -> dict[str, Any]:
        """What is in it, by key."""
        taken = {}
        for key, item in _table(value, way).items():
            here = (*way, key)
            taken[self.keys.take(key, here)] = self.kind.take(item, here)
        return taken

    def schema(self) -> dict[str, Any]:
        """An object with any keys."""
        return {"type": "object", "additionalProperties": self.kind.schema()}


class Key(NamedTuple):
    """A key of a table, as it is spelt in Swedish; å, ä and ö may be written a and o, and - as _."""

    name: str
    kind: Kind
    about: str
    example: Any
    needed: bool = False


class Table(NamedTuple):
    """A table with keys of ours."""

    keys: tuple[Key, ...]

    def take(self, value: Any, way: Way) -> dict[str, Any]:
        """What is in it, by the keys' own names."""
        spelt = {ascii_spelling(key.name): key for key in self.keys}
        taken: dict[str, Any] = {}
        example = {key.name: key.example for key in self.keys if key.needed}
        for written, item in _table(value, way, example).items():
            here = (*way, written)
            key = spelt.get(ascii_spelling(nfc(written)).replace("_", "-"))
            if key is None:
                suggestion = did_you_mean(nearest(written, [each.name for each in self.keys]))
                hint = suggestion or f"Välj bland {join([each.name for each in self.keys], most=12)}."
                raise WrongValueError(here, f"Nyckeln ”{written}” finns inte{_inside(way)}.", hint)
            if key.name in taken:
                raise WrongValueError(here, f"Nyckeln ”{key.name}” står två gånger.", "Ta bort den ena.")
            taken[key.name] = key.kind.take(item, here)
        for key in self.keys:
            if key.needed and key.name not in taken:
                hint = f"{key.about} Skriv till exempel: {ascii_spelling(key.name)} = {_toml(key.example)}"
                raise WrongValueError(way, f"Nyckeln ”{key.name}” saknas{_inside(way)}.", hint)
        return taken

    def schema(self) -> dict[str, Any]:
        """An object with just these keys."""
        properties: dict[str, Any] = {}
        for key in self.keys:
            about = {"description": key.about, "examples": [key.example], **key.kind.schema()}
            properties |= dict.fromkeys((key.name, ascii_spelling(key.name)), about)
        needed = [key for key in self.keys if key.needed]
        made: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": False}
        either = [_either(key.name) for key in needed]
        return made | ({"allOf": either} if either else {})


def _either(name: str) -> dict[str, Any]:
    spellings = dict.fromkeys((name, ascii_spelling(name)))
    return {"anyOf": [{"required": [spelling]} for spelling in spellings]}


def _table(value: Any, way: Way, example: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        hint = f"Skriv en tabell, till exempel {_toml(example)}" if example else ""
        raise WrongValueError(
            way,
            f"{_subject(way)} kan inte vara {_shown(value)}.",
            hint or "Skriv en tabell: nyckel = värde, på egna rader.",
        )
    return value


def _toml(value: Any) -> str:
    """An example as it may be copied: its texts are also TOML's, and its keys need no quotes."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{ascii_spelling(key)} = {_toml(each)}' for key, each in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value, ensure_ascii=False)


def _subject(way: Way) -> str:
    names = [f"”{step}”" for step in way if isinstance(step, str)]
    return names[-1] if names else "Filen"


def _inside(way: Way) -> str:
    return f" i {_subject(way)}" if way else ""


_LONGEST = 40


def _shown(value: Any) -> str:
    if isinstance(value, dict | list):
        return "en tabell" if isinstance(value, dict) else "en lista"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = re.sub(r"\s+", " ", str(value))
    text = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return f"”{text}”" if isinstance(value, str) else text
