"""DingTalk 钉钉. Source: open.dingtalk.com/document, "obtain-orgapp-token", "query-users-by-phone",
"asynchronous-sending-of-enterprise-session-messages". It drops what says the same on one day."""

import re
from typing import ClassVar

from genjin.platform.messengers.cards import Card, cut
from genjin.platform.messengers.line import ask
from genjin.platform.messengers.platforms import Answer, Platform

_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!>|~])")


class Dingtalk(Platform):
    code, message = "errcode", "errmsg"
    stale: ClassVar = frozenset({40014, 42001})
    busy: ClassVar = frozenset({-1, 90002, 90006, 90018, 400002})
    shut: ClassVar = frozenset({88, 40035, 40078, 40089, 50004, 60011, 60020})
    nobody: ClassVar = frozenset({40003, 33012, 60121})

    def _get_token(self) -> tuple[Answer, str, float]:
        query = {"appkey": self.account.app, "appsecret": self.account.secret}
        found = ask(f"{self.account.origin}/gettoken", query)
        return found, str(found.get("access_token", "")), float(found.get("expires_in", 0))

    def _find(self, token: str, phone: str) -> Answer:
        return self._call("topapi/v2/user/getbymobile", token, {"mobile": phone})

    def _person_in(self, answer: Answer) -> str:
        return str((answer.get("result") or {}).get("userid", ""))

    def _post(self, token: str, person: str, card: Card, key: str) -> Answer:
        lines = [f"**{_plain(card.title)}**", *map(_plain, card.text.splitlines())]
        shown = {"title": cut(card.title, 64), "markdown": "\n\n".join(lines)}
        action = (
            {
                "btn_orientation": "1",
                "btn_json_list": [
                    {"title": button.text, "action_url": button.url} for button in card.buttons
                ],
            }
            if card.buttons
            else {"single_title": "›", "single_url": card.link}
        )
        body = {
            "agent_id": self.account.agent,
            "userid_list": person,
            "msg": {"msgtype": "action_card", "action_card": shown | action},
        }
        return self._call("topapi/message/corpconversation/asyncsend_v2", token, body)

    def _call(self, path: str, token: str, body: Answer) -> Answer:
        return ask(f"{self.account.origin}/{path}", {"access_token": token}, body)


def _plain(line: str) -> str:
    """A customer's name is no markup."""
    return _MARKUP.sub(r"\\\1", line)
