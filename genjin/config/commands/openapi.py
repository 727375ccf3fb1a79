"""`genjin openapi`: the API's description, from which the client is generated."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

import orjson

_READABLE = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE | orjson.OPT_NON_STR_KEYS


def describe(parser: ArgumentParser) -> None:
    parser.add_argument("path", nargs="?", type=Path, help="where to; standard output without")


def run(options: Namespace) -> int:
    from genjin.config.routers import api

    document = api.get_openapi_schema(path_prefix="/api/")
    text = orjson.dumps(document, option=_READABLE)
    if options.path:
        options.path.write_bytes(text)
    else:
        sys.stdout.buffer.write(text)
    return 0
