"""What may not happen while a page is open, whatever the test is about."""

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Request, Response

# The browser writes such a line for every refusal of the API; whether one was right is the
# test's own matter, and files that do not load are found by their answers.
REFUSED = "Failed to load resource"
GIVEN_UP = "net::ERR_ABORTED"
LOCAL_SCHEMES = {"data", "blob", "about"}
FAULT = 500
REFUSAL = 400


class Watch:
    """Listens to all pages of a context and collects what is wrong."""

    def __init__(self, address: str) -> None:
        self._host = urlsplit(address).netloc
        self.findings: list[str] = []

    def over(self, context: BrowserContext) -> None:
        context.on("console", self._console)
        context.on("weberror", lambda error: self._script_error(error.error))
        context.on("request", self._request)
        context.on("requestfailed", self._request_failed)
        context.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(REFUSED):
            self.findings.append(f"console: {message.text}")

    def _script_error(self, error: Error) -> None:
        self.findings.append(f"script: {error.message}")

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in LOCAL_SCHEMES and address.netloc != self._host:
            self.findings.append(f"foreign host: {request.url}")

    def _request_failed(self, request: Request) -> None:
        if request.failure != GIVEN_UP:
            self.findings.append(f"not loaded: {request.url} ({request.failure})")

    def _response(self, response: Response) -> None:
        is_api = urlsplit(response.url).path.startswith("/api/")
        if response.status >= (FAULT if is_api else REFUSAL):
            self.findings.append(f"{response.status}: {response.request.method} {response.url}")
