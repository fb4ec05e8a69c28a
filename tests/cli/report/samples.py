"""One set of findings that every report is tested on: all shapes that a finding can have."""

from loftesverktyg.cli.report.run import Run
from loftesverktyg.findings import Edit, Finding, Fix, Label, Place, Severity
from loftesverktyg.findings.suppression import Kind, Suppressed
from loftesverktyg.rules.rule import Rule
from loftesverktyg.source import Span, Text

# Two numbers that look like personnummer and belong to nobody: made up for tests, with a right check digit.
PERSONNUMMER = "811218-9876"

_LONG = f"{'alla som bor ' * 30}på Åvägen{' och på Övägen' * 30}"
LOFTE = Text(
    "lofte.yaml",
    f"""\
format: 1
titel: Medborgarlöfte för Åby, Ängby och Öby
status: beslutad
period: {{från: 2027-01-01, till: 2026-12-31}}
syfte:
  text: |
    Vi ska värna om 🌷 torget och
    verka för 日本 trygghet, tillsammans
    med alla som bor här.

    Det gör vi varje dag.
    Och varje kväll.
åtgärder:
\t- id: ljus
  - id: a\u0308ng
    text: Vi värnar om ängen
    villkor: Ring {PERSONNUMMER} eller x
    målgrupp: {_LONG}
""",
)
ANNAN = Text("mapp/annan lofte.yaml", "titel: Samma titel\r\nstatus: utkast\r\n")


def place(text: Text, words: str, end: str | None = None) -> Place:
    """The first place of ``words`` in ``text``, or from there to the end of ``end``."""
    start = text.content.index(words)
    last = words if end is None else end
    return Place.of(text, Span(start, text.content.index(last, start) + len(last)))


def finding(at: Place, severity: Severity = Severity.FEL, **parts: object) -> Finding:
    """A finding at ``at``; what is not given is plausible."""
    given: dict[str, object] = {
        "code": "A307",
        "name": "period-baklänges",
        "message": "Perioden slutar innan den börjar.",
        "hint": "Byt plats på dagarna.",
        "pointer": "/period",
        "source": "Egen bedömning",
        **parts,
    }
    return Finding(severity=severity, place=at, **given)  # type: ignore[arg-type]


_FROM, _TO = (place(LOFTE, day).span for day in ("2027-01-01", "2026-12-31"))
FINDINGS = (
    finding(
        Place.of(LOFTE, Span(0, 0)),
        code="S102",
        name="lägesbild-saknas",
        message="Lägesbild saknas.",
        pointer="",
    ),
    finding(
        place(LOFTE, "2026-12-31"),
        pointer="/period/till",
        labels=(Label(place(LOFTE, "2027-01-01"), "här börjar perioden"),),
        fix=Fix("Byt plats på dagarna", (Edit(_FROM, "2026-12-31"), Edit(_TO, "2027-01-01"))),
    ),
    finding(
        place(LOFTE, "värna om"),
        Severity.VARNING,
        code="M401",
        name="vagt-verb",
        message="”värna om” säger inte vad ni gör.",
        hint="Skriv vad som ska hända, hur ofta och vem som gör det.",
        source="Brå, Formulera mål",
        labels=(
            Label(place(LOFTE, "verka för"), "också vagt"),
            Label(place(LOFTE, "日本"), "brett"),
            Label(place(LOFTE, "ängen"), "långt härifrån"),
            Label(place(ANNAN, "Samma titel"), "i en annan fil"),
        ),
    ),
    finding(place(LOFTE, "Vi ska", "kväll."), Severity.RAD, code="K601", name="lång-text", hint=""),
    finding(place(LOFTE, "\t"), code="Y001", name="yaml-syntax", message="Tabb i indraget."),
    finding(place(LOFTE, "a\u0308ng"), Severity.RAD, code="Y005", name="nyckelstavning"),
    finding(place(LOFTE, PERSONNUMMER), code="P701", name="personnummer", message="Ett personnummer."),
    finding(place(LOFTE, "x\n", "x"), Severity.RAD, message="Efter personnumret. " * 8),
    finding(place(LOFTE, "Åvägen"), Severity.VARNING, message="Mitt i en lång rad."),
    finding(place(ANNAN, "utkast"), Severity.VARNING, message="I den andra filen."),
)

CHECKED = (LOFTE.path, ANNAN.path, "utan fel.lofte.yaml")


def rule(name: tuple[str, str], severity: Severity) -> Rule:
    """A rule called ``name`` that finds nothing, with a page of its own."""
    page = f"""# {name[0]} {name[1]}

## Vad

Ett *löfte* ska ha `{name[1]}`. Det gäller alla.

- en sak
- en till

## Varför

Därför.

## Fel

```yaml
titel: Fel
```

## Rätt

```yaml
titel: Rätt
```

## Undantag

Inga.

## Källa

**Egen** bedömning.
"""
    return Rule(*name, severity, "Egen bedömning", lambda _context: iter(()), page=page)


RULES_USED = {
    name: rule(name, severity)
    for name, severity in {(each.code, each.name): each.severity for each in FINDINGS}.items()
}
SUPPRESSED = (
    Suppressed(finding(place(LOFTE, "kväll")), Kind.COMMENT, "beslutat av nämnden"),
    Suppressed(finding(place(ANNAN, "titel")), Kind.BASELINE),
)
RUN = Run(
    FINDINGS,
    CHECKED,
    {text.path: text for text in (LOFTE, ANNAN)},
    SUPPRESSED,
    limits={LOFTE.path: Severity.FEL, ANNAN.path: Severity.VARNING},
    rules=RULES_USED,
    exit_code=1,
)
