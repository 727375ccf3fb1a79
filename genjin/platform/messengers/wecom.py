"""WeCom 企业微信. Source: developer.work.weixin.qq.com/document, paths 91039 (token), 95402 (person
by number), 90236 (message of an app)."""

from typing import ClassVar

from genjin.platform.messengers.cards import Card, cut
from genjin.platform.messengers.line import ask
from genjin.platform.messengers.platforms import Answer, Platform

_REMEMBERS = 4 * 3600  # seconds; the longest for which it drops copies
_FROM = "Genjin 跟进"


class Wecom(Platform):
    code, message = "errcode", "errmsg"
    stale: ClassVar = frozenset({40014, 42001})
    busy: ClassVar = frozenset({-1, 45009, 45011, 45033})
    shut: ClassVar = frozenset({40001, 40013, 40056, 48002, 50001, 50002, 60020, 301002})
    nobody: ClassVar = frozenset({40003, 46004, 60011, 60111, 81013})

    def _get_token(self) -> tuple[Answer, str, float]:
        query = {"corpid": self.account.app, "corpsecret": self.account.secret}
        found = ask(f"{self.account.origin}/cgi-bin/gettoken", query)
        return found, str(found.get("access_token", "")), float(found.get("expires_in", 0))

    def _find(self, token: str, phone: str) -> Answer:
        return self._call("user/getuserid", token, {"mobile": phone})

    def _person_in(self, answer: Answer) -> str:
        return str(answer.get("userid", ""))

    def _post(self, token: str, person: str, card: Card, key: str) -> Answer:
        body = {
            "touser": person,
            "agentid": self.account.agent,
            "msgtype": "template_card",
            "template_card": {
                "card_type": "text_notice",
                "source": {"desc": _FROM},
                "main_title": {"title": cut(card.title, 36)},
                "sub_title_text": cut(card.text, 112),
                "jump_list": [
                    {"type": 1, "title": cut(button.text, 13), "url": button.url}
                    for button in card.buttons
                ],
                "card_action": {"type": 1, "url": card.link},
            },
            "enable_duplicate_check": 1,
            "duplicate_check_interval": _REMEMBERS,
        }
        return self._call("message/send", token, body)

    def _call(self, path: str, token: str, body: Answer) -> Answer:
        return ask(f"{self.account.origin}/cgi-bin/{path}", {"access_token": token}, body)
