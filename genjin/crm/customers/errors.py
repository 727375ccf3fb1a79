"""Refusals of customers."""

from genjin.common.errors import GenjinError


class DuplicateNameError(GenjinError):
    """`customer_id` only where the asker may open the other customer."""

    code = "customer.duplicate_name"
    zh = "已经有这个名称的客户，负责人是{owner_name}。"
    en = "There is a customer of this name already; its owner is {owner_name}."


class NameMissingError(GenjinError):
    status = 422
    code = "customer.name_missing"
    zh = "请写客户名称。"
    en = "Enter the customer's name."
