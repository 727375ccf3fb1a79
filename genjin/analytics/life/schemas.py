"""What the map of a customer's life looks like on the wire."""

from ninja import Field, Schema

from genjin.analytics.life import words
from genjin.analytics.life.selectors import Action, LifeMap, Part, PhaseNumbers
from genjin.common.http import BodyIn
from genjin.sop.definitions import wording
from genjin.sop.definitions.phases import PHASES, Phase


class LifeStepOut(Schema):
    """`now`: open, or waiting for a day, for the customer or a look."""

    key: str
    name: str
    who: str
    now: int
    late: int


class LifeSopOut(Schema):
    id: int
    name: str
    steps: list[LifeStepOut]

    @classmethod
    def of(cls, action: Action, numbers: PhaseNumbers) -> "LifeSopOut":
        definition, sop_id = action.definition, action.version.sop_id
        return cls(
            id=sop_id,
            name=str(definition.name),
            steps=[
                LifeStepOut(
                    key=step.key,
                    name=str(step.name),
                    who=wording.who(step.who),
                    now=numbers.steps[sop_id, step.key]["now"],
                    late=numbers.steps[sop_id, step.key]["late"],
                )
                for step in definition.in_order(action.keys)
            ],
        )


class LifeDepartmentOut(Schema):
    """`id`: none of those who are in no department."""

    id: int | None
    name: str
    steps: int


class LifePhaseOut(Schema):
    """`records`: with something to do in this phase now, each once. `standing`: steps that wait for
    a day, are paused or looked at. `done`: steps of the last days. `version`: of the words, 0
    while they are the shipped ones."""

    key: Phase
    name: str
    goal: str
    departments: str
    version: int
    records: int
    open: int
    late: int
    standing: int
    done: int
    here: list[LifeDepartmentOut]
    sops: list[LifeSopOut]


class LifeMapOut(Schema):
    days: int
    phases: list[LifePhaseOut]

    @classmethod
    def of(cls, found: LifeMap, *, days: int) -> "LifeMapOut":
        return cls(days=days, phases=[_phase(found, phase) for phase in PHASES])


class LifeRecordsFilter(Schema):
    model_config = {"extra": "forbid"}

    part: Part = "records"
    cursor: str = Field("", max_length=200)


class LifePhaseIn(BodyIn):
    """Blank: as it ships. `version`: as it was read."""

    goal: str = Field(max_length=200)
    departments: str = Field(max_length=100)
    version: int = Field(ge=0)


def _phase(found: LifeMap, phase: Phase) -> LifePhaseOut:
    numbers, said = found.numbers[phase], words.words_of(phase, found.changed.get(phase))
    busiest = sorted(numbers.departments.items(), key=lambda one: (-one[1], one[0] or 0))
    return LifePhaseOut(
        key=phase,
        name=words.name_of(phase),
        goal=said.goal,
        departments=said.departments,
        version=said.version,
        records=numbers.records,
        open=numbers.open,
        late=numbers.late,
        standing=numbers.standing,
        done=numbers.done,
        here=[
            LifeDepartmentOut(id=pk, name=found.departments.get(pk or 0, ""), steps=n)
            for pk, n in busiest
        ],
        sops=[LifeSopOut.of(action, numbers) for action in found.actions[phase]],
    )
