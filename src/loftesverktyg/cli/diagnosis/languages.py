"""The languages that loften has words of its own in, and whether anybody has read them who speaks them."""

from collections.abc import Iterator

from loftesverktyg.cli.diagnosis.subject import Line, Patient


def languages(_patient: Patient) -> Iterator[Line]:
    """A line for each language that a löfte can be published in."""
    from loftesverktyg.cli.publish.words import DEFAULT_LANGUAGE, languages, load_words

    swedish = load_words(DEFAULT_LANGUAGE)
    for tag in languages():
        name = swedish.known(f"språk.{tag}") or tag
        if load_words(tag).reviewed:
            yield Line(f"{name} ({tag})")
        else:
            yield Line(
                f"{name} ({tag}): loftens egna ord är inte granskade av någon som har språket som modersmål. "
                "Låt någon läsa igenom det som ska publiceras."
            )
