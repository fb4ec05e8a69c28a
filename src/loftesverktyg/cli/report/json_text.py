"""Data as JSON that is Swedish where it is read and harmless where it is shown."""

import json
import re
from typing import Any

# JSON leaves these as they are; a terminal that the file is shown in might obey them.
_UNSEEN = re.compile("[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")


def dumped(data: Any) -> str:
    """``data`` as JSON, in its own order, with a final line break."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"
