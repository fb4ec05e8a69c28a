"""Why a löfte could not be published."""


class RenderError(Exception):
    """Something outside the document's text stands in the way: a logotype, a folder, a full disk.

    ``message`` says what, ``hint`` what to do about it; both are Swedish and ready to show.
    """

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class PublishFault(Exception):  # noqa: N818  # not the user's error but our fault
    """A publisher failed on something that it should have managed; the text says how, for a report to us."""
