"""The SOPs that come with the product."""

from importlib.resources import files

from genjin.sop.definitions import selectors, services
from genjin.sop.definitions.reading import read_definition

AT_FIRST = ("new_lead.yaml",)  # the others are there to be chosen


def install_library() -> None:
    """Publish those that a company begins with and this one does not have. What it has is its own:
    neither a new release of the product nor a restart changes a procedure that people work by."""
    for name in AT_FIRST:
        source = files("genjin.sop").joinpath("library", name).read_text(encoding="utf-8")
        definition = read_definition(source, selectors.known())
        if not selectors.has_sop(definition.key):
            services.publish_sop(source, by=None)
