"""Settings, all from the environment and the data folder.

GENJIN_DATA       folder of database, files and secrets (default: ./data)
GENJIN_DATABASE   sqlite:///path or postgresql://user:password@host:port/name (default: SQLite in
                  the data folder)
GENJIN_TEST_CLOCK 1: the clock's offset is read from the database (tests only)
GENJIN_MAIL_URL   smtp://user:password@host:port?tls=starttls|tls|none (default: no mail is sent)
GENJIN_MAIL_FROM  the sender: notices@example.com, or Genjin <notices@example.com>
GENJIN_WECOM_URL, GENJIN_DINGTALK_URL, GENJIN_FEISHU_URL  our app there, for cards in the chat:
                  https://app:secret@host/agent (docs/guide/messengers.en.md); needs GENJIN_ADDRESS
GENJIN_ADDRESS    what people type to reach the product, for links in mails: https://crm.example.com
GENJIN_METRICS_TOKEN  with it as a bearer token /metrics may be read from other machines too
GENJIN_LOG        least level that is logged (default INFO: a line per request)
GENJIN_LOG_TO     file: a file a day in logs/ of the data folder, warnings on stderr too (default);
                  stderr: everything there
GENJIN_LOG_DAYS   how long those files are kept (default 190: Chinese law asks for six months)
GENJIN_HTTPS      1 behind HTTPS: cookies over it alone
GENJIN_PROXIES    how many proxies of ours stand before the server (default: 0)
GENJIN_HOST, GENJIN_PORT  where the server listens (default 127.0.0.1:8000)
"""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from genjin.platform.mail.servers import BadMailUrlError, read_mail_url
from genjin.platform.messengers.accounts import NAMES, BadMessengerUrlError, read_account

PACKAGE = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("GENJIN_DATA", "data")).resolve()
WEB = PACKAGE / "web"
MEDIA_ROOT = DATA / "files"


def _secret_key() -> str:
    """From GENJIN_SECRET_KEY, else made at random on the first start, readable by its owner only.
    An empty, short or well-known one is refused: sessions and links could be made with it."""
    key = os.environ.get("GENJIN_SECRET_KEY")
    if key is None:
        key = _own_secret()
    if len(key) < 32 or len(set(key)) < 8 or key.startswith("django-insecure-"):
        raise ImproperlyConfigured(
            "The secret key is empty, short or a default one: take GENJIN_SECRET_KEY away and"
            f" {DATA / 'secret_key'} too, and a new one is made; everybody signs in again."
        )
    return key


def _own_secret() -> str:
    path = DATA / "secret_key"
    if not path.exists():
        DATA.mkdir(parents=True, exist_ok=True)
        beside = DATA / f".secret_key.{os.getpid()}"
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_urlsafe(48))
        # Whole or not there: another process that starts in the same moment reads no half of it.
        with suppress(FileExistsError):
            os.link(beside, path)
        beside.unlink()
    return path.read_text().strip()


def _sqlite(path: str) -> dict[str, Any]:
    return {
        "ENGINE": "genjin.common.sqlite",
        "NAME": path or str(DATA / "genjin.sqlite3"),
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            # A button runs through forty statements and a page through more; read anew, the long
            # ones with triggers take ten times as long as what they do.
            "cached_statements": 512,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;"
                "PRAGMA cache_size=-16000; PRAGMA mmap_size=134217728;"
            ),
        },
    }


def _postgresql(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    return {
        "ENGINE": "genjin.common.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
        "KEEPS_STATEMENTS": parse_qs(parts.query).get("prepare", ["1"]) != ["0"],
        # Compiling a statement costs more than it saves: 50 ms on a page of figures that needs 20.
        "OPTIONS": {"options": "-c jit=off"},
    }


def database_from(url: str) -> dict[str, Any]:
    if url.startswith("postgresql://"):
        return _postgresql(url)
    if url.startswith("sqlite:///") or not url:
        return _sqlite(url.removeprefix("sqlite:///"))
    raise ImproperlyConfigured("GENJIN_DATABASE starts with sqlite:/// or postgresql://")


SECRET_KEY = _secret_key()
DEBUG = False
TEST_CLOCK = os.environ.get("GENJIN_TEST_CLOCK") == "1"
HTTPS = os.environ.get("GENJIN_HTTPS") == "1"
PROXIES = int(os.environ.get("GENJIN_PROXIES", "0"))
HOST = os.environ.get("GENJIN_HOST", "127.0.0.1")
PORT = int(os.environ.get("GENJIN_PORT", "8000"))
ALLOWED_HOSTS = [
    *os.environ.get("GENJIN_ALLOWED_HOSTS", "").split(),
    "127.0.0.1",
    "localhost",
    "[::1]",
]

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "genjin.platform",
    "genjin.identity",
    "genjin.workplace",
    "genjin.records",
    "genjin.activities",
    "genjin.sop",
    "genjin.crm",
    "genjin.analytics",
    "genjin.desk",
]
INSTALLED_APPS = [
    app
    for app in INSTALLED_APPS
    if not app.startswith("genjin.") or (PACKAGE / app.split(".")[1] / "apps.py").exists()
]

