"""Refusals of moving runs to another version."""

from genjin.common.errors import GenjinError


class NoSuchStepError(GenjinError):
    status = 422
    code = "sop.no_such_step"
    zh = "没有步骤「{key}」，请重新对应步骤。"
    en = "There is no step “{key}”. Say anew which step becomes which."


class StepsMeetError(GenjinError):
    status = 422
    code = "sop.steps_meet"
    zh = "「{one}」和「{other}」都对应到了「{key}」，一步只能接一步。"
    en = "“{one}” and “{other}” both become “{key}”; only one step can go on as another."
