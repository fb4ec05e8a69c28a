"""The user's own files in the frame of the print: kept from the network, told of where Typst refuses them."""

import re
from pathlib import PureWindowsPath

from loftesverktyg.cli.publish.own_templates import OwnTemplates

# Typst fetches packages from the network. Only a file's name in plain words is sure not to be one.
_BRINGS_IN = re.compile(r"\b(?:import|include)\b(?!\s*\"[^\"@\\\\]*\")")
_RUNS = re.compile(r"\b(?:eval|std)\b")
_PLACE = re.compile(r"┌─ (.+):([0-9]+):[0-9]+")


def refuse_reaching_out(templates: OwnTemplates, name: str, source: str) -> None:
    """Raises RenderError where ``source``, the text of the frame's file ``name``, may bring in a package."""
    found = _BRINGS_IN.search(source) or _RUNS.search(source)
    if found:
        line = source.count("\n", 0, found.start()) + 1
        reason = f"”{found[0]}” får bara hämta filer i samma mapp, med filens namn inom citattecken."
        if found[0] in {"eval", "std"}:
            reason = f"”{found[0]}” får inte stå i en egen mall."
        raise templates.wrong(name, line, reason, 'Skriv så här: #import "theme.typ": *')


def blame_frame(templates: OwnTemplates, diagnostic: str, frame: str) -> None:
    """Raises RenderError where the frame that Typst refused has files of the user's own."""
    own = [name for name in templates.names("print", "*.typ*") if templates.is_own(name)]
    if not own:
        return
    place = _PLACE.search(diagnostic)
    # The frame has no folders: what Typst calls a file begins with the way from where the command stands.
    file, line = (PureWindowsPath(place[1].strip()).name, int(place[2])) if place else (frame, 0)
    # What is set is always called main.typ, and what Jinja fills in loses its ending.
    names = (f"print/{frame if file == 'main.typ' else file}", f"print/{file}.j2")
    name = next((each for each in names if each in own), names[0])
    raise templates.wrong(name, line, "Typst kan inte läsa eller rita det som står här.")
