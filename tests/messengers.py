"""WeCom, DingTalk and Feishu as their own apps see them, on loopback: tokens, people by number,
cards. They check what the real ones check of what we send."""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

APP, SECRET, AGENT = "app-of-ours", "s3cret/of ours", 1000002
Answer = dict[str, Any]


@dataclass
class Told:
    """A card that the platform has taken."""

    person: str
    body: Answer


@dataclass
class Platforms:
    """All three behind one port. `people`: number -> their id there. `refusals`: by path, what it
    answers instead, once each."""

    people: dict[str, str] = field(default_factory=dict)
    refusals: dict[str, list[Answer | int]] = field(default_factory=dict)
    taken: list[Told] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    tokens: int = 0
    _arrived: threading.Condition = field(default_factory=threading.Condition)

    def __enter__(self) -> Self:
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._answer({})

            def do_POST(self) -> None:
                length = int(self.headers.get("Content-Length", 0))
                self._answer(json.loads(self.rfile.read(length) or b"{}"))

            def _answer(self, body: Answer) -> None:
                parts = urlsplit(self.path)
                bearer = self.headers.get("Authorization", "").removeprefix("Bearer ")
                found = owner.answer(parts.path, dict(parse_qsl(parts.query)), body, bearer)
                status = found if isinstance(found, int) else 200
                sent = json.dumps({} if isinstance(found, int) else found).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(sent)))
                self.end_headers()
                self.wfile.write(sent)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def url(self, name: str) -> str:
        agent = "" if name == "feishu" else f"/{AGENT}"
        return f"http://{APP}:s3cret%2Fof%20ours@127.0.0.1:{self._server.server_port}{agent}"

    def wait_for(self, words: str, seconds: float = 60) -> Told:
        """The last card that says this."""

        def found() -> Told | None:
            said = (told for told in reversed(self.taken) if words in _words(told.body))
            return next(said, None)

        with self._arrived:
            self._arrived.wait_for(lambda: found() is not None, seconds)
            told = found()
        assert told is not None, [_words(one.body) for one in self.taken]
        return told

    def answer(self, path: str, query: dict[str, str], body: Answer, bearer: str) -> Answer | int:
        self.asked.append(path)
        if waiting := self.refusals.get(path):
            return waiting.pop(0)
        return _PATHS[path](self, query, body, bearer)

    def token(self) -> str:
        self.tokens += 1
        return f"token-{self.tokens}"

    def is_valid(self, token: str) -> bool:
        return token == f"token-{self.tokens}"

    def take(self, person: str, body: Answer) -> None:
        with self._arrived:
            self.taken.append(Told(person, body))
            self._arrived.notify_all()


def _words(body: Answer) -> str:
    return json.dumps(body, ensure_ascii=False)


def _classic(code: int, **more: Any) -> Answer:
    """As WeCom and DingTalk answer."""
    return {"errcode": code, "errmsg": "ok" if code == 0 else "refused", **more}


def _modern(code: int, **more: Any) -> Answer:
    """As Feishu answers."""
    return {"code": code, "msg": "ok" if code == 0 else "refused", **more}


def _wecom_token(all_: Platforms, query: dict[str, str], body: Answer, bearer: str) -> Answer:
    if (query["corpid"], query["corpsecret"]) != (APP, SECRET):
        return _classic(40001)
    return _classic(0, access_token=all_.token(), expires_in=7200)


def _wecom_person(all_: Platforms, query: dict[str, str], body: Answer, bearer: str) -> Answer:
    if not all_.is_valid(query["access_token"]):
        return _classic(42001)
    person = all_.people.get(body["mobile"])
    return _classic(0, userid=person) if person else _classic(46004)


def _wecom_send(all_: Platforms, query: dict[str, str], body: Answer, bearer: str) -> Answer:
    if not all_.is_valid(query["access_token"]):
        return _classic(42001)
    card = body["template_card"]
    links = [card["card_action"], *card["jump_list"]]
    fits = (
        body["agentid"] == AGENT
        and card["card_type"] == "text_notice"
        and card["main_title"]["title"]
        and len(card["jump_list"]) <= 3
        and all(link["type"] == 1 and link["url"].startswith("http") for link in links)
    )
    if not fits:
        return _classic(42045)
    all_.take(body["touser"], body)
    return _classic(0, msgid="1")


def _dingtalk_token(all_: Platforms, query: dict[str, str], body: Answer, bearer: str) -> Answer:
    if (query["appkey"], query["appsecret"]) != (APP, SECRET):
        return _classic(40089)
    return _classic(0, access_token=all_.token(), expires_in=7200)


def _dingtalk_person(all_: Platforms, query: dict[str, str], body: Answer, bearer: str) -> Answer:
    if not all_.is_valid(query["access_token"]):
        return _classic(40014)
    person = all_.people.get(body["mobile"])
    return _classic(0, result={"userid": person}) if person else _classic(60121)


def _dingtalk_send(all_: Platforms, query: dict[str, str], body: Answer, bearer: str) -> Answer:
    if not all_.is_valid(query["access_token"]):
        return _classic(40014)
    card = body["msg"]["action_card"]
    single = {"single_title", "single_url"} <= card.keys()
    several = {"btn_orientation", "btn_json_list"} <= card.keys()
    if body["agent_id"] != AGENT or single == several or not card["markdown"]:
        return _classic(400)
    all_.take(body["userid_list"], body)
    return _classic(0, task_id=1)


def _feishu_token(all_: Platforms, query: dict[str, str], body: Answer, bearer: str) -> Answer:
    if (body["app_id"], body["app_secret"]) != (APP, SECRET):
        return _modern(10014)
    return _modern(0, tenant_access_token=all_.token(), expire=7200)


def _feishu_person(all_: Platforms, query: dict[str, str], body: Answer, bearer: str) -> Answer:
    if not all_.is_valid(bearer):
        return _modern(99991663)
    people = [
        {"mobile": mobile} | ({"user_id": known} if (known := all_.people.get(mobile)) else {})
        for mobile in body["mobiles"]
    ]
    return _modern(0, data={"user_list": people})


def _feishu_send(all_: Platforms, query: dict[str, str], body: Answer, bearer: str) -> Answer:
    if not all_.is_valid(bearer):
        return _modern(99991663)
    card = json.loads(body["content"])
    if query["receive_id_type"] != "open_id" or len(body["uuid"]) > 50 or not card["header"]:
        return _modern(230001)
    all_.take(body["receive_id"], body | {"content": card})
    return _modern(0, data={"message_id": "om_1"})


_PATHS: dict[str, Callable[[Platforms, dict[str, str], Answer, str], Answer]] = {
    "/cgi-bin/gettoken": _wecom_token,
    "/cgi-bin/user/getuserid": _wecom_person,
    "/cgi-bin/message/send": _wecom_send,
    "/gettoken": _dingtalk_token,
    "/topapi/v2/user/getbymobile": _dingtalk_person,
    "/topapi/message/corpconversation/asyncsend_v2": _dingtalk_send,
    "/open-apis/auth/v3/tenant_access_token/internal": _feishu_token,
    "/open-apis/contact/v3/users/batch_get_id": _feishu_person,
    "/open-apis/im/v1/messages": _feishu_send,
}
