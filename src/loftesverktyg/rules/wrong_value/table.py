"""Every type of error that the models can give, and what to say of it."""

from collections.abc import Callable

from loftesverktyg.rules.wrong_value.case import Case, Words
from loftesverktyg.rules.wrong_value.choices import not_true_or_false, wrong_format, wrong_word
from loftesverktyg.rules.wrong_value.dates import no_such_day, not_a_date
from loftesverktyg.rules.wrong_value.numbers import not_a_number, not_a_whole_number, too_great, too_small
from loftesverktyg.rules.wrong_value.patterns import wrong_form
from loftesverktyg.rules.wrong_value.structure import group_wanted, list_wanted, text_wanted

WORDING: dict[str, Callable[[Case], Words]] = {
    "model_type": group_wanted,
    "dict_type": group_wanted,
    "list_type": list_wanted,
    "string_type": text_wanted,
    "string_pattern_mismatch": wrong_form,
    "date_type": not_a_date,
    "date_format": not_a_date,
    "date_calendar": no_such_day,
    "enum": wrong_word,
    "literal_error": wrong_format,
    "int_parsing_size": wrong_format,
    "bool_type": not_true_or_false,
    "int_type": not_a_whole_number,
    "is_instance_of": not_a_number,
    "greater_than_equal": too_small,
    "less_than_equal": too_great,
}
"""Keyed by pydantic's name of the type. There is no default: a test walks all that the models can give."""
