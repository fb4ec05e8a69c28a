"""What a writer did, where libyaml only says that it could not go on."""

from enum import Enum


class Diagnosis(Enum):
    """The mistake behind a ``Kind.SYNTAX`` problem; its value is ``detail["diagnosis"]``.

    Each says which further keys ``detail`` holds, where the problem's ``span`` points, and where
    ``related`` points if there is one. ``detail["problem"]`` is always there: libyaml's own English
    words (or none, where we found the mistake ourselves), for the curious and never for show.
    """

    TAB_IN_INDENTATION = "tab-in-indentation"
    """A tab where YAML wants spaces. Span: the tabs."""

    HARD_SPACE = "hard-space"
    """A space that does not break, where YAML wants a common one. Span: it, with those beside it."""

    MERGE_CONFLICT = "merge-conflict"
    """What git leaves where two changes met: ``<<<<<<< HEAD``. Span: that line."""

    MISSING_COLON = "missing-colon"
    """A line among keys that has no colon. ``text``: the line, shortened; ``reads_as``: ``key``, or ``text``
    where it looks like the going on of a text, which should be indented. Span: the line's text."""

    MISSING_SPACE_AFTER_COLON = "missing-space-after-colon"
    """``titel:Löfte``. ``key``: what stands before the colon. Span: the key with its colon."""

    MISSING_SPACE_AFTER_DASH = "missing-space-after-dash"
    """``-Torget`` among list items. Span: the dash."""

    UNCLOSED_QUOTE = "unclosed-quote"
    """A quote that is never closed, or closed much too late. ``quote``: ``"`` or ``'``. Span: the opening
    quote. Related: where the reading stopped, unless that is the end of the file."""

    TEXT_AFTER_QUOTE = "text-after-quote"
    """A value that begins with a quoted word and goes on: ``titel: "Trygg" i centrum``. ``quote``. Span:
    the text after the closing quote. Related: the quoted part."""

    UNCLOSED_BRACKET = "unclosed-bracket"
    """A ``[`` or ``{`` that is never closed. ``bracket``: the opening one, ``closing``: the one to write.
    Span: the opening bracket. Related: where the reading stopped, unless that is the end of the file."""

    WRONG_BRACKET = "wrong-bracket"
    """``[a, b}``. ``bracket``: the opening one, ``closing``: the one to write, ``found``: the one that
    stands there. Span: the one that stands there. Related: the opening bracket."""

    STRAY_BRACKET = "stray-bracket"
    """A ``]`` or ``}`` that closes nothing. ``found``. Span: it."""

    TEXT_AFTER_BRACKET = "text-after-bracket"
    """A value that begins with a bracket and goes on, such as a Markdown link: ``text:
    [sidan](https://…)``. ``bracket``: the opening one. Span: the text after the closing bracket. Related:
    the bracketed part."""

    MISSING_COMMA = "missing-comma"
    """Two things inside brackets without a comma between them. ``bracket``: the opening one. Span: the
    second thing. Related: the opening bracket."""

    BAD_INDENTATION = "bad-indentation"
    """A line whose indentation fits no line above it. ``column``: how many spaces it has; ``expected``:
    the number of spaces of the line it most likely belongs beside, where that can be told. Span: the
    line's text. Related: that line's text."""

    KEY_UNDER_VALUE = "key-under-value"
    """A key indented under a line that already has its value: ``titel: Löfte`` and then ``status:
    utkast``. ``key``: the indented key. Span: that key. Related: the line above that it cannot stand
    under."""

    COLON_IN_VALUE = "colon-in-value"
    """An unquoted value with a colon and a space in it: ``titel: Löfte: trygg``. ``key``: the first key,
    if it can be told. Span: the colon in the value. Related: the value from its beginning."""

    UNEXPECTED_INDICATOR = "unexpected-indicator"
    """An unquoted value that begins with a character YAML keeps for itself: one of
    ``@ ` % * & ? , :``.
    ``character``: which. Span: it."""

    DASH_AFTER_KEY = "dash-after-key"
    """A list's dash on the same line as the key: ``plats: - Torget``. Span: the dash. Related: the key,
    if it can be told."""

    BLOCK_IN_FLOW = "block-in-flow"
    """A dash of a list, or a text block (``|``, ``>``), inside brackets. ``character``: the dash or bar.
    ``bracket``. Span: it. Related: the opening bracket."""

    MIXED_LIST_AND_KEYS = "mixed-list-and-keys"
    """A key where list items stand, or the reverse, at the same indentation. ``found``: ``key`` or
    ``item``. Span: the line that does not fit. Related: the first line of the others."""

    TEXT_BLOCK_HEADER = "text-block-header"
    """Text on the same line as ``|`` or ``>``, or a wrong indentation number beside it. ``character``:
    the bar. Span: what should not stand there. Related: the bar."""

    UNKNOWN_ESCAPE = "unknown-escape"
    """A backslash in double quotes that means nothing: ``"C:\\mapp"``. ``escape``: as written. Span:
    it."""

    CONTROL_CHARACTER = "control-character"
    """A character that YAML forbids. ``codepoint``: such as ``U+0007``. Span: it."""

    KEY_TOO_LONG = "key-too-long"
    """A key over 1,024 characters, or over several lines. Span: the key's first line. Mostly a value that
    misses quotes."""

    BAD_ANCHOR_OR_TAG = "bad-anchor-or-tag"
    """``&``, ``*`` or ``!`` that begins an anchor, alias or tag wrongly written; löften use none of them.
    ``character``: which. Span: from it to the next white space."""

    BAD_DIRECTIVE = "bad-directive"
    """A line that begins with ``%`` in the first column, which is YAML's for directives. Span: the line's
    text."""

    TEXT_AFTER_DOCUMENT = "text-after-document"
    """Something that does not belong to the document that came before it: text after ``...``, or at the
    top level after a value that is already whole. Span: the line's text. Related: what the document was,
    if it can be told."""

    OTHER = "other"
    """None of the above. ``problem`` and ``context`` hold libyaml's own words. Span: where libyaml gave
    up."""