MIDDLEWARE = [
    "genjin.config.watch.middleware.Watch",
    "genjin.config.middleware.SecurityHeaders",
    "genjin.config.middleware.Clock",
    "genjin.config.middleware.Sessions",
    "django.middleware.csrf.CsrfViewMiddleware",
    "genjin.config.middleware.Person",
    "genjin.config.middleware.BodyLimit",
    "genjin.config.middleware.Overriding",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "genjin.config.urls"
WSGI_APPLICATION = "genjin.config.wsgi.application"
APPEND_SLASH = False

DATABASES = {"default": database_from(os.environ.get("GENJIN_DATABASE", ""))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "identity.User"
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]

# Second factors and passkeys are allauth's, the operations around them ours: see docs/adr.
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_USER_MODEL_USERNAME_FIELD = "login"
MFA_ADAPTER = "genjin.identity.factors.adapter.FactorsAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_RECOVERY_CODE_DIGITS = 10

SESSION_ENGINE = "genjin.identity.sessions.store"
SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
# A browser takes a __Host- cookie over HTTPS from this very host only; plain http, as on a phone
# in the office's network, has to do without.
SESSION_COOKIE_SECURE = HTTPS
SESSION_COOKIE_NAME = "__Host-sessionid" if HTTPS else "sessionid"
CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_NAME = "__Host-csrftoken" if HTTPS else "csrftoken"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
# Behind a proxy the request itself comes over http; the page's own origin is https.
CSRF_TRUSTED_ORIGINS = [f"https://{name}" for name in ALLOWED_HOSTS] if HTTPS else []
CSRF_FAILURE_VIEW = "genjin.config.urls.csrf_failure"

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "zh-hans"
USE_I18N = False

MAIL_URL = os.environ.get("GENJIN_MAIL_URL", "")
MAIL_FROM = os.environ.get("GENJIN_MAIL_FROM", "")
ADDRESS = os.environ.get("GENJIN_ADDRESS", "").rstrip("/")
if MAIL_URL:
    try:
        read_mail_url(MAIL_URL)
    except BadMailUrlError as error:
        raise ImproperlyConfigured(str(error)) from None

MESSENGERS = {name: os.environ.get(f"GENJIN_{name.upper()}_URL", "") for name in NAMES}
for _name, _url in MESSENGERS.items():
    try:
        _ = read_account(_name, _url) if _url else None
    except BadMessengerUrlError as error:
        raise ImproperlyConfigured(str(error)) from None

LONGEST_BODY = 21 * 1024 * 1024  # a file of 20 MB with what wraps it
DATA_UPLOAD_MAX_MEMORY_SIZE = 30 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 25 * 1024 * 1024

METRICS_TOKEN = os.environ.get("GENJIN_METRICS_TOKEN", "")

_LOG_LEVEL = os.environ.get("GENJIN_LOG", "INFO")
_LOG_TO_FILE = os.environ.get("GENJIN_LOG_TO", "file") != "stderr"
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "genjin.config.watch.logs.JsonLines"}},
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "formatter": "json",
            "level": "WARNING" if _LOG_TO_FILE else "NOTSET",
        },
        "files": {
            "class": "genjin.config.watch.logs.DayFiles",
            "formatter": "json",
            "folder": DATA / "logs",
            "days": int(os.environ.get("GENJIN_LOG_DAYS", "190")),
        },
    },
    "root": {
        "handlers": ["stderr", "files"] if _LOG_TO_FILE else ["stderr"],
        "level": "WARNING",
    },
    "loggers": {
        "genjin": {"level": _LOG_LEVEL},
        # A refusal is an answer, not an event worth a line; faults are logged with their reference.
        "django.request": {"level": "ERROR"},
    },
}
