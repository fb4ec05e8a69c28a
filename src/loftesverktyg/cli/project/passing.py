"""What a search passed by, and what is said of it."""

from collections.abc import Callable, Iterator, Sequence

from loftesverktyg.cli.project.finding import SOUGHT, Passed, Why, is_pattern
from loftesverktyg.cli.project.reading import shown
from loftesverktyg.cli.project.typed import typed
from loftesverktyg.language.lists import join

_MOST = 4


class PassedBy:
    """Everything that was passed by in the folders of a run."""

    def __init__(self) -> None:
        self._paths: dict[Why, list[str]] = {why: [] for why in Why}

    def add(self, passed: Passed) -> None:
        """One more."""
        self._paths[passed.why].append(shown(passed.path))

    def remarks(self) -> Iterator[str]:
        """What is said of it whatever else was found."""
        links = self._paths[Why.LINK]
        if links:
            yield (
                f"Länkar till mappar följs inte: {join(links, most=_MOST)}. "
                "Ange en länk med namn för att leta i den."
            )

    def nothing_found(self, paths: Sequence[str], by_configuration: Callable[[str], object]) -> Iterator[str]:
        """What is said where nothing was found; ``by_configuration`` tells whether one says what to seek."""
        patterns = [path for path in paths if is_pattern(path)]
        folders = [path for path in paths if path not in patterns]
        if folders:
            sought = f"filer som heter {SOUGHT}"
            if any(by_configuration(path) for path in folders):
                sought = "det som ”filer” anger i loften.toml"
            yield f"Hittade inget löfte i {_quoted(folders)}. Det som söks är {sought}."
        if patterns:
            yield f"Hittade ingen fil som stämmer med {_quoted(patterns)}."
        ignored, others = self._paths[Why.IGNORED], self._paths[Why.NAME]
        if ignored:
            yield (
                f"Det som git ignorerar söks inte, som {ignored[0]}. "
                f"Kontrollera det med: loften check {typed(ignored[0])}"
            )
        elif others:
            yield f"En annan fil kontrolleras om den anges med namn: loften check {typed(others[0])}"


def _quoted(paths: Sequence[str]) -> str:
    return join([f"”{shown(path)}”" for path in paths])
