"""Refusals of leave."""

from genjin.common.errors import GenjinError


class LeaveBackwardsError(GenjinError):
    status = 422
    code = "leave.backwards"
    zh = "结束时间要晚于开始时间。"
    en = "The end has to come after the beginning."


class LeaveOverError(GenjinError):
    status = 422
    code = "leave.over"
    zh = "这段时间已经过去了，请选还没结束的时间。"
    en = "This time has passed. Choose one that is not over yet."


class LeaveTooLongError(GenjinError):
    status = 422
    code = "leave.too_long"
    zh = "一次休假最长 {days} 天。"
    en = "A leave lasts {days} days at most."


class LeaveOverlapError(GenjinError):
    status = 409
    code = "leave.overlap"
    zh = "和已有的一段休假重叠：{begins} 到 {ends}。"
    en = "This overlaps with another leave, from {begins} to {ends}."


class DeputyIsSelfError(GenjinError):
    status = 422
    code = "leave.deputy_is_self"
    zh = "代理人不能是本人，请选一位同事。"
    en = "Nobody stands in for themselves. Choose a colleague."


class NoSuchDeputyError(GenjinError):
    status = 422
    code = "leave.no_such_deputy"
    zh = "代理人要是在职的同事，请重新选择。"
    en = "A deputy has to be a colleague who works here. Choose another one."


class LeaveClosedError(GenjinError):
    code = "leave.closed"
    zh = "这段休假已经结束或取消，不能再改。"
    en = "This leave is over or was cancelled; it cannot be changed any more."


class LeaveBegunError(GenjinError):
    status = 422
    code = "leave.begun"
    zh = "休假已经开始，开始时间不能再改；可以改结束时间或代理人。"
    en = "The leave has begun, so its beginning stays. Change its end or the deputy."
