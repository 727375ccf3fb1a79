"""Versions of the lead SOP, made and moved by the product's own commands."""

from collections.abc import Collection, Mapping

from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.services import Publication, save_draft
from genjin.sop.versions.services import Running, publish
from tests.sop.conftest import LIBRARY, Company

SOURCE = (LIBRARY / "new_lead.yaml").read_text()
WIDER = SOURCE.replace("due: {working_time: 2h}", "due: {working_time: 4h}")
NOTE = "首触宽到 4 小时"
QUICK = """\
  - key: quick
    name: {zh: 主管打招呼, en: Hello from the manager}
    who: manager
    due: {working_time: 1h}
    proof: {follow_up: {by_role: manager}}

"""
LONGER = SOURCE.replace("  - key: needs\n", QUICK + "  - key: needs\n")


def without(source: str, key: str) -> str:
    """The file without that step."""
    before, step = source.split(f"  - key: {key}\n")
    return before + "  - key: " + step.split("\n  - key: ", 1)[1]


def draft_of(company: Company, source: str, *, revision: int = 0) -> SopVersion:
    return save_draft(
        actor=company.administrator,
        sop_id=company.version.sop_id,
        source=source,
        revision=revision,
    )


def go_live(
    company: Company,
    source: str,
    *,
    running: str = "stay",
    mapping: Mapping[str, str | None] | None = None,
) -> SopVersion:
    return _publish(company, source, Publication("live", 1, NOTE), Running(running, mapping or {}))


def try_out(
    company: Company,
    source: str,
    departments: Collection[int],
    *,
    running: str = "stay",
    mapping: Mapping[str, str | None] | None = None,
) -> SopVersion:
    publication = Publication("pilot", 1, NOTE, departments)
    return _publish(company, source, publication, Running(running, mapping or {}))


def _publish(
    company: Company, source: str, publication: Publication, running: Running
) -> SopVersion:
    draft = draft_of(company, source)
    return publish(
        actor=company.administrator,
        sop_id=draft.sop_id,
        number=draft.number,
        publication=publication,
        running=running,
    )
