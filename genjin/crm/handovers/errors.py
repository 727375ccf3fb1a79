"""Refusals of handovers."""

from genjin.common.errors import GenjinError


class NoSuchLeaverError(GenjinError):
    status = 422
    code = "handover.no_such_leaver"
    zh = "没有这位同事，请另选一位。"
    en = "There is no such person. Choose another one."


class NoSuchReceiverError(GenjinError):
    status = 422
    code = "handover.no_such_receiver"
    zh = "接手人不存在、已停用，或就是本人，请另选一位。"
    en = "This receiver does not exist, is switched off, or is the person. Choose another one."


class NothingHeldError(GenjinError):
    status = 422
    code = "handover.nothing_held"
    zh = "{name} 手上没有进行中的工作，不需要交接。"
    en = "{name} has nothing under way: there is nothing to hand over."


class OpenAlreadyError(GenjinError):
    """`details.handover_id` says which."""

    status = 409
    code = "handover.open_already"
    zh = "{name} 的交接单 {handover_id} 还没结束，先把它办完或撤回。"
    en = "Handover {handover_id} of {name} is not over yet. Finish it first, or withdraw it."


class HandoverClosedError(GenjinError):
    status = 409
    code = "handover.closed"
    zh = "这份交接单已经不在等答复了，请刷新后再看。"
    en = "This handover no longer waits for an answer. Load the page again."
