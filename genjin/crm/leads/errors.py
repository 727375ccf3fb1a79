"""Refusals of leads."""

from genjin.common.errors import GenjinError


class DuplicatePhoneError(GenjinError):
    """`lead_id` only where the asker may see the other lead."""

    code = "lead.duplicate_phone"
    zh = "这个电话已经在另一条线索上，负责人是{owner_name}。"
    en = "This phone stands on another lead already; its owner is {owner_name}."


class InvalidPhoneError(GenjinError):
    status = 422
    code = "lead.invalid_phone"
    zh = "电话格式不对，写 11 位手机号，或带区号的座机。"
    en = "This is not a phone number. Write a mobile number, or a landline with its area code."


class NothingToCallError(GenjinError):
    status = 422
    code = "lead.nothing_to_call"
    zh = "公司和电话至少写一样。"
    en = "Enter a company or a phone, at least one of them."


class LostReasonMissingError(GenjinError):
    status = 422
    code = "lead.lost_reason_missing"
    zh = "未成交要选一个原因。"
    en = "Choose the reason why it was lost."


class TransitionError(GenjinError):
    code = "lead.transition"
    zh = "「{from_label}」的线索不能变成「{to_label}」。"
    en = "A lead that is “{from_label}” cannot become “{to_label}”."


class ReasonMissingError(GenjinError):
    status = 422
    code = "lead.reason_missing"
    zh = "请写明原因。"
    en = "Give the reason."


class ReturnedLeadError(GenjinError):
    code = "lead.returned"
    zh = "这条线索已退回，请先由主管重新分配。"
    en = "This lead was returned. A manager has to assign it first."
