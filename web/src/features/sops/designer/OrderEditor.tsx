import { InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { Pick } from "@/components/Pick";
import { AddRow } from "./AddRow";
import { useChangeStep, useDesigning } from "./designing";
import {
  afterOf,
  isNode,
  keyOf,
  type Node,
  nodeOf,
  type StepDoc,
  stepsOf,
  textOf,
  without,
  wordsOf,
} from "./document";
import s from "./Inspector.module.css";
import { behind, setAfter } from "./operations";
import { Remove } from "./Remove";
import { recordOf } from "./say";

/** After which steps it comes, and which day it waits for. */
export function OrderEditor({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { doc, say, change } = useDesigning();
  const key = keyOf(step);
  const barred = behind(doc, key);
  const after = afterOf(step);
  const set = (one: string) =>
    change(
      setAfter(doc, key, after.includes(one) ? after.filter((other) => other !== one) : [...after, one]),
    );
  return (
    <>
      <span className={s.hint}>{t("order.after")}</span>
      <div className={s.checks}>
        {stepsOf(doc)
          .filter((one) => !barred.has(keyOf(one)))
          .map((one) => (
            <label key={keyOf(one)}>
              <input type="checkbox" checked={after.includes(keyOf(one))} onChange={() => set(keyOf(one))} />
              {wordsOf(one.name, say.language) || keyOf(one)}
            </label>
          ))}
      </div>
      <Wait step={step} />
    </>
  );
}

function Wait({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const changeStep = useChangeStep(keyOf(step));
  const dates = recordOf(say, "")?.fields.filter(({ kind }) => kind === "date" || kind === "moment") ?? [];
  const wait = nodeOf(step.wait);
  const set = (next: Node) => changeStep((one) => ({ ...one, wait: next }));
  if (!isNode(step.wait)) {
    if (dates.length === 0) return null;
    return <AddRow onClick={() => set({ field: dates[0]?.name, months: 1 })}>{t("wait.add")}</AddRow>;
  }
  return (
    <div className={s.stack}>
      <span className={s.hint}>
        {t("wait.label")}
        <Remove onClick={() => changeStep((one) => without(one, "wait"))} />
      </span>
      <div className={s.line}>
        <Pick
          label={t("wait.field")}
          outlined
          value={textOf(wait.field)}
          options={dates.map(({ name, label }) => ({ value: name, label }))}
          onChange={(field) => field && set({ ...wait, field })}
        />
        {(["months", "days"] as const).map((unit) => (
          <span key={unit} className={s.line}>
            <InputNumber
              className={s.number ?? ""}
              aria-label={t(`wait.unit.${unit}`)}
              min={0}
              max={unit === "months" ? 120 : 3650}
              precision={0}
              value={Number(wait[unit]) || 0}
              onChange={(amount) => set(amount ? { ...wait, [unit]: amount } : without(wait, unit))}
            />
            {t(`wait.unit.${unit}`)}
          </span>
        ))}
      </div>
    </div>
  );
}
