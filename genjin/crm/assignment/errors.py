"""Refusals of sharing out."""

from genjin.common.errors import GenjinError


class NoSellersError(GenjinError):
    status = 422
    code = "assignment.no_sellers"
    zh = "所选团队里没有在职的销售，请换一个团队。"
    en = "There is no active seller in this team. Choose another one."
