"""The database backend: `ENGINE = "genjin.common.sqlite"`."""

from django.db.backends.sqlite3 import base, features


class DatabaseFeatures(features.DatabaseFeatures):
    # Django keeps to 999 values per statement for old libraries; a set of 500 rows then falls
    # into dozens of statements. The bundled library takes 32,766.
    max_query_params = 32_766


class DatabaseWrapper(base.DatabaseWrapper):
    features_class = DatabaseFeatures
