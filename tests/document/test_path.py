from loftesverktyg.document.path import pointer, readable


def test_pointer_escapes_what_rfc_6901_asks_for() -> None:
    assert pointer(()) == ""
    assert pointer(("åtgärder", 2, "text")) == "/åtgärder/2/text"
    assert pointer(("ordlista", "a/b~c")) == "/ordlista/a~1b~0c"


def test_readable_counts_from_one() -> None:
    assert readable(("åtgärder", 2, "text")) == "åtgärder[3].text"
    assert readable(()) == ""
