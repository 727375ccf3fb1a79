"""Refusals of SOP files."""

from genjin.common.errors import GenjinError


class BrokenSopFileError(GenjinError):
    """`details.problems` lists path, line and sentence of each finding."""

    status = 422
    code = "sop.broken_file"
    zh = "这个 SOP 文件有 {count} 处要改，第一处在第 {line} 行：{first}"
    en = "This SOP file needs {count} corrections, the first in line {line}: {first}"


class SopDisabledError(GenjinError):
    code = "sop.disabled"
    zh = "这条 SOP 已停用：{reason}。修好后由管理员重新启用。"
    en = "This SOP is switched off: {reason}. An administrator can switch it on once it is mended."


class NoSopForObjectError(GenjinError):
    code = "sop.none_for_object"
    zh = "还没有适用于这类记录的 SOP，请管理员先启用一条。"
    en = "There is no SOP for this kind of record yet. An administrator has to switch one on."


class SopKeyTakenError(GenjinError):
    code = "sop.key_taken"
    zh = "已经有一条 SOP 的键是「{key}」。"
    en = "There is an SOP under the key “{key}” already."


class DraftChangedError(GenjinError):
    """`details.current` is what stands now: revision, source, by whom and when; None where the
    draft is gone."""

    status = 412
    code = "sop.draft_changed"
    zh = "这份草稿刚被别人改过，请对照最新内容再保存。"
    en = "Somebody else has just changed this draft. Compare with the new state, then save again."


class NoChangeError(GenjinError):
    code = "sop.no_change"
    zh = "草稿和线上的 v{number} 完全一样，没有可发布的改动。"
    en = "The draft is the same as v{number}, which is live: there is nothing to publish."


class PilotUnderWayError(GenjinError):
    code = "sop.pilot_under_way"
    zh = "v{number} 正在试行。先把它转为线上或结束试行，再试行新版本。"
    en = "v{number} is being tried out. Make it live or end it before the next one is tried."


class NotPublishableError(GenjinError):
    """Retired, live already, or a pilot that is to become one."""

    code = "sop.not_publishable"
    zh = "v{number} 现在不能这样发布：草稿可以试行或上线，试行中的可以上线。"
    en = "v{number} cannot go there: drafts can be tried out or go live, pilots can go live."


class NotAPilotError(GenjinError):
    code = "sop.not_a_pilot"
    zh = "v{number} 不在试行中。"
    en = "v{number} is not being tried out."
