"""`genjin install`."""

from argparse import ArgumentParser, Namespace

from genjin.config.install import install


def describe(parser: ArgumentParser) -> None:
    pass


def run(options: Namespace) -> int:
    install()
    return 0
