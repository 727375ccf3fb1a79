"""Why a record is given back, in words that stay with it."""

from genjin.common.language import text
from genjin.sop.definitions.spec import Step


def unreached(tries: int) -> str:
    return text(zh=f"连续 {tries} 次没联系上", en=f"not reached in {tries} tries")


def gave_up_after(step: Step) -> str:
    return text(zh=f"SOP 在「{step.name}」退回", en=f"given back by the SOP at “{step.name}”")
