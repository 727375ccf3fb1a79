"""Acts the plan out: the product's own commands, each at its time, the queue worked off between.

The clock stands at each moment in turn, so that reminders, escalations and the bell have rung
when they would have, and the history is the product's own.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from genjin.activities.follow_ups.services import NewFollowUp, NextAction, write_follow_up
from genjin.activities.tasks.models import Task
from genjin.activities.tasks.selectors import open_tasks_of
from genjin.activities.tasks.services import complete_task
from genjin.common import clock
from genjin.config.demo.plan import Event, spread
from genjin.config.demo.regulars import Regular, Talk
from genjin.config.demo.stories import Story, Words, read
from genjin.crm.contacts.selectors import contacts_of
from genjin.crm.contacts.services import create_contact
from genjin.crm.conversion.services import convert_lead
from genjin.crm.customers.services import create_customer
from genjin.crm.leads.services import create_lead, return_lead, update_lead
from genjin.crm.sharing.services import share
from genjin.identity.users.models import User
from genjin.platform.queue.kinds import KINDS
from genjin.platform.queue.selectors import next_due_at
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.runs.selectors.doors import pending_steps_of
from genjin.workplace.notifications.services import mark_all_read

# Leads from these come with the seller; the others are handed out by the manager.
_BROUGHT_BY_THE_SELLER = {"陌生拜访", "客户介绍", "老客户转介绍"}
# Kinds of queued work that people would have seen the effect of.
_HISTORY = ("sop.", "task.", "records.")
_TOPICS = {
    "first_contact": "首次沟通",
    "needs": "需求",
    "proposal": "方案与报价",
    "feedback": "方案反馈",
    "decision": "定下来",
}
_LASTS = {"phone": 9, "wechat": 14, "email": 4, "meeting": 50, "visit": 75}  # minutes


class Play:
    """Knows the people, and which lead belongs to which story."""

    def __init__(self, people: dict[str, User], managers: dict[str, User]) -> None:
        self._people = people
        self._managers = managers
        self._leads: dict[str, int] = {}
        self._customers: dict[str, int] = {}
        self._contacts: dict[tuple[int, str], int] = {}  # by customer and name
        self._phones = iter(range(19_900_000_011, 19_900_009_999, 137))
        self._between = read("words.yaml")

    def act(self, events: Iterable[Event | Talk], *, until: datetime, read_at: datetime) -> None:
        """Events in order of time. Whatever rang before `read_at` has been read."""
        read_yet = False
        for event in events:
            if event.at >= read_at and not read_yet:
                self._read_the_bell(read_at)
                read_yet = True
            work_off(event.at)
            with clock.frozen_at(event.at):
                if isinstance(event, Talk):
                    self._talk(event)
                else:
                    self._do(event)
        work_off(until)
        if not read_yet:
            self._read_the_bell(read_at)

    def _read_the_bell(self, at: datetime) -> None:
        work_off(at)
        with clock.frozen_at(at):
            for person in self._people.values():
                mark_all_read(actor=person)

    def welcome(self, regulars: Iterable[Regular]) -> None:
        """Customers who are there when the demo begins."""
        for regular in regulars:
            owner = self._people[regular.owner]
            customer = create_customer(
                actor=owner, values={"name": regular.company, **regular.values}
            )
            self._customers[regular.company] = customer.pk
            for person in regular.people:
                values = {
                    "name": person.name,
                    "title": person.title,
                    "phone": person.phone,
                    "role_in_decision": person.role,
                }
                made = create_contact(actor=owner, customer_id=customer.pk, values=values)
                self._contacts[customer.pk, person.name] = made.pk
            for login, access in regular.helpers.items():
                share(
                    actor=owner,
                    object_type="customer",
                    record=customer,
                    user_id=self._people[login].pk,
                    access=access,
                )

    def _talk(self, talk: Talk) -> None:
        words, regular = talk.words, talk.regular
        owner, customer = self._people[regular.owner], self._customers[regular.company]
        _complete(open_tasks_of("customer", [customer]), owner)
        task = talk.task
        write_follow_up(
            actor=owner,
            new=NewFollowUp(
                subject_type="customer",
                subject_id=customer,
                channel=words.by,
                happened_at=talk.at - timedelta(minutes=_LASTS[words.by]),
                contact_id=self._contacts[customer, talk.person.name],
                contact_name=talk.person.name,
                content=words.text,
                feedback=words.said,
                attitude=words.mood,
                keywords=list(words.words),
                next_action=NextAction(task.title, task.due_at, owner.pk) if task else None,
            ),
        )

    def _do(self, event: Event) -> None:
        story = event.story
        match event.what:
            case "enter":
                self._enter(story)
            case "tier":
                self._fill(story, {"tier": story.tier})
            case "visit":
                self._visit(event)
            case "convert":
                self._convert(story)
            case "return":
                return_lead(
                    actor=self._owner(story),
                    lead_id=self._leads[story.company],
                    reason=story.stands["why"],
                )
            case "chase" | "care":
                self._say_in_between(event)
            case _:
                self._step(event)

    def _enter(self, story: Story) -> None:
        owner = self._owner(story)
        own = story.source in _BROUGHT_BY_THE_SELLER
        lead = create_lead(
            actor=owner if own else self._managers[story.owner],
            values={
                "company": story.company,
                "contact_name": story.contact,
                "contact_title": story.title,
                "phone": str(next(self._phones)),
                "city": story.city,
                "source": story.source,
                "remark": story.remark,
            },
            owner_id=owner.pk,
        )
        self._leads[story.company] = lead.pk

    def _step(self, event: Event) -> None:
        """A seller's follow-up, and the field that proves the step."""
        words, story = event.words, event.story
        assert words is not None
        self._tick_off(story)
        self._say(
            event,
            NewFollowUp(
                subject_type="lead",
                subject_id=self._leads[story.company],
                channel=words.by,
                happened_at=event.at - timedelta(minutes=_LASTS[words.by]),
                contact_name=story.contact,
                reached=words.reached,
                topic=_TOPICS[event.what],
                content=words.text,
                feedback=words.said,
                attitude=words.mood,
                keywords=list(words.words),
                next_action=self._next_action(event),
            ),
        )
        self._fill(story, self._proof(event, words))

    def _proof(self, event: Event, words: Words) -> dict[str, Any]:
        today = event.on or clock.today()
        match event.what:
            case "needs":
                return {"needs": words.text}
            case "proposal":
                return {"proposal_sent_on": today}
            case "decision" if "lost" in event.story.stands:
                return {"decision": "lost", "lost_reason": event.story.stands["why"]}
            case "decision":
                return {"decision": "won", "won_on": today}
            case _:
                return {}

    def _next_action(self, event: Event) -> NextAction | None:
        if event.task is None:
            return None
        title = self._between["next_actions"].get(event.task.title, event.task.title)
        return NextAction(
            title=title.format(contact=event.story.contact),
            due_at=event.task.due_at,
            owner_id=self._owner(event.story).pk,
        )

    def _visit(self, event: Event) -> None:
        """By whom the SOP has chosen of the service people."""
        visit = event.story.visit
        assert visit is not None
        kind, pk = self._subject(event.story)
        (step,) = pending_steps_of(kind, [pk])
        new = self._short(event, by="phone", text=visit["text"], template="service")
        new = replace(
            new, topic="成交一个月回访", feedback=visit["said"], satisfaction=visit["score"]
        )
        self._say(event, new, actor=step.owner)

    def _convert(self, story: Story) -> None:
        customer = convert_lead(actor=self._owner(story), lead_id=self._leads[story.company])
        self._customers[story.company] = customer.pk
        for contact in contacts_of(customer.pk):
            self._contacts[customer.pk, contact.name] = contact.pk

    def _subject(self, story: Story) -> tuple[str, int]:
        """The customer, once the lead has become one."""
        customer = self._customers.get(story.company)
        return ("customer", customer) if customer else ("lead", self._leads[story.company])

    def _say_in_between(self, event: Event) -> None:
        """A short note; of a customer who has bought, with the next call a month later."""
        caring = event.what == "care"
        if caring:
            self._tick_off(event.story)
        lines = self._between["caring" if caring else "chasing"]
        line = lines[spread(f"{event.story.company} {event.at}", 0, len(lines) - 1)]
        text = line.format(contact=event.story.contact)
        self._say(event, self._short(event, by="wechat", text=text, template="quick"))

    def _short(self, event: Event, *, by: str, text: str, template: str) -> NewFollowUp:
        kind, pk = self._subject(event.story)
        spoken_to = self._contacts.get((pk, event.story.contact))
        return NewFollowUp(
            subject_type=kind,
            subject_id=pk,
            channel=by,
            happened_at=event.at - timedelta(minutes=_LASTS[by]),
            contact_id=spoken_to if kind == "customer" else None,
            contact_name=event.story.contact,
            content=text,
            template=template,
            next_action=self._next_action(event),
        )

    def _say(self, event: Event, new: NewFollowUp, *, actor: User | None = None) -> None:
        write_follow_up(actor=actor or self._owner(event.story), new=new)

    def _fill(self, story: Story, values: dict[str, Any]) -> None:
        if values:
            lead_id = self._leads[story.company]
            update_lead(actor=self._owner(story), lead_id=lead_id, values=values, version=None)

    def _tick_off(self, story: Story) -> None:
        """What was planned with this lead is done by doing it."""
        actor = self._owner(story)
        kind, pk = self._subject(story)
        _complete([*open_tasks_of("lead", [self._leads[story.company]])], actor)
        if kind == "customer":
            _complete(open_tasks_of(kind, [pk]), actor)

    def _owner(self, story: Story) -> User:
        return self._people[story.owner]


def _complete(tasks: Iterable[Task], actor: User) -> None:
    for task in tasks:
        if task.owner_id == actor.pk:
            complete_task(actor=actor, task_id=task.pk)


def work_off(until: datetime) -> None:
    """What falls due up to then and is history, each with the clock standing where it does. The
    product's housekeeping, every hour of four months, leaves no trace in it and waits for the
    first start; nobody is sent a mail of what never was."""
    kinds = [kind.name for kind in KINDS if kind.name.startswith(_HISTORY)]
    while (due := next_due_at(kinds)) is not None and due <= until:
        with clock.frozen_at(due):
            if not run_until_idle(kinds=kinds):
                return
