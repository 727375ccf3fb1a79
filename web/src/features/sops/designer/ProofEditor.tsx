import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { Pick } from "@/components/Pick";
import { ConditionSlot } from "./ConditionSlot";
import { useChangeStep, useDesigning } from "./designing";
import { conditionOf, keyOf, nodeOf, type StepDoc, textOf, withPart } from "./document";
import s from "./Inspector.module.css";
import { proofKind, recordOf, sayRole } from "./say";

/** What proves that the step is done, and of which record. */
export function ProofEditor({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const change = useChangeStep(keyOf(step));
  const kind = proofKind(step);
  const asked = nodeOf(step.proof)[kind];
  const of = textOf(step.concerns);
  const { records, proofs } = say.design;
  const fields = recordOf(say, of)?.fields ?? [];
  // A confirmation is a look already.
  const set = (proof: { [kind: string]: unknown }) =>
    change((one) => ({ ...("confirmation" in proof ? withPart(one, "check", null) : one), proof }));
  const first: Readonly<Record<string, unknown>> = { field: fields[0]?.name, condition: {} };
  return (
    <>
      {records.length > 1 && (
        <div className={s.line}>
          <span className={s.label}>{t("concerns.label")}</span>
          <Pick
            label={t("concerns.label")}
            outlined
            value={of || (records[0]?.name ?? "")}
            options={records.map(({ name, label }) => ({ value: name, label }))}
            onChange={(name) =>
              change((one) => withPart(one, "concerns", name === records[0]?.name ? "" : name))
            }
          />
        </div>
      )}
      <div className={s.line}>
        <Pick
          label={t("proof.label")}
          outlined
          className={s.grow}
          value={kind || null}
          none={t("proof.choose")}
          options={proofs.map((one) => ({
            value: one.kind,
            label: t(`proof.kind.${one.kind}` as "proof.kind.click", { defaultValue: one.kind }),
          }))}
          onChange={(next) => next && set({ [next]: first[next] ?? {} })}
        />
        {kind === "field" && (
          <Pick
            label={t("proof.field_label")}
            outlined
            value={textOf(asked)}
            options={fields.map(({ name, label }) => ({ value: name, label }))}
            onChange={(name) => name && set({ field: name })}
          />
        )}
      </div>
      {kind === "condition" && (
        <ConditionSlot
          label={t("proof.kind.condition")}
          of={of}
          value={conditionOf(asked)}
          onChange={(condition) => set({ condition: condition ?? {} })}
        />
      )}
      <Options step={step} kind={kind} />
      <span className={s.hint}>{t("needs.label")}</span>
      <ConditionSlot
        label={t("needs.label")}
        of={of}
        value={conditionOf(step.needs)}
        onChange={(needs) => change((one) => withPart(one, "needs", needs))}
      />
      {kind !== "confirmation" && <Checker step={step} />}
    </>
  );
}

/** Whoever is above stands for itself; nobody has a role of that name besides. */
const ABOVE = "manager";

/** Who looks at what proves the step, where that is wanted. */
function Checker({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const change = useChangeStep(keyOf(step));
  const roles = say.design.roles.filter((role) => role !== ABOVE);
  const chosen = step.check === undefined ? null : textOf(nodeOf(step.check).role) || ABOVE;
  return (
    <div className={s.line}>
      <span className={s.label}>{t("check.label")}</span>
      <Pick
        label={t("check.label")}
        outlined
        clearable
        none={t("check.nobody")}
        value={chosen}
        options={[
          { value: ABOVE, label: t("check.above") },
          ...roles.map((role) => ({ value: role, label: sayRole(say, role) })),
        ]}
        onChange={(next) =>
          change((one) => withPart(one, "check", next === ABOVE ? ABOVE : next ? { role: next } : null))
        }
      />
    </div>
  );
}

/** What a kind of evidence asks besides. */
function Options({ step, kind }: { step: StepDoc; kind: string }) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const change = useChangeStep(keyOf(step));
  const asked = nodeOf(nodeOf(step.proof)[kind]);
  const options = Object.entries(say.design.proofs.find((one) => one.kind === kind)?.options ?? {});
  const set = (name: string, value: unknown) =>
    change((one) => ({ ...one, proof: { [kind]: withPart(asked, name, value) } }));
  if (kind === "field" || kind === "condition") return null;
  return options.map(([name, type]) => {
    const label = t(`option.${name}` as "option.reached", { defaultValue: name });
    if (type === "flag") {
      return (
        <label key={name} className={s.check}>
          <input
            type="checkbox"
            checked={asked[name] === true}
            onChange={(event) => set(name, event.target.checked)}
          />
          {label}
        </label>
      );
    }
    if (type === "role") {
      return (
        <div key={name} className={s.line}>
          <span className={s.label}>{t("option.role")}</span>
          <Pick
            label={t("option.role")}
            outlined
            clearable
            none={t("option.anybody")}
            value={textOf(asked[name]) || null}
            options={say.design.roles.map((role) => ({ value: role, label: sayRole(say, role) }))}
            onChange={(role) => set(name, role)}
          />
        </div>
      );
    }
    return (
      <div key={name} className={s.line}>
        <span className={s.label}>{label}</span>
        <Input
          aria-label={label}
          className={s.grow ?? ""}
          value={String(asked[name] ?? "")}
          onChange={({ target }) =>
            set(name, /^[0-9]+$/.test(target.value) ? Number(target.value) : target.value)
          }
        />
      </div>
    );
  });
}
