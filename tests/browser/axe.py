"""axe: what a machine can tell about using a page without eyes or mouse. Nothing serious may be."""

from functools import cache
from typing import Any

from playwright.sync_api import Page

from tests.browser.product import ROOT

SCRIPT = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
SERIOUS = {"serious", "critical"}
# Words that fade in are as faint as they get on their way; what opens is marked before it moves.
STILL = """() => document.getAnimations().every(
    (one) => one.playState !== "running" || one.effect?.getComputedTiming().endTime === Infinity
) && !document.querySelector(".ant-zoom-appear, .ant-zoom-enter")"""
RUN = "() => axe.run(document, {resultTypes: ['violations']})"


@cache
def _script() -> str:
    return SCRIPT.read_text()


def wait_until_still(page: Page) -> None:
    """A dialog that still grows is not where it was clicked."""
    page.wait_for_function(STILL)


def serious_findings(page: Page) -> list[str]:
    """What is found twice: a message that fades away meanwhile is no fault."""
    found = _look(page)
    return [finding for finding in _look(page) if finding in found] if found else []


def _look(page: Page) -> list[str]:
    wait_until_still(page)
    page.evaluate(_script())
    result: dict[str, Any] = page.evaluate(RUN)
    return [
        f"{found['id']}: {found['help']} at {node['target'][0]}"
        for found in result["violations"]
        if found["impact"] in SERIOUS
        for node in found["nodes"]
    ]
