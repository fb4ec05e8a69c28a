"""How a measure went: the values of an outcome's ``status``."""

from enum import StrEnum


class Utfallsstatus(StrEnum):
    """How a measure went."""

    EJ_PABORJAD = "ej-påbörjad"
    PAGAR = "pågår"
    GENOMFORD = "genomförd"
    DELVIS = "delvis"
    EJ_GENOMFORD = "ej-genomförd"
    ERSATT = "ersatt"
