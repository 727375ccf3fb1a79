"""What refreshers look like on the wire."""

from datetime import datetime

from ninja import Schema

from genjin.analytics.monitor.schemas import NamedOut
from genjin.analytics.refreshers.models import Refresher
from genjin.analytics.refreshers.selectors import Kept, Shown
from genjin.sop.definitions import wording
from genjin.sop.definitions.selectors import readable_definition
from genjin.sop.definitions.spec import Step


class KeptOut(Schema):
    """`percent`: none where there are too few to say."""

    due: int
    kept: int
    percent: int | None

    @classmethod
    def of(cls, counts: Kept) -> "KeptOut":
        return cls(due=counts.due, kept=counts.kept, percent=counts.percent)


class RefresherOut(Schema):
    """`before`: of the 30 days before it was given."""

    id: int
    person: NamedOut
    sop: NamedOut
    given_at: datetime
    read_at: datetime | None
    before: KeptOut

    @classmethod
    def of(cls, one: Refresher) -> "RefresherOut":
        return cls(
            id=one.pk,
            person=NamedOut(id=one.person_id, name=one.person.name),
            sop=NamedOut(id=one.sop_id, name=one.sop.name),
            given_at=one.given_at,
            read_at=one.read_at,
            before=KeptOut.of(Kept(one.due, one.kept)),
        )


class RefresherStepOut(Schema):
    key: str
    name: str
    goal: str
    kept: KeptOut
    due: str
    proof: str
    checklist: list[str]
    script: str


class RefresherPageOut(Schema):
    """`since`: of the 30 days after it was read. `note`: what the last version changed."""

    refresher: RefresherOut
    may_read: bool
    steps: list[RefresherStepOut]
    version: int | None
    note: str
    since: KeptOut | None

    @classmethod
    def of(cls, found: Shown, *, actor_id: int) -> "RefresherPageOut":
        one, version = found.refresher, found.version
        definition = readable_definition(version) if version else None
        return cls(
            refresher=RefresherOut.of(one),
            may_read=one.person_id == actor_id and one.read_at is None,
            steps=[
                _step(step, counts, wording.proof(step, definition), one.person.name)
                for step, counts in found.steps
                if definition is not None
            ],
            version=version.number if version else None,
            note=version.note if version else "",
            since=KeptOut.of(found.since) if found.since else None,
        )


class RefreshersOut(Schema):
    items: list[RefresherOut]


def _step(step: Step, counts: Kept, proof: str, name: str) -> RefresherStepOut:
    return RefresherStepOut(
        key=step.key,
        name=str(step.name),
        goal=str(step.goal),
        kept=KeptOut.of(counts),
        due=wording.due(step),
        proof=proof,
        checklist=[str(item.name) for item in step.checklist],
        script=str(step.script).replace("{me}", name),
    )
