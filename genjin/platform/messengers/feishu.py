"""Feishu 飞书. Source: open.feishu.cn/document, "tenant_access_token_internal",
"contact-v3/user/batch_get_id", "im-v1/message/create"."""

import hashlib
import json
from typing import Any, ClassVar

from genjin.platform.messengers.cards import Card
from genjin.platform.messengers.line import ask
from genjin.platform.messengers.platforms import Answer, Platform


class Feishu(Platform):
    code, message = "code", "msg"
    stale: ClassVar = frozenset({99991661, 99991663, 99991664, 99991668})
    busy: ClassVar = frozenset({11232, 230020, 99991400})
    shut: ClassVar = frozenset({10003, 10014, 99991401, 99991672, 99991673})
    nobody: ClassVar = frozenset({230013, 230029, 230053})

    def _get_token(self) -> tuple[Answer, str, float]:
        body = {"app_id": self.account.app, "app_secret": self.account.secret}
        path = "auth/v3/tenant_access_token/internal"
        found = ask(f"{self.account.origin}/open-apis/{path}", body=body)
        return found, str(found.get("tenant_access_token", "")), float(found.get("expire", 0))

    def _find(self, token: str, phone: str) -> Answer:
        query = {"user_id_type": "open_id"}
        return self._call("contact/v3/users/batch_get_id", token, query, {"mobiles": [phone]})

    def _person_in(self, answer: Answer) -> str:
        people = (answer.get("data") or {}).get("user_list") or []
        return next((str(one["user_id"]) for one in people if one.get("user_id")), "")

    def _post(self, token: str, person: str, card: Card, key: str) -> Answer:
        """Within an hour it takes a card of the same `uuid` once."""
        body = {
            "receive_id": person,
            "msg_type": "interactive",
            "content": json.dumps(_drawn(card), ensure_ascii=False),
            "uuid": hashlib.sha256(key.encode()).hexdigest()[:50],
        }
        return self._call("im/v1/messages", token, {"receive_id_type": "open_id"}, body)

    def _call(self, path: str, token: str, query: dict[str, str], body: Answer) -> Answer:
        return ask(f"{self.account.origin}/open-apis/{path}", query, body, token=token)


def _drawn(card: Card) -> dict[str, Any]:
    buttons = [
        {"tag": "button", "text": _plain(button.text), "url": button.url} for button in card.buttons
    ]
    said = [{"tag": "div", "text": _plain(card.text)}] if card.text else []
    actions = [{"tag": "action", "actions": buttons}] if buttons else []
    return {
        "header": {"title": _plain(card.title)},
        "card_link": {"url": card.link},
        "elements": [*said, *actions],
    }


def _plain(words: str) -> dict[str, str]:
    return {"tag": "plain_text", "content": words}
