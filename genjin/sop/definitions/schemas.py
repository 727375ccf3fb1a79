"""What SOPs look like on the wire."""

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.sop.definitions import wording
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.reading import MAXIMAL_SIZE
from genjin.sop.definitions.selectors import readable_definition
from genjin.sop.definitions.spec import Step


class SopFileIn(BodyIn):
    """`source` is YAML 1.2, kept as it is: a line less at its top would put findings elsewhere."""

    model_config = {"str_strip_whitespace": False}

    source: str = Field(max_length=MAXIMAL_SIZE)


class ProblemOut(Schema):
    """`path` like `steps[1].who`; `message` is a sentence in the reader's language."""

    path: str
    line: int
    message: str


class ProblemsOut(Schema):
    problems: list[ProblemOut]


class SopSourceOut(Schema):
    source: str


class SopStepOut(Schema):
    """`who` and `due` in plain words: '负责人', '2 个工作小时内'."""

    key: str
    name: str
    who: str
    due: str

    @classmethod
    def of(cls, step: Step) -> "SopStepOut":
        return cls(
            key=step.key,
            name=str(step.name),
            who=wording.who(step.who),
            due=wording.due(step),
        )


class SopOut(Schema):
    """The live version of an SOP."""

    id: int
    key: str
    name: str
    description: str
    object_type: str
    enabled: bool
    disabled_reason: str
    version: int
    steps: list[SopStepOut]

    @classmethod
    def of(cls, version: SopVersion) -> "SopOut":
        """Needs `sop` loaded. A file that has become broken is shown as far as it can be read."""
        sop, definition = version.sop, readable_definition(version)
        return cls(
            id=sop.pk,
            key=sop.key,
            name=sop.name,
            description=str(definition.description) if definition else "",
            object_type=sop.object_type,
            enabled=sop.enabled,
            disabled_reason=sop.disabled_reason,
            version=version.number,
            steps=[SopStepOut.of(step) for step in definition.steps] if definition else [],
        )
