"""Commands on follow-ups."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from genjin.activities.follow_ups import errors
from genjin.activities.follow_ups.choices import Template
from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.follow_ups.object_type import FOLLOW_UP
from genjin.activities.tasks.errors import DueInThePastError
from genjin.activities.tasks.models import Task
from genjin.activities.tasks.services import NewTask, create_tasks
from genjin.common import clock
from genjin.common.language import text
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.records.objects.services import create_many

CLOCK_TOLERANCE = timedelta(minutes=5)  # a phone's clock may be a little ahead


@dataclass(frozen=True, slots=True)
class NextAction:
    title: str
    due_at: datetime
    owner_id: int


@dataclass(frozen=True, slots=True)
class NewFollowUp:
    subject_type: str
    subject_id: int
    channel: str
    happened_at: datetime
    content: str
    template: str = Template.SALES
    contact_id: int | None = None
    contact_name: str = ""
    reached: bool = True
    topic: str = ""
    feedback: str = ""
    attitude: str = ""
    satisfaction: int | None = None
    keywords: list[str] = field(default_factory=list)
    next_action: NextAction | None = None
    request_key: str | None = None


@command
def write_follow_up(*, actor: User, new: NewFollowUp) -> tuple[FollowUp, Task | None]:
    """Save what was said; a next action becomes a task. The SOP moves along by the facts.

    Whoever calls has passed the subject's door. Raises FollowUpIncompleteError,
    HappenedAheadError, DueInThePastError."""
    require(actor, "follow_up.create")
    _check(new)
    action = new.next_action
    follow_up = FollowUp(
        owner=actor,
        author_role=actor.role,
        subject_type=new.subject_type,
        subject_id=new.subject_id,
        template=new.template,
        channel=new.channel,
        contact_id=new.contact_id,
        contact_name=new.contact_name,
        happened_at=new.happened_at,
        reached=new.reached,
        topic=new.topic,
        content=new.content.strip(),
        feedback=new.feedback.strip(),
        attitude=new.attitude,
        satisfaction=new.satisfaction,
        keywords=new.keywords,
        next_action=action.title if action else "",
        next_action_at=action.due_at if action else None,
        request_key=new.request_key,
    )
    (saved,) = create_many(FOLLOW_UP, [follow_up], by=actor)
    return saved, _make_task(saved, action, actor) if action else None


def _check(new: NewFollowUp) -> None:
    missing = {}
    if not new.content.strip():
        missing["content"] = text(zh="写一句说了什么", en="Write what was said")
    if new.next_action and not new.next_action.title.strip():
        missing["next_action.title"] = text(zh="写下一步做什么", en="Write what comes next")
    if missing:
        raise errors.FollowUpIncompleteError(fields=missing)
    if new.happened_at > clock.now() + CLOCK_TOLERANCE:
        raise errors.HappenedAheadError(fields={"happened_at": errors.HappenedAheadError().message})
    if new.next_action and new.next_action.due_at <= clock.now():
        raise DueInThePastError(fields={"next_action.due_at": DueInThePastError().message})


def _make_task(follow_up: FollowUp, action: NextAction, actor: User) -> Task:
    (task,) = create_tasks(
        [
            NewTask(
                title=action.title.strip(),
                subject_type=follow_up.subject_type,
                subject_id=follow_up.subject_id,
                owner_id=action.owner_id,
                due_at=action.due_at,
                follow_up_id=follow_up.pk,
            )
        ],
        by=actor,
    )
    return task
