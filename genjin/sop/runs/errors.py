"""Refusals of what people do with steps."""

from genjin.common.errors import GenjinError
from genjin.common.language import text


class StepClosedError(GenjinError):
    status = 409
    code = "step.closed"
    zh = "这一步已经不在进行中了，请刷新后再看。"
    en = "This step is no longer open. Load the page again."


class StepNotPausedError(GenjinError):
    status = 409
    code = "step.not_paused"
    zh = "这一步没有暂停。"
    en = "This step is not paused."


class PauseTooLongError(GenjinError):
    status = 422
    code = "step.pause_too_long"
    zh = "暂停要到将来的某个时间，最长 {days} 天。"
    en = "A pause ends at a time ahead, at most {days} days from now."


class NotSkippableError(GenjinError):
    status = 403
    code = "step.not_skippable"
    zh = "这一步不是可选的，要跳过请找主管。"
    en = "This step is not optional. Ask a manager to skip it."


class NothingToGoBackToError(GenjinError):
    status = 409
    code = "step.nothing_to_go_back_to"
    zh = "只能退回到这一步之前、已经做完的步骤。"
    en = "A step goes back only to one before it that is done."


class NoSuchMarkError(GenjinError):
    status = 409
    code = "step.no_such_mark"
    zh = "这一步不用这样完成：{proof}。"
    en = "This step is not completed like this, but by: {proof}."


class NothingToCheckError(GenjinError):
    status = 409
    code = "step.nothing_to_check"
    zh = "这一步还没有可以核对的内容，或已经核对过了。"
    en = "There is nothing to check here yet, or it was checked already."


class NotConfirmerError(GenjinError):
    status = 403
    code = "step.not_confirmer"
    zh = "这一步要由{who}确认，不能由做的人自己确认。"
    en = "This step is confirmed by {who}, not by whoever does it."


class AlreadyClaimedError(GenjinError):
    status = 409
    code = "step.already_claimed"
    zh = "这一步已经被{who}认领了。"
    en = "{who} has taken this step already."


class NotFromAQueueError(GenjinError):
    status = 409
    code = "step.not_from_a_queue"
    zh = "只有自己认领的步骤才能放回去。"
    en = "Only a step that you took from a queue goes back there."


class NotLateError(GenjinError):
    status = 409
    code = "step.not_late"
    zh = "这一步还没有逾期，不用说明原因。"
    en = "This step is not late: there is nothing to explain."


class UnknownEvidenceError(GenjinError):
    status = 422
    code = "evidence.unknown"
    zh = "没有「{kind}」这种凭据，可以报：{known}。"
    en = "There is no evidence “{kind}”. Known are: {known}."


class HappensLaterError(GenjinError):
    status = 422
    code = "evidence.happens_later"
    zh = "发生时间还没到，只能报已经发生的事。"
    en = "That is still to come. Report what has happened."


class ReportedElsewhereError(GenjinError):
    status = 409
    code = "evidence.reported_elsewhere"
    zh = "编号「{ref}」已经报在另一条记录上了。"
    en = "“{ref}” was reported of another record."


class GateShutError(GenjinError):
    """`details.gates`: of each what is missing: `record_id`, `key`, `fields`, `steps`, and whether
    the asker may let it through with a reason. `details.move`: whether the first of them keeps a
    field from becoming `value`, or from leaving it."""

    status = 409
    code = "record.gate_shut"
    zh = "还不能改成「{value}」：{missing}。"
    en = "Not yet “{value}”: {missing}."

    @property
    def message(self) -> str:
        if self.details.get("move") != "leaves":
            return super().message
        said = text(
            zh="还不能离开「{value}」：{missing}。", en="Still “{value}” for now: {missing}."
        )
        return said.format(**self.details)
