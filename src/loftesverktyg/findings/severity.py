"""How much a finding matters."""

from enum import IntEnum


class Severity(IntEnum):
    """Ordered from least to most, so that a threshold is a comparison."""

    RAD = 1
    VARNING = 2
    FEL = 3

    @property
    def label(self) -> str:
        """The Swedish word, as it is shown, configured and written in JSON."""
        return _LABELS[self]

    @classmethod
    def from_label(cls, label: str) -> "Severity":
        """The severity called ``label``. Raises ValueError for any other word."""
        for severity, known in _LABELS.items():
            if known == label:
                return severity
        raise ValueError(label)


_LABELS = {Severity.RAD: "råd", Severity.VARNING: "varning", Severity.FEL: "fel"}
