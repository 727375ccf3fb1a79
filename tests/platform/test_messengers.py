"""Cards from the queue to WeCom, DingTalk and Feishu, over a real line."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from genjin.common import clock
from genjin.platform.messengers import jobs
from genjin.platform.messengers.accounts import NAMES, BadMessengerUrlError, read_account
from genjin.platform.messengers.cards import Button, Card
from genjin.platform.messengers.models import PostedCard
from genjin.platform.messengers.selectors import count_waiting, find_last_failure, find_state
from genjin.platform.messengers.services import SEND, queue_card
from genjin.platform.queue.pauses import Pause
from genjin.platform.queue.selectors import list_dead
from genjin.platform.queue.worker import run_until_idle
from tests.messengers import AGENT, APP, Platforms
from tests.platform.working import work_off

pytestmark = pytest.mark.django_db

PHONE = "13800138000"
BUTTONS = tuple(
    Button(words, f"https://crm.example.com/do/step/7?act={act}")
    for words, act in (("写跟进", "write"), ("稍后", "snooze"), ("转交", "hand_over"))
)
CARD = Card("首次触达 30 分钟后到期", "上海智联*科技*", "https://crm.example.com/leads/7", BUTTONS)
SENDING = {
    "wecom": "/cgi-bin/message/send",
    "dingtalk": "/topapi/message/corpconversation/asyncsend_v2",
    "feishu": "/open-apis/im/v1/messages",
}
TOKENS = {
    "wecom": "/cgi-bin/gettoken",
    "dingtalk": "/gettoken",
    "feishu": "/open-apis/auth/v3/tenant_access_token/internal",
}
REFUSED = {"wecom": {"errcode": 42045}, "dingtalk": {"errcode": 400}, "feishu": {"code": 230001}}
SHUT = {"wecom": {"errcode": 60020}, "dingtalk": {"errcode": 60020}, "feishu": {"code": 10014}}


@pytest.fixture
def platforms(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Platforms]:
    monkeypatch.setattr(jobs, "_open", {})
    monkeypatch.setattr(jobs, "_pauses", defaultdict(Pause))
    settings.ADDRESS = "https://crm.example.com"
    with Platforms(people={PHONE: "lin"}) as platforms:
        settings.MESSENGERS = {name: platforms.url(name) for name in NAMES}
        yield platforms


def _queue(messenger: str, number: int = 1, phone: str = PHONE) -> None:
    queue_card(messenger=messenger, phone=phone, card=CARD, key=f"test:{number}")


def _work(after: timedelta = timedelta(0)) -> None:
    with clock.frozen_at(clock.now() + after):
        run_until_idle()


def test_wecom_gets_a_card_with_three_ways_on(platforms: Platforms) -> None:
    _queue("wecom")
    _work()

    (told,) = platforms.taken
    assert told.person == "lin"
    card = told.body["template_card"]
    assert card["main_title"]["title"] == CARD.title
    assert card["sub_title_text"] == CARD.text
    assert card["card_action"]["url"] == CARD.link
    assert [(one["title"], one["url"]) for one in card["jump_list"]] == [
        (button.text, button.url) for button in BUTTONS
    ]


def test_dingtalk_gets_buttons_and_a_name_that_is_no_markup(platforms: Platforms) -> None:
    _queue("dingtalk")
    _work()

    (told,) = platforms.taken
    card = told.body["msg"]["action_card"]
    assert card["markdown"] == "**首次触达 30 分钟后到期**\n\n上海智联\\*科技\\*"
    assert [one["action_url"] for one in card["btn_json_list"]] == [one.url for one in BUTTONS]


def test_feishu_gets_a_card_that_it_takes_once(platforms: Platforms) -> None:
    _queue("feishu")
    _work()

    (told,) = platforms.taken
    card = told.body["content"]
    assert card["header"]["title"]["content"] == CARD.title
    assert card["elements"][0]["text"] == {"tag": "plain_text", "content": CARD.text}
    assert [one["url"] for one in card["elements"][1]["actions"]] == [one.url for one in BUTTONS]
    assert len(told.body["uuid"]) == 50


@pytest.mark.parametrize("messenger", NAMES)
def test_a_card_goes_once_and_its_words_are_not_kept(platforms: Platforms, messenger: str) -> None:
    _queue(messenger)
    _queue(messenger)
    _work()
    _queue(messenger)
    _work()

    assert len(platforms.taken) == 1
    row = PostedCard.objects.get()
    assert (row.sent_at is not None, row.card) == (True, {})
    state = find_state("test:1")
    assert state
    assert state.state == "sent"


@pytest.mark.parametrize("messenger", NAMES)
def test_a_token_is_shared_and_taken_anew_when_it_ends(
    platforms: Platforms, messenger: str
) -> None:
    for number in range(3):
        _queue(messenger, number)
    _work()
    assert (platforms.tokens, len(platforms.taken)) == (1, 3)

    platforms.tokens += 1  # from now on the one that we hold is refused
    _queue(messenger, 4)
    _work()
    assert (platforms.tokens, len(platforms.taken)) == (3, 4)


@pytest.mark.parametrize("messenger", NAMES)
def test_nobody_by_that_number_is_no_dead_letter_and_is_said(
    platforms: Platforms, messenger: str
) -> None:
    _queue(messenger, phone="13900139000")
    _work()
    _work(timedelta(days=1))

    assert platforms.taken == []
    assert list_dead() == []
    failure = find_last_failure(messenger)
    assert failure
    assert "13900139000" not in failure.error
    assert count_waiting(messenger) == 0
    state = find_state("test:1")
    assert state
    assert state.state == "failed"


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("messenger", NAMES)
def test_one_that_is_refused_is_tried_again_and_holds_up_nobody(
    platforms: Platforms, messenger: str
) -> None:
    platforms.refusals[SENDING[messenger]] = [REFUSED[messenger]] * 2
    _queue(messenger, 1)
    _queue(messenger, 2)
    work_off(SEND)
    assert len(platforms.taken) == 2
    assert count_waiting(messenger) == 0

    platforms.refusals[SENDING[messenger]] = [REFUSED[messenger]] * 50
    _queue(messenger, 3)
    work_off(SEND)
    (dead,) = list_dead()
    assert PHONE not in f"{dead.last_error}{dead.payload}"
    assert platforms.asked.count(SENDING[messenger]) == 4 + jobs.TRIES


@pytest.mark.parametrize("messenger", NAMES)
@pytest.mark.parametrize("how", ["busy", "broken", "shut"])
def test_a_platform_that_is_away_is_waited_for(
    platforms: Platforms, messenger: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: dict[str, Any] = {"busy": 429, "broken": 502, "shut": SHUT[messenger]}
    platforms.refusals[TOKENS[messenger]] = [said[how]] * 20
    _queue(messenger)
    for hours in range(20):
        monkeypatch.setattr(jobs, "_pauses", defaultdict(Pause))
        _work(timedelta(hours=hours))
    assert (platforms.taken, list_dead()) == ([], [])
    assert count_waiting(messenger) == 1

    monkeypatch.setattr(jobs, "_pauses", defaultdict(Pause))
    _work(timedelta(hours=21))
    assert len(platforms.taken) == 1


def test_nobody_is_asked_while_a_platform_rests(platforms: Platforms) -> None:
    platforms.refusals[TOKENS["wecom"]] = [502]
    for number in range(5):
        _queue("wecom", number)
    _queue("feishu", 9)
    _work()
    assert platforms.asked.count(TOKENS["wecom"]) == 1
    assert len(platforms.taken) == 1


def test_a_wrong_secret_is_not_in_what_is_said(platforms: Platforms, settings: Any) -> None:
    settings.MESSENGERS["wecom"] = platforms.url("wecom").replace("ours@", "theirs@")
    _queue("wecom")
    _work()
    failure = find_last_failure("wecom")
    assert failure
    assert "40001" in failure.error
    assert "theirs" not in failure.error


def test_without_an_address_of_ours_there_are_no_cards(platforms: Platforms, settings: Any) -> None:
    settings.ADDRESS = ""
    _queue("wecom")
    assert not PostedCard.objects.exists()


def test_the_account_is_read_from_its_address() -> None:
    account = read_account("wecom", "https://corp:a%2Fb@qyapi.weixin.qq.com/1000002")
    assert (account.origin, account.app) == ("https://qyapi.weixin.qq.com", "corp")
    assert (account.secret, account.agent) == ("a/b", AGENT)
    assert "a/b" not in repr(account)
    assert read_account("feishu", f"https://{APP}:s@open.feishu.cn").agent == 0


@pytest.mark.parametrize(
    "url",
    [
        "https://corp@qyapi.weixin.qq.com/1",
        "http://corp:topsecret@qyapi.weixin.qq.com/1",
        "https://corp:topsecret@qyapi.weixin.qq.com",
        "https://corp:topsecret@qyapi.weixin.qq.com/one",
        "https://corp:topsecret@qyapi.weixin.qq.com/1?a=b",
        "ftp://corp:topsecret@qyapi.weixin.qq.com/1",
        "https://corp:topsecret@host:x/1",
        "nonsense",
    ],
)
def test_another_address_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(BadMessengerUrlError) as refused:
        read_account("wecom", url)
    assert "topsecret" not in str(refused.value)
    assert "GENJIN_WECOM_URL" in str(refused.value)
