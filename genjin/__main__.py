"""`python -m genjin`."""

from genjin.config.cli import main

main()
