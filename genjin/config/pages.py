"""The web page and its files, out of the package, with cache headers and a nonce for styles."""

import mimetypes
import secrets
from functools import cache
from http import HTTPStatus
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import ensure_csrf_cookie

from genjin.common.errors import NotFoundError
from genjin.common.http import error_answer
from genjin.config.middleware import POLICY
from genjin.identity.users.selectors import has_people

FOREVER = "public, max-age=31536000, immutable"


@ensure_csrf_cookie
def page(request: HttpRequest) -> HttpResponse:
    """The single page; its nonce lets the component library add its styles."""
    source = _read(settings.WEB / "index.html")
    if source is None:
        return HttpResponse("The web page is not built: run make build.", status=503)
    nonce = secrets.token_hex(16)
    response = HttpResponse(source.replace(b"__CSP_NONCE__", nonce.encode()))
    response["Content-Security-Policy"] = (
        f"{POLICY}; style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'"
    )
    response["Cache-Control"] = "no-store"
    return response


def set_up_page(request: HttpRequest) -> HttpResponse:
    """Missing from the first administrator on; the page itself then says so."""
    response = page(request)
    if has_people():
        response.status_code = HTTPStatus.NOT_FOUND
    return response


def asset(request: HttpRequest, name: str) -> HttpResponse:
    return _file(request, settings.WEB / "assets", name, cached=FOREVER)


def root_file(request: HttpRequest, name: str) -> HttpResponse:
    return _file(request, settings.WEB, name, cached="public, max-age=3600")


def _file(request: HttpRequest, folder: Path, name: str, *, cached: str) -> HttpResponse:
    path = (folder / name).resolve()
    packed = path.with_name(path.name + ".gz")
    accepts = "gzip" in request.headers.get("Accept-Encoding", "")
    source = _read(packed) if accepts and path.is_relative_to(folder.resolve()) else None
    encoding = "gzip" if source is not None else None
    if source is None and path.is_relative_to(folder.resolve()):
        source = _read(path)
    if source is None:
        return error_answer(NotFoundError())
    response = HttpResponse(source, content_type=mimetypes.guess_type(path.name)[0])
    response["Cache-Control"] = cached
    response["Vary"] = "Accept-Encoding"
    if encoding:
        response["Content-Encoding"] = encoding
    return response


@cache
def _read_cached(path: Path, changed_ns: int) -> bytes:
    return path.read_bytes()


def _read(path: Path) -> bytes | None:
    if not path.is_file():
        return None
    return _read_cached(path, path.stat().st_mtime_ns)
