"""Genjin 跟进: the follow-up CRM in which the SOP is the engine."""

import sys

import pysqlite3
import pysqlite3.dbapi2

# SQLite 3.7.0-3.51.2 can corrupt a WAL between two connections. The interpreter's own copy is
# often that old, so the bundled one takes its place before Django looks.
sys.modules["sqlite3"] = pysqlite3
sys.modules["sqlite3.dbapi2"] = pysqlite3.dbapi2
