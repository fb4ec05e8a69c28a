import pytest

from loftesverktyg.document.base import Part
from loftesverktyg.document.lofte import Lofte
from loftesverktyg.document.shape import Leaf, ListOf, MapOf, PartShape, key_at, shape_at, shape_of
from loftesverktyg.document.sprakversion import SprakversionAvLofte
from loftesverktyg.document.utfall import Utfall

LOFTE = shape_of(Lofte)


def parts(shape: PartShape) -> list[PartShape]:
    """``shape`` and every mapping of ours below it."""
    found = [shape]
    for key in shape.keys.values():
        inner = key.shape
        while isinstance(inner, ListOf | MapOf):
            inner = inner.item if isinstance(inner, ListOf) else inner.value
        if isinstance(inner, PartShape):
            found += parts(inner)
    return found


@pytest.mark.parametrize(
    ("path", "leaf"),
    [
        (("titel",), Leaf.TEXT),
        (("period", "från"), Leaf.TEXT),
        (("status",), Leaf.TEXT),
        (("åtgärder", 0, "mängd", "antal"), Leaf.NUMBER),
        (("åtgärder", 0, "orsaker", 3), Leaf.TEXT),
        (("kontakt", "tjänst"), Leaf.VALUE),
        (("lägesbild", "källor", 0, "deltagare"), Leaf.VALUE),
        (("ordlista", "LPO"), Leaf.TEXT),
        (("parter", "polisen", "diarienummer"), Leaf.TEXT),
        (("format",), Leaf.VALUE),
        (("finns", "inte"), None),
    ],
)
def test_how_each_value_is_taken(path: tuple[str | int, ...], leaf: Leaf | None) -> None:
    assert shape_at(LOFTE, path) is leaf


def test_allowed_words_come_from_the_models() -> None:
    status = key_at(LOFTE, ("status",))
    goals = key_at(LOFTE, ("syfte", "mål", 0))
    assert status is not None
    assert status.allowed == ("utkast", "remiss", "beslutad", "avslutad")
    assert goals is not None
    assert goals.allowed == ("engagemang", "information", "förtroende", "närvaro")


@pytest.mark.parametrize("model", [Lofte, Utfall, SprakversionAvLofte])
def test_every_key_is_titled_and_no_two_share_an_ascii_spelling(model: type[Part]) -> None:
    for shape in parts(shape_of(model)):
        spellings = [shape.canonical(spelling) for spelling in shape.keys]
        assert spellings == list(shape.keys)
        for field in shape.model.model_fields.values():
            assert field.title
            assert field.description
            assert field.description.endswith((".", "?"))


def test_the_shape_of_a_model_is_made_once() -> None:
    assert shape_of(Lofte) is LOFTE


@pytest.mark.parametrize("model", [Lofte, Utfall, SprakversionAvLofte])
def test_what_is_told_as_missing_has_nothing_in_its_place(model: type[Part]) -> None:
    for shape in parts(shape_of(model)):
        fields = shape.model.model_fields
        assert all(fields[shape.keys[name].field].default is None for name in shape.missed)
