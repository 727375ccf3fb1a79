"""Refusals of keys."""

from genjin.common.errors import GenjinError


class InvalidKeyError(GenjinError):
    status = 422
    code = "request.invalid_key"
    zh = "Idempotency-Key 只能用 1 至 128 个字母、数字和 . _ : -"
    en = "An Idempotency-Key has 1 to 128 letters, digits and . _ : -"


class KeyReusedError(GenjinError):
    """The same key with something else: one of the two would be lost without a word."""

    status = 422
    code = "request.key_reused"
    zh = "这个 Idempotency-Key 已经用在另一个请求上，请换一个。"
    en = "This Idempotency-Key was used for another request. Choose a new one."


class InFlightError(GenjinError):
    code = "request.in_flight"
    zh = "同一个请求正在处理，请稍等片刻再试。"
    en = "The same request is being handled right now. Try again in a moment."
