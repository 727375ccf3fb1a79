"""Refusals of what was begun."""

from genjin.common.errors import GenjinError


class ChallengeOverError(GenjinError):
    """It has run out, or was finished already."""

    status = 422
    code = "session.challenge_over"
    zh = "这一步已过期，请从头再来。"
    en = "This step has expired. Please start again."
