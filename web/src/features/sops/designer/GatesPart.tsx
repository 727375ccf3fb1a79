import { useTranslation } from "react-i18next";
import { Pick } from "@/components/Pick";
import { AddRow } from "./AddRow";
import { ConditionSlot } from "./ConditionSlot";
import { useDesigning } from "./designing";
import {
  conditionOf,
  keyOf,
  type Node,
  nodeOf,
  nodesOf,
  stepsOf,
  textOf,
  textsOf,
  withPart,
  wordsOf,
} from "./document";
import { MOVES, moveOf, moving } from "./gates";
import s from "./Inspector.module.css";
import { Remove } from "./Remove";
import { Pill, Section } from "./Sentence";
import { fieldLabel, nameOf, sayRole, valueLabel } from "./say";
import { useChoices } from "./useChoices";

/** What waits for steps: a field that becomes something, or leaves it, only then. */
export function GatesPart() {
  const { t } = useTranslation("designer");
  const { doc, say, readOnly, change } = useDesigning();
  const gates = nodesOf(doc.gates);
  const write = (next: Node[]) => change(withPart(doc, "gates", next));
  const [first] = useChoices();
  if (readOnly && gates.length === 0) return null;
  const said = gates.map((gate) => {
    const field = textOf(gate.field);
    const of = textOf(gate.concerns);
    const move = moveOf(gate);
    return t(`gates.said.${move}`, {
      field: fieldLabel(say, field, of),
      value: valueLabel(say, field, gate[move], of),
      steps:
        [
          ...textsOf(gate.steps).map((key) => nameOf(say, key)),
          ...(conditionOf(gate.needs) ? [say.condition(nodeOf(gate.needs), of)] : []),
        ].join(t("and")) || "…",
    });
  });
  return (
    <Section
      title={t("part.gates")}
      part="gates"
      sentence={
        <Pill part="gates" {...(gates.length === 0 && { tone: "none" as const })}>
          {gates.length > 0 ? said.join(t("then_next")) : t("gates.none")}
        </Pill>
      }
    >
      {gates.map((gate, at) => (
        <Gate
          key={textOf(gate.key)}
          gate={gate}
          onChange={(next) => write(gates.map((one, index) => (index === at ? next : one)))}
          onRemove={() => write(gates.filter((_, one) => one !== at))}
        />
      ))}
      <AddRow
        onClick={() =>
          write([
            ...gates,
            {
              key: freeGate(gates),
              field: first?.name,
              becomes: first?.choices[0]?.value,
              steps: stepsOf(doc).slice(0, 1).map(keyOf),
            },
          ])
        }
      >
        {t("gates.add")}
      </AddRow>
    </Section>
  );
}

function freeGate(gates: readonly Node[]): string {
  const taken = new Set(gates.map(({ key }) => key));
  let number = gates.length + 1;
  while (taken.has(`gate_${number}`)) number += 1;
  return `gate_${number}`;
}

type GateProps = { gate: Node; onChange: (gate: Node) => void; onRemove: () => void };

function Gate({ gate, onChange, onRemove }: GateProps) {
  const { t } = useTranslation("designer");
  const { doc, say } = useDesigning();
  const of = textOf(gate.concerns);
  const fields = useChoices(of);
  const move = moveOf(gate);
  const steps = textsOf(gate.steps);
  const roles = textsOf(gate.override);
  const toggle = (list: string[], one: string) =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  return (
    <div className={s.row}>
      <div className={`${s.line} ${s.gate}`}>
        <Pick
          label={t("gates.field")}
          outlined
          value={textOf(gate.field)}
          options={fields.map(({ name, label }) => ({ value: name, label }))}
          onChange={(field) =>
            field &&
            onChange(
              moving({ ...gate, field }, move, fields.find(({ name }) => name === field)?.choices[0]?.value),
            )
          }
        />
        <Remove onClick={onRemove} />
        <Pick
          label={t("gates.move")}
          outlined
          value={move}
          options={MOVES.map((one) => ({ value: one, label: t(`gates.${one}`) }))}
          onChange={(next) => next && onChange(moving(gate, next, gate[move]))}
        />
        <Pick
          label={t("gates.value")}
          outlined
          value={String(gate[move] ?? "")}
          options={fields.find(({ name }) => name === gate.field)?.choices ?? []}
          onChange={(value) => onChange(moving(gate, move, value))}
        />
      </div>
      <span className={s.hint}>{t("gates.steps")}</span>
      <div className={s.checks}>
        {stepsOf(doc).map((step) => (
          <label key={keyOf(step)}>
            <input
              type="checkbox"
              checked={steps.includes(keyOf(step))}
              onChange={() => onChange(withPart(gate, "steps", toggle(steps, keyOf(step))))}
            />
            {wordsOf(step.name, say.language) || keyOf(step)}
          </label>
        ))}
      </div>
      <span className={s.hint}>{t("gates.needs")}</span>
      <ConditionSlot
        label={t("gates.needs")}
        of={of}
        value={conditionOf(gate.needs)}
        onChange={(needs) => onChange(withPart(gate, "needs", needs))}
      />
      <span className={s.hint}>{t("gates.override")}</span>
      <div className={s.checks}>
        {say.design.roles.map((role) => (
          <label key={role}>
            <input
              type="checkbox"
              checked={(roles.length > 0 ? roles : ["manager", "director"]).includes(role)}
              onChange={() =>
                onChange(
                  withPart(
                    gate,
                    "override",
                    toggle(roles.length > 0 ? roles : ["manager", "director"], role),
                  ),
                )
              }
            />
            {sayRole(say, role)}
          </label>
        ))}
      </div>
    </div>
  );
}
