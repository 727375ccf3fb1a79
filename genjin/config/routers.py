"""All routers under one API."""

from genjin.config.api import make_api

api = make_api()
