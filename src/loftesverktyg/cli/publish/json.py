"""The löfte as JSON, for others' systems: the keys and values of the YAML, as its JSON Schema describes them.

What is not a part of the format stands under ``x-loften``: a draft says so there, since the löfte does not.
"""

import json
from decimal import Decimal
from typing import Any

from loftesverktyg.cli.publish.clean import clean
from loftesverktyg.cli.publish.resources import Resources
from loftesverktyg.cli.publish.view import View
from loftesverktyg.document.plain import plain
from loftesverktyg.language.personnummer import mask


def render(view: View, resources: Resources) -> bytes:
    """The löfte as UTF-8, in the order of its model. Of a number 15 digits are sure to be kept."""
    said = plain(resources.lofte, _shown) or {}
    own = {
        "utkast": view.draft is not None,
        "fingeravtryck": f"sha256:{view.metadata.fingerprint}",
        "gjord-med": view.metadata.made_by,
    }
    text = json.dumps({**said, "x-loften": own}, ensure_ascii=False, indent=2, default=_number)
    return (text + "\n").encode("utf-8")


def _shown(text: str) -> str:
    return mask(clean(text)).strip()


def _number(value: Any) -> int | float:
    """What JSON makes of an exact decimal: it knows no others than these."""
    if not isinstance(value, Decimal):
        raise TypeError(type(value).__name__)
    return int(value) if value == value.to_integral_value() else float(value)
