"""A photo as the proof of a step, taken on the phone; and the step without it."""

import json
import struct
import zlib
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.asking import ask
from tests.browser.axe import serious_findings

pytestmark = pytest.mark.main_line
SOURCE = {
    "sop": "site_visit",
    "name": "上门勘察",
    "starts_on": "lead",
    "enters": {"field": "source", "is": "上门"},
    "steps": [
        {
            "key": "look",
            "name": "拍下现场",
            "goal": "拍下现场的样子",
            "who": "owner",
            "due": {"working_time": "5m"},
            "proof": {"file": {"kind": "photo"}},
        },
        {
            "key": "offer",
            "name": "报价",
            "who": "owner",
            "after": ["look"],
            "due": {"working_days": 5},
            "proof": {"click": None},
        },
    ],
}


def _png() -> bytes:
    def part(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = part(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
    rows = zlib.compress((b"\x00" + b"\x2f\x6b\xff" * 8) * 8)
    return b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", rows) + part(b"IEND", b"")


def test_a_photo_proves_a_step_until_it_is_removed(open_as: Callable[..., Page]) -> None:
    administrator = open_as("administrator", "/today")
    ask(administrator, "POST", "/api/sops", {"source": json.dumps(SOURCE, ensure_ascii=False)})
    page = open_as("seller", "/today", phone=True)
    lead = ask(page, "POST", "/api/leads", {"company": "澄江纺织机械", "source": "上门"})
    page.goto(f"/leads/{lead['id']}")
    band = page.get_by_role("region", name="下一步")
    expect(band.get_by_role("heading", name="拍下现场的样子")).to_be_visible()

    with page.expect_file_chooser() as asked:
        band.get_by_role("button", name="拍照").click()
    asked.value.set_files({"name": "现场.png", "mimeType": "image/png", "buffer": _png()})

    expect(page.get_by_text("已添加「现场.png」")).to_be_visible()
    expect(band.get_by_role("heading", name="拍下现场的样子")).to_have_count(0)
    page.get_by_role("tab", name="资料").click()
    expect(page.get_by_role("link", name="现场.png", exact=True)).to_be_visible()
    assert serious_findings(page) == []

    page.get_by_role("button", name="移除 现场.png").click()
    asking = page.get_by_role("dialog")
    expect(asking.get_by_text("无法恢复")).to_be_visible()
    assert serious_findings(page) == []
    asking.get_by_role("button", name="移除", exact=True).click()
    expect(asking).to_have_count(0)
    expect(page.get_by_role("link", name="现场.png", exact=True)).to_have_count(0)
    expect(band.get_by_role("heading", name="拍下现场的样子")).to_be_visible()
    expect(band.get_by_text("完成依据被撤销，重新打开")).to_be_visible()
