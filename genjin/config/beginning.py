"""Where `run --empty` begins: a data folder of its own. Looked at before any setting is read,
because reading the settings already leaves a secret there."""

import os
import sys
from pathlib import Path

MARK = "began_empty"


def choose_folder() -> None:
    """Ends the process where the folder holds something that did not begin like this."""
    folder = Path(os.environ.setdefault("GENJIN_DATA", "data/empty"))
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).exists():
        sys.exit(
            f"数据目录不是空的：{folder.resolve()}。请换一个（GENJIN_DATA）。\n"
            f"The data folder is not empty: {folder.resolve()}. Choose another one (GENJIN_DATA)."
        )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).touch()
