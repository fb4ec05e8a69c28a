"""Scalars as a writer may write them, made at random together with what is known of every character.

The values and places come from the rules of YAML, not from the code under test; that libyaml reads the
same value is asserted by the test.
"""

from dataclasses import dataclass, field
from random import Random

WORDS = [
    "a",
    "löfte",
    "Å",
    "é",
    "😀",
    "👮🏽",
    "x,y",
    "a:b",
    "c#d",
    "–",
    "”ja”",
    "i.e.",
    "100%",
    "it's",
    "z&z",
    "=",
    "e\u0301",
]
ESCAPES = {
    r"\n": "\n",
    r"\t": "\t",
    r"\"": '"',
    r"\\": "\\",
    r"\/": "/",
    r"\ ": " ",
    r"\0": "\0",
    r"\e": "\x1b",
    r"\N": "\x85",
    r"\_": "\u00a0",
    r"\L": "\u2028",
    r"\x41": "A",
    r"\xe5": "å",
    r"\u00f6": "ö",
    r"\U0001F600": "😀",
    "\\\t": "\t",
}


@dataclass
class Written:
    """``starts[i]`` and ``ends[i]``: where in ``text`` the value's character ``i`` begins and ends."""

    text: str = ""
    value: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def verbatim(self, text: str) -> None:
        for character in text:
            self.stand_for(character, character)

    def stand_for(self, value: str, text: str) -> None:
        start = len(self.text)
        self.text += text
        self.value += value
        self.starts += [start] * len(value)
        self.ends += [len(self.text)] * len(value)

    def silent(self, text: str) -> None:
        self.text += text


def blanks(random: Random) -> str:
    return random.choice(["", "", " ", "  ", " \t"])


def folding(random: Random, newline: str, indent: int) -> tuple[str, int]:
    """A break, blank lines after it and the next line's indentation; and how many blank lines."""
    blank = random.choice([0, 0, 0, 1, 2])
    lines = "".join(" " * random.randint(0, indent) + newline for _ in range(blank))
    return newline + lines + " " * random.randint(indent, indent + 2), blank


def plain(random: Random, newline: str, indent: int, *, flow: bool) -> Written:
    words = [word for word in WORDS if not (flow and "," in word)]
    made = Written()
    made.verbatim(random.choice(["a", "Löfte", "😀", "é"]))
    for _ in range(random.randint(0, 6)):
        if random.random() < 0.35:
            fold, blank = folding(random, newline, indent)
            made.stand_for("\n" * blank or " ", blanks(random) + fold)
        else:
            made.verbatim(random.choice([" ", "  ", " \t "]))
        made.verbatim(random.choice(words))
    return made


def quoted(random: Random, newline: str, indent: int, *, double: bool) -> Written:
    quote = '"' if double else "'"
    words = [word for word in [*WORDS, " # ", "- ", ": ", "[", "{"] if quote not in word]
    made = Written()
    made.silent(quote)
    if random.random() < 0.1:
        made.verbatim("  ")
    for _ in range(random.randint(0, 7)):
        choice = random.random()
        if choice < 0.3:
            written, value = random.choice([*ESCAPES.items()]) if double else ("''", "'")
            made.stand_for(value, written)
        elif choice < 0.5 and (made.text[-1] not in " \t" or made.text.endswith(("\\ ", "\\\t"))):
            fold, blank = folding(random, newline, indent)
            made.stand_for("\n" * blank or " ", blanks(random) + fold)
            made.verbatim(random.choice(["å", "x"]))
        elif choice < 0.6 and double:
            fold, blank = folding(random, newline, indent)
            made.stand_for("\n" * blank, "\\" + fold)
            made.verbatim("y")
        else:
            made.verbatim(random.choice(words).strip() or "w")
            if random.random() < 0.3:
                made.verbatim("  ")
                made.verbatim("v")
    if random.random() < 0.1 and made.text[-1] not in " \t":
        fold, blank = folding(random, newline, indent)
        made.stand_for("\n" * blank or " ", fold)
    made.silent(quote)
    return made


def block(random: Random, newline: str, parent: int, indent: int, *, folded: bool) -> Written:
    """``parent`` is the column of the mapping or list that the scalar is in, ``indent`` of its lines."""
    explicit = random.random() < 0.3
    chomping = random.choice(["", "", "-", "+"])
    indicators = [chomping, str(indent - max(parent, 0))] if explicit else [chomping]
    random.shuffle(indicators)
    made = Written()
    made.silent((">" if folded else "|") + "".join(indicators) + random.choice(["", " ", " # note: |"]))
    lines = [_line(random, first=not explicit)]
    for _ in range(random.randint(0, 5)):
        lines += [""] if random.random() < 0.3 else [_line(random, first=False)]
    while not lines[-1]:
        lines.pop()
    if random.random() < 0.05:
        lines.clear()
    leading = random.choice([0, 0, 0, 1, 2]) if lines else 0
    made.silent(newline * bool(lines))
    for _ in range(leading):
        made.silent(" " * random.randint(0, indent))
        made.stand_for("\n", newline)
    for number, line in enumerate(lines):
        made.silent(" " * (indent if line else random.randint(0, indent)))
        made.verbatim(line)
        if number + 1 < len(lines):
            made.stand_for(_break(lines, number) if folded else "\n", newline)
    blank = random.choice([0, 0, 1, 2])
    end = len(made.text)
    made.silent(newline + "".join(" " * random.randint(0, indent) + newline for _ in range(blank)))
    kept = {"": int(bool(lines)), "-": 0, "+": blank + bool(lines)}[chomping]
    made.value += "\n" * kept
    made.starts += [end] * kept
    made.ends += [end] * kept
    return made


def _line(random: Random, *, first: bool) -> str:
    lead = "" if first else random.choice(["", "", "", " ", "  ", "\t"])
    words = [random.choice([*WORDS, "# no", "key: value", "- item"]) for _ in range(random.randint(1, 4))]
    return lead + " ".join(words) + random.choice(["", "", "", "  "])


def _break(lines: list[str], number: int) -> str:
    """What the break after a line of a folded scalar becomes."""
    if not lines[number]:
        return "\n"
    following = next(line for line in lines[number + 1 :] if line)
    if lines[number][0] in " \t" or following[0] in " \t":
        return "\n"
    return " " if lines[number + 1] else ""
