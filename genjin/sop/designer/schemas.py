"""What the canvas is drawn from, and what comes back from it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from ninja import Field, Schema

from genjin.common.filters.fields import Kind
from genjin.common.http import BodyIn
from genjin.common.language import text
from genjin.records.objects.filtering import fields_to_filter
from genjin.records.objects.types import ObjectType
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.schemas import SopStepOut
from genjin.sop.definitions.selectors import readable_definition
from genjin.sop.designer.checking import Finding
from genjin.sop.versions.schemas import SopVersionLineOut

Document = dict[str, Any]


class DesignIn(BodyIn):
    """`revision`: of the draft that was changed, 0 for a new one."""

    model_config = {"str_strip_whitespace": False}

    document: Document
    revision: int = Field(ge=0)


class NewDesignIn(BodyIn):
    """Without `sop` it gets a key."""

    model_config = {"str_strip_whitespace": False}

    document: Document


class DesignCheckIn(BodyIn):
    """`sop_id`: of which it is to become a version."""

    model_config = {"str_strip_whitespace": False}

    document: Document
    sop_id: int | None = None


class FindingOut(Schema):
    """`error`: it cannot be published so. `hint`: it can. `step`: the key of the step that it
    belongs to, blank for the SOP as a whole."""

    level: Literal["error", "hint"]
    path: str
    line: int
    message: str
    step: str

    @classmethod
    def of(cls, finding: Finding) -> "FindingOut":
        return cls(
            level=finding.level,
            path=finding.path,
            line=finding.line,
            message=finding.message,
            step=finding.step,
        )


class DesignFindingsOut(Schema):
    """`source`: the file of it."""

    problems: list[FindingOut]
    source: str


class DesignChoiceOut(Schema):
    value: str
    label: str


class DesignFieldOut(Schema):
    name: str
    label: str
    kind: Kind
    choices: list[DesignChoiceOut]


class DesignRecordOut(Schema):
    """A kind of record that steps may concern, and the fields that people write there."""

    name: str
    label: str
    fields: list[DesignFieldOut]

    @classmethod
    def of(cls, kind: ObjectType) -> "DesignRecordOut":
        known = fields_to_filter(kind.name)
        return cls(
            name=kind.name,
            label=text(zh=kind.zh, en=kind.en),
            fields=[
                DesignFieldOut(
                    name=field.name,
                    label=field.label,
                    kind=known[field.name].kind,
                    choices=[
                        DesignChoiceOut(value=str(value), label=text(zh=zh, en=en))
                        for value, zh, en in field.choices
                        if value != ""
                    ],
                )
                for field in kind.fields
            ],
        )


class DesignProofOut(Schema):
    """A kind of evidence, and what a file may say of it: 'flag', 'role', 'field'…"""

    kind: str
    options: dict[str, str]

    @classmethod
    def of(cls, kind: str, options: Mapping[str, str]) -> "DesignProofOut":
        return cls(kind=kind, options=dict(options))


class DesignOut(Schema):
    """`document`: the file of the version as data, null where it cannot be parsed; written back
    as it is, it changes nothing. `revision`: of the draft, 0 where this is none. `records`: the
    kind of record that it starts on, then those that may come in beside it."""

    sop_id: int
    key: str
    name: str
    object_type: str
    number: int
    status: VersionStatus
    revision: int
    document: Document | None
    source: str
    problems: list[FindingOut]
    versions: list[SopVersionLineOut]
    records: list[DesignRecordOut]
    proofs: list[DesignProofOut]
    roles: list[str]


class UnpublishedOut(Schema):
    """A draft of what nothing enters yet."""

    id: int
    name: str
    object_type: str
    number: int
    changed_at: datetime | None
    by: str
    steps: list[SopStepOut]

    @classmethod
    def of(cls, draft: SopVersion, names: Mapping[int, str]) -> "UnpublishedOut":
        definition = readable_definition(draft)
        return cls(
            id=draft.sop_id,
            name=str(definition.name) if definition and definition.name else draft.sop.name,
            object_type=draft.sop.object_type,
            number=draft.number,
            changed_at=draft.changed_at,
            by=names.get(draft.changed_by_id or 0, ""),
            steps=[SopStepOut.of(step) for step in definition.steps] if definition else [],
        )


class UnpublishedListOut(Schema):
    items: list[UnpublishedOut]


class DesignBegunOut(Schema):
    sop_id: int
    number: int
