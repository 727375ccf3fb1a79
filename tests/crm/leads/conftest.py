"""A company that imports lists: two teams, a manager of each, an administrator, the lead SOP."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import genjin.sop
from genjin.identity.departments.models import Department
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle
from genjin.records.imports import selectors
from genjin.records.imports.models import ImportJob
from genjin.records.imports.services.progress import (
    PREPARE,
    STEP,
    cancel_import,
    start_run,
    start_trial,
)
from genjin.records.imports.services.settings import change_import
from genjin.records.imports.services.uploads import upload_list
from genjin.sop.definitions.services import publish_sop
from tests.factories import make_department, make_user

LIBRARY = Path(genjin.sop.__file__).parent / "library"
KINDS = (PREPARE, STEP)


@dataclass
class Company:
    team: Department
    other_team: Department
    sellers: list[User]
    other_seller: User
    manager: User
    other_manager: User
    administrator: User

    def upload(self, content: bytes, *, by: User | None = None, **options: Any) -> ImportJob:
        """A list with its settings; nothing has been tried or run."""
        actor = by or self.administrator
        job = upload_list(actor=actor, name="名单.xlsx", content=content)
        if options:
            change_import(actor=actor, job_id=job.pk, options=options)
        return job

    def tried(self, content: bytes, **options: Any) -> ImportJob:
        job = self.upload(content, **options)
        return self.work(start_trial, job)

    def imported(self, content: bytes, *, by: User | None = None, **options: Any) -> ImportJob:
        chosen: dict[str, Any] = {"sop": "none", "team_id": self.team.pk, **options}
        job = self.upload(content, by=by, **chosen)
        return self.work(start_run, job)

    def work(self, command: Callable[..., ImportJob], job: ImportJob) -> ImportJob:
        """Give the command and let the worker do all that follows from it."""
        command(actor=job.created_by, job_id=job.pk)
        run_until_idle(kinds=KINDS)
        return self.now(job)

    def now(self, job: ImportJob) -> ImportJob:
        return selectors.get_job(self.administrator, job.pk)

    def cancelled(self, job: ImportJob) -> ImportJob:
        return cancel_import(actor=job.created_by, job_id=job.pk)


def make_company() -> Company:
    root = make_department("公司")
    team, other = make_department("销售一部", parent=root), make_department("二部", parent=root)
    names = ("李雷", "韩梅梅", "张伟")
    return Company(
        team=team,
        other_team=other,
        sellers=[make_user("seller", name=name, department=team) for name in names],
        other_seller=make_user("seller", name="赵六", department=other),
        manager=make_user("manager", department=team),
        other_manager=make_user("manager", department=other),
        administrator=make_user("administrator"),
    )


@pytest.fixture
def company(db: None) -> Company:
    return make_company()


@pytest.fixture
def lead_sop(db: None) -> None:
    publish_sop((LIBRARY / "new_lead.yaml").read_text(), by=None)
