"""The mutants: what cosmic-ray's operators make of the modules, one small change in each.

Left out is what changes nothing when the program runs, or only stops it from starting: annotations, whose
``|`` cosmic-ray takes for arithmetic, and what is no Python. Docstrings and other texts it never changes.
"""

import ast
import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

Position = tuple[int, int]
"""Line, from 1, and column, from 0."""


class Mutant(NamedTuple):
    """One change of a module: of the places that an operator can change, the one at ``start``."""

    path: Path
    start: Position
    operator: str
    occurrence: int
    """Which of those places it is, from 0."""

    def code(self) -> str | None:
        """The whole module, changed; None where that is no Python or is what it was."""
        before = self.path.read_text(encoding="utf-8")
        after = mutate_code(before, get_operator(self.operator)(), self.occurrence)
        try:
            same = ast.dump(ast.parse(after or before)) == ast.dump(ast.parse(before))
        except SyntaxError:
            return None
        return None if same else after


def mutants(path: Path) -> list[Mutant]:
    """Every mutant of a module, in the order of their places."""
    text = path.read_text(encoding="utf-8")
    nodes = list(ast_nodes(get_ast(text)))
    annotations = list(_annotations(ast.parse(text), text.splitlines()))
    found = []
    for name in operator_names():
        if get_operator(name).arguments():
            continue  # wants the names of variables
        places = [start for node in nodes for start, _ in get_operator(name)().mutation_positions(node)]
        found += [
            Mutant(path, start, name, occurrence)
            for occurrence, start in enumerate(places)
            if not any(first <= start < last for first, last in annotations)
        ]
    return sorted(found)


def sample(ordered: list[Mutant], size: int, seed: int) -> list[Mutant]:
    """A random one from each of ``size`` equal stretches of ``ordered``: each file has its share."""
    chance = random.Random(seed)  # noqa: S311 (a sample, not a secret)
    bounds = [len(ordered) * number // size for number in range(size + 1)]
    return [ordered[chance.randrange(*stretch)] for stretch in pairwise(bounds) if stretch[0] < stretch[1]]


def _annotations(tree: ast.AST, lines: list[str]) -> Iterator[tuple[Position, Position]]:
    for node in ast.walk(tree):
        for each in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(each, ast.expr) and each.end_lineno and each.end_col_offset:
                yield (
                    _position(each.lineno, each.col_offset, lines),
                    _position(each.end_lineno, each.end_col_offset, lines),
                )


def _position(line: int, offset: int, lines: list[str]) -> Position:
    """Python counts columns in bytes, cosmic-ray in characters."""
    return line, len(lines[line - 1].encode()[:offset].decode())
