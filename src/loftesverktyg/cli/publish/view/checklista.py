"""Brå's five questions, with the answers that the writers gave."""

from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.model import Answer, Answers, Prose, Section
from loftesverktyg.document.checklista import Checklista


def checklista(context: Context) -> tuple[Section, ...]:
    """The questions that are answered; no section where none is."""
    checklist, words = context.lofte.checklista, context.words
    if checklist is None:
        return ()
    given = ((question, getattr(checklist, question)) for question in Checklista.model_fields)
    answers = tuple(
        Answer(
            question=words(f"checklista.{question}"),
            answer=words(f"checklista.{answer.svar.value}") if answer.svar else words("format.missing"),
            text=context.plain(answer.hur),
        )
        for question, answer in given
        if answer is not None and (answer.svar or answer.hur)
    )
    intro = Prose(context.plain(words("checklista.intro")))
    return context.section("checklista", 2, (intro, Answers(answers)) if answers else ())
