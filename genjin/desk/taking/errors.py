"""Refusals of taking something into an SOP."""

from genjin.common.errors import GenjinError


class CannotTakeError(GenjinError):
    status = 409
    code = "sop.cannot_take"
    zh = "放不进去：草稿里没有这一步，或它的清单已经满了。"
    en = "It does not fit: the draft has no such step, or its checklist is full."


class NoDrawingError(GenjinError):
    status = 409
    code = "sop.no_drawing"
    zh = "这条 SOP 的草稿文件写坏了，先到「文件」里改好。"
    en = "The draft of this SOP cannot be read: mend its file first."


class LongNameError(GenjinError):
    status = 422
    code = "sop.take_long_name"
    zh = "清单的一项和步骤的名字最多 {most} 个字，这里有 {count} 个，先删短一些。"
    en = (
        "An item and the name of a step have at most {most} characters, this has {count}: "
        "shorten it first."
    )


class TooLongError(GenjinError):
    status = 422
    code = "sop.take_too_long"
    zh = "加上这段后话术超过 {most} 个字，先删短一些。"
    en = "With this the script has more than {most} characters: shorten it first."
