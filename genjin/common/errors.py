"""The one shape of a refusal.

Each refusal is a class beside the service that raises it, with its HTTP status, a stable code and
a sentence in both languages that says what, where and what to do.
"""

from typing import Any, ClassVar

from genjin.common import language


class GenjinError(Exception):
    """Base of all refusals. `zh` and `en` are format strings over the details."""

    status: ClassVar[int] = 409
    code: ClassVar[str] = "error"
    zh: ClassVar[str] = "操作没有完成。"
    en: ClassVar[str] = "The action was not carried out."

    def __init__(self, *, fields: dict[str, str] | None = None, **details: Any) -> None:
        self.details = details
        self.fields = fields or {}
        super().__init__(self.code)

    @property
    def message(self) -> str:
        return language.text(zh=self.zh, en=self.en).format(**self.details)

    def as_answer(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "message": self.message,
            "details": self.details,
            "fields": self.fields,
        }


def stored_message(code: str, details: dict[str, Any], *, otherwise: type[GenjinError]) -> str:
    """The sentence of a refusal that was stored by its code, in the reader's language."""
    known = [*GenjinError.__subclasses__(), otherwise]
    found = next((one for one in known if one.code == code), otherwise)
    return found(**details).message


class NotSignedInError(GenjinError):
    status = 401
    code = "session.not_signed_in"
    zh = "登录已失效，请重新登录。"
    en = "You are not signed in. Please sign in again."


class NotAllowedError(GenjinError):
    status = 403
    code = "access.not_allowed"
    zh = "你的角色没有这项权限，请联系管理员。"
    en = "Your role does not allow this. Ask an administrator."


class NotFoundError(GenjinError):
    """Missing and invisible are the same answer."""

    status = 404
    code = "record.not_found"
    zh = "没有找到，可能已删除，或不在你的数据范围内。"
    en = "Not found. It may be gone, or outside of what you may see."


class ChangedMeanwhileError(GenjinError):
    status = 412
    code = "record.changed_meanwhile"
    zh = "这条记录刚被别人改过，请看一眼最新内容再保存。"
    en = "Somebody else has just changed this record. Look at the new state, then save again."


class InvalidInputError(GenjinError):
    status = 422
    code = "input.invalid"
    zh = "有内容需要修改，见标出的字段。"
    en = "Some fields need a correction; they are marked."


class MalformedBodyError(GenjinError):
    """Not JSON as the standard has it: cut off, a key given twice, NaN, nested beyond reason."""

    status = 422
    code = "request.malformed"
    zh = "请求内容不是规范的 JSON，请检查格式。"
    en = "The body is not well-formed JSON. Check its format."


class WrongContentTypeError(GenjinError):
    status = 415
    code = "request.wrong_content_type"
    zh = "请求内容的类型不对，这里要 {wanted}。"
    en = "The body has the wrong content type; {wanted} is expected."


class TooLargeError(GenjinError):
    status = 413
    code = "input.too_large"
    zh = "内容太大，上限 {limit}。"
    en = "This is too large; the limit is {limit}."


class UnavailableError(GenjinError):
    status = 503
    code = "service.unavailable"
    zh = "系统正忙，请稍后再试；你写的内容没有丢。"
    en = "The system is busy. Please try again shortly; what you wrote is not lost."


class UnexpectedError(GenjinError):
    """What the caller sees of a fault of ours: never a stack trace."""

    status = 500
    code = "service.fault"
    zh = "系统出错了，已经记录下来。请稍后再试，编号 {reference}。"
    en = "Something failed on our side and was logged. Please try again; reference {reference}."
