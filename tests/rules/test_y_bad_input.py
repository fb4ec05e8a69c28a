"""Bad input, each with the findings it gets: as a rule one, in its place and soon."""

from time import process_time

import pytest

from tests.rules.marks import HEAD, y_findings

BOMB = "x-a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"x-{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)

LISTED: dict[str, tuple[str | bytes, list[tuple[str, str]]]] = {
    "200,000 nested brackets": ("[" * 200_000, [("Y009", "")]),
    "nested braces": ("{a: " * 100_000, [("Y009", "")]),
    "nested dashes": ("- " * 200_000, [("Y009", "")]),
    "an alias bomb": (HEAD + BOMB, [("Y008", "/x-a")]),
    "a 50 MiB file": (b"a: b\n" * (10 * 1024 * 1024), [("Y009", "")]),
    "UTF-16": ((HEAD + "område: Trångsund\n").encode("utf-16"), [("Y010", "")]),
    "UTF-16 without its mark": ((HEAD + "område: Trångsund\n").encode("utf-16-le"), [("Y010", "")]),
    "cp1252": ((HEAD + "område: Trångsund\n").encode("cp1252"), [("Y010", "")]),
    "NUL bytes": (HEAD + "område: a\0b\0\n", [("Y010", "")]),
    "an empty file": ("", [("Y012", "")]),
    "only comments": ("# format: 1\n# titel: Löfte\n", [("Y012", "")]),
    "a list at the top": ("- format: 1\n- titel: Löfte\n", [("Y004", "")]),
    "a scalar at the top": ("Medborgarlöfte för Exempelby\n", [("Y004", "")]),
    "two documents in one stream": (HEAD + "---\n" + HEAD, [("Y012", "")]),
    "custom tags": (HEAD + "område: !stad Exempelby\n", [("Y008", "/område")]),
    "a tag that runs things": (
        HEAD + "område: !!python/object/apply:os.system [ls]\n",
        [("Y004", "/område"), ("Y008", "/område")],
    ),
    "merge keys": (HEAD + "x-a: &a {b: c}\nx-d:\n  <<: *a\n", [("Y008", "/x-a")]),
    "tabs": (HEAD + "syfte:\n\ttext: Vi vill\n", [("Y001", "")]),
    "a missing colon": (HEAD + "område Exempelby\nspråk: sv\n", [("Y001", "")]),
    "an unclosed quote": (HEAD + 'område: "Exempelby\nspråk: sv\n', [("Y001", "")]),
    "a duplicate key": (HEAD + "titel: Ett annat löfte\n", [("Y002", "/titel")]),
    "land: no": (HEAD + "land: no\n", [("Y003", "/land")]),
    "område: no": (HEAD + "område: no\n", [("Y006", "/område")]),
    "2026-02-30": (HEAD + "period: {från: 2026-02-01, till: 2026-02-30}\n", [("Y004", "/period/till")]),
    "HTML": (HEAD + "område: <script>alert(1)</script>\n", []),
    "Jinja unquoted": (HEAD + "område: {{ 7 * 7 }}\n", [("Y004", "/område")]),
    "Jinja in a text": (HEAD + "område: a {{ 7 * 7 }} {% raw %}\n", []),
    "Typst": (HEAD + 'område: "#read(\\"/etc/passwd\\") $x$"\n', []),
    "a terminal escape": (HEAD + 'område: "\\e[31mrött"\n', []),
    "a raw terminal escape": (HEAD + "område: \x1b[31mrött\n", [("Y001", "")]),
    "a lone surrogate": (HEAD.encode() + b"x: \xed\xa0\x80\n", [("Y010", "")]),
}
"""By what the file is: its content, and the codes and pointers of family Y's findings on it."""


@pytest.mark.parametrize("name", LISTED)
def test_listed(name: str) -> None:
    data, expected = LISTED[name]
    begun = process_time()
    found = y_findings(data)
    assert process_time() - begun < 2
    assert [(each.code, each.pointer) for each in found] == expected
    for each in found:
        assert each.hint
        assert (each.message + each.hint).replace("\u00a0", " ").isprintable()


NODES = 9_900
LARGE = {
    "unknown keys": "".join(f"nyckel{i}: x\n" for i in range(NODES)),
    "unknown digits": "".join(f"{i}: 1\n" for i in range(NODES)),
    "unknown keys nearly right": "".join(f"titel{i}: x\n" for i in range(NODES)),
    "parties that are text": "parter:\n" + "".join(f"  p{i}: x\n" for i in range(NODES)),
    "ambiguous words": "ordlista:\n" + "".join(f"  {i}: no\n" for i in range(NODES)),
    "items that are text": f"åtgärder: [{'a, ' * (2 * NODES)}]\n",
    "items that are lists": f"åtgärder: [{{plats: [{'[], ' * (2 * NODES - 100)}]}}]\n",
    "items that lack all": f"åtgärder: [{'{}, ' * NODES}]\n",
    "the same key": "a: x\n" * NODES,
    "the same key in two spellings": "åtgärder: x\natgarder: x\n" * (NODES // 2),
    "tags": f"x-a: [{'!a b, ' * (2 * NODES)}]\n",
    "keys that are none": "? [a]\n: x\n" * (NODES * 2 // 3),
    "items that are keys that are none": f"åtgärder: [{'{[a]: b}, ' * (NODES * 2 // 5)}]\n",
    "a long text for a group": "period: " + "a b " * 250_000,
    "a long text for a list": "åtgärder: [{plats: '" + "a," * 450_000 + "'}]\n",
    "a long number": "åtgärder: [{mängd: {antal: '" + "1 " * 500_000 + "'}}]\n",
    "a long id": "åtgärder: [{id: '" + "!" * 900_000 + "'}]\n",
    "a long date": "period: {från: '" + "1 " * 450_000 + "'}\n",
    "a long language": "språk: " + "aa-" * 300_000 + "!\n",
    "a long address": "kontakt: {e-post: '" + "a@" * 400_000 + "'}\n",
    "a long choice": "syfte: {mål: ['" + "a" * 900_000 + "']}\n",
    "hidden characters": "område: " + "a\u00ad" * 300_000 + "\n",
}


@pytest.mark.parametrize("name", LARGE)
def test_large_and_hostile(name: str) -> None:
    begun = process_time()
    found = y_findings(HEAD + LARGE[name])
    # Generous, for machines that do more at once; what goes with the square takes minutes.
    assert process_time() - begun < 20
    assert found
    assert max(len(each.message) for each in found) < 300
    assert max(len(each.hint) for each in found) < 600
