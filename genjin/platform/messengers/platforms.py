"""What the platforms have in common: a token for a while, a person by their number, a card."""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, ClassVar

from genjin.platform.messengers.accounts import Account
from genjin.platform.messengers.cards import Card
from genjin.platform.messengers.errors import NoReceiverError, NotSentError, PlatformAwayError
from genjin.platform.messengers.line import without_numbers

Answer = dict[str, Any]
_RENEWED_BEFORE = 300.0  # seconds before a token ends
_KNOWN_FOR = 24 * 3600.0  # seconds; somebody may change their number


class Platform(ABC):
    """Our app on one of them, for the life of the process: tokens are few, and are shared."""

    code: ClassVar[str]  # where an answer says whether it went well: 0
    message: ClassVar[str]
    stale: ClassVar[frozenset[int]]  # the token ended
    busy: ClassVar[frozenset[int]]  # too many calls, or the platform asks to come again
    shut: ClassVar[frozenset[int]]  # the app, its secret, its rights or our address are not let in
    nobody: ClassVar[frozenset[int]]  # no such person, or not within the app's range

    def __init__(self, account: Account) -> None:
        self.account = account
        self._token = ""
        self._token_until = 0.0
        self._people: dict[str, tuple[str, float]] = {}

    def send(self, *, phone: str, card: Card, key: str) -> None:
        """Returns when the platform has taken it; `key` tells it copies by, where it can.

        Raises NotSentError, NoReceiverError, PlatformAwayError.
        """
        person = self._person(phone)
        try:
            self._ask(lambda token: self._post(token, person, card, key))
        except NoReceiverError:
            self._people.pop(phone, None)
            raise

    @abstractmethod
    def _get_token(self) -> tuple[Answer, str, float]:
        """The answer, the token and for how many seconds it holds."""

    @abstractmethod
    def _find(self, token: str, phone: str) -> Answer: ...

    @abstractmethod
    def _person_in(self, answer: Answer) -> str:
        """Empty for nobody."""

    @abstractmethod
    def _post(self, token: str, person: str, card: Card, key: str) -> Answer: ...

    def _person(self, phone: str) -> str:
        person, until = self._people.get(phone, ("", 0.0))
        if time.monotonic() >= until:
            person = self._person_in(self._ask(lambda token: self._find(token, phone)))
            if not person:
                raise NoReceiverError("nobody by this number")
            self._people[phone] = person, time.monotonic() + _KNOWN_FOR
        return person

    def _ask(self, how: Callable[[str], Answer]) -> Answer:
        answer = how(self._valid_token())
        if self._code(answer) in self.stale:
            self._token_until = 0.0
            answer = how(self._valid_token())
        self._check(answer)
        return answer

    def _valid_token(self) -> str:
        if time.monotonic() >= self._token_until:
            answer, token, seconds = self._get_token()
            if self._code(answer) != 0 or not token:
                raise PlatformAwayError(self._words(answer))
            self._token = token
            self._token_until = time.monotonic() + max(seconds - _RENEWED_BEFORE, 1.0)
        return self._token

    def _check(self, answer: Answer) -> None:
        code = self._code(answer)
        if code == 0:
            return
        if code in self.nobody:
            raise NoReceiverError(self._words(answer))
        if code in self.busy | self.shut | self.stale:
            raise PlatformAwayError(self._words(answer))
        raise NotSentError(self._words(answer))

    def _code(self, answer: Answer) -> int:
        code = answer.get(self.code)
        return code if isinstance(code, int) else -2

    def _words(self, answer: Answer) -> str:
        code, said = answer.get(self.code), answer.get(self.message, "")
        return without_numbers(f"{said}") + f" ({code})"
