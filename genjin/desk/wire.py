"""Lists that several answers of the desk draw on."""

from typing import Literal

Channel = Literal["phone", "wechat", "email", "visit", "meeting", "other"]
Attitude = Literal["", "positive", "waiting", "hesitant", "averse", "refused"]
