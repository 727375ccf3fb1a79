"""Refusals of second factors and passkeys."""

from genjin.common.errors import GenjinError


class WrongCodeError(GenjinError):
    """Also for one that was used before: each opens once."""

    status = 422
    code = "factor.wrong_code"
    zh = "验证码不对或已用过，请等下一个验证码再试。"
    en = "The code is wrong or was used already. Wait for the next one and try again."


class PasskeyRefusedError(GenjinError):
    """Says nothing of which part did not fit."""

    status = 422
    code = "factor.passkey_refused"
    zh = "没有认出这把通行密钥，请再试一次。"
    en = "This passkey was not accepted. Please try again."


class FactorThereError(GenjinError):
    code = "factor.already_there"
    zh = "已经开启了验证器，请先关闭再重新设置。"
    en = "An authenticator app is set up already. Remove it before you set up another one."


class TooManyPasskeysError(GenjinError):
    code = "factor.too_many_passkeys"
    zh = "最多 {limit} 把通行密钥，请先删除不用的。"
    en = "There are {limit} passkeys at most. Remove one that is no longer used."
