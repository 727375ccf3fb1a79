"""What a card says, whatever the platform."""

from dataclasses import dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Button:
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Card:
    """`link`: where it leads as a whole. Buttons: at most three, WeCom shows no more."""

    title: str
    text: str
    link: str
    buttons: tuple[Button, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "text": self.text,
            "link": self.link,
            "buttons": [[button.text, button.url] for button in self.buttons],
        }

    @classmethod
    def of_json(cls, kept: dict[str, Any]) -> Self:
        buttons = tuple(Button(text, url) for text, url in kept["buttons"])
        return cls(title=kept["title"], text=kept["text"], link=kept["link"], buttons=buttons)


def cut(words: str, length: int) -> str:
    return words if len(words) <= length else words[: length - 1] + "…"
