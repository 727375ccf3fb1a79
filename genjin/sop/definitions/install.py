"""The SOPs that come with the product."""

from importlib.resources import files

from genjin.sop.definitions import selectors, services
from genjin.sop.definitions.reading import read_definition


def install_library() -> None:
    """Publish those that this company does not have. What it has is its own: neither a new
    release of the product nor a restart changes a procedure that people work by."""
    for file in sorted(files("genjin.sop").joinpath("library").iterdir(), key=lambda one: one.name):
        if file.name.endswith(".yaml"):
            source = file.read_text(encoding="utf-8")
            definition = read_definition(source, selectors.known())
            if not selectors.has_sop(definition.key):
                services.publish_sop(source, by=None)
