import pytest

from loftesverktyg.findings import Severity


def test_severities_are_ordered_and_have_swedish_names() -> None:
    assert Severity.RAD < Severity.VARNING < Severity.FEL
    assert [severity.label for severity in Severity] == ["råd", "varning", "fel"]
    assert all(Severity.from_label(severity.label) is severity for severity in Severity)
    with pytest.raises(ValueError, match="allvar"):
        Severity.from_label("allvar")
