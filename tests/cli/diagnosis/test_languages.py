from loftesverktyg.cli.diagnosis.languages import languages
from loftesverktyg.cli.diagnosis.subject import Patient
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.publish.words import languages as tags


def test_words_that_nobody_has_reviewed_are_told_of() -> None:
    lines = {line.text.split(":")[0]: line for line in languages(Patient(["."], Configurations()))}
    assert len(lines) == len(tags())
    assert lines["svenska (sv)"].text == "svenska (sv)"
    assert "inte granskade" in lines["nordsamiska (se)"].text
    assert not any(line.is_wrong for line in lines.values())
