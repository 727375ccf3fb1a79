"""Refusals of contacts."""

from genjin.common.errors import GenjinError


class NobodyError(GenjinError):
    status = 422
    code = "contact.nobody"
    zh = "姓名和电话至少写一样。"
    en = "Enter a name or a phone, at least one of them."


class InvalidPhoneError(GenjinError):
    status = 422
    code = "contact.invalid_phone"
    zh = "电话格式不对，写 11 位手机号，或带区号的座机。"
    en = "This is not a phone number. Write a mobile number, or a landline with its area code."


class DuplicatePhoneError(GenjinError):
    code = "contact.duplicate_phone"
    zh = "这个客户已经有一位联系人用这个电话：{contact_name}。"
    en = "A contact of this customer has this phone already: {contact_name}."


class MainNeededError(GenjinError):
    code = "contact.main_needed"
    zh = "客户总要有一位主要联系人，请改选另一位。"
    en = "A customer always has a main contact. Choose another one instead."
