"""Names of files, as far as they may be shown and given to a computer again."""

import re
import unicodedata

LONGEST = 200
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn")  # also what turns the direction of reading
_RUN = re.compile(
    r"\.(apk|app|bat|bin|cmd|com|cpl|dll|dmg|exe|gadget|hta|inf|jar|jse?|lnk|ms[cip]|pif|ps1|reg"
    r"|scr|sh|sys|vb[es]?|wsf?)$",
    re.IGNORECASE,
)


def clean_name(name: str) -> str:
    """The last part of a path, without what nobody sees; never blank."""
    shown = "".join(
        letter
        for letter in unicodedata.normalize("NFC", name)
        if unicodedata.category(letter) not in _HIDDEN
    )
    last = re.split(r"[\\/]", shown)[-1].strip(" .")
    stem, dot, ending = last.rpartition(".")
    if not dot or len(ending) > 10:
        return last[:LONGEST] or "file"
    return f"{stem[: LONGEST - len(ending) - 1]}.{ending}"


def is_run(name: str) -> bool:
    """Whether a computer would run a file of this name."""
    return _RUN.search(name) is not None
