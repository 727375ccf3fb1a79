import { InputNumber } from "antd";
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
  type StepDoc,
  stepsOf,
  textOf,
  without,
  wordsOf,
} from "./document";
import s from "./Inspector.module.css";
import { Remove } from "./Remove";
import { SpanInput } from "./SpanInput";
import { DUE_KINDS, type DueKind, dueKind, duesOf, recordOf } from "./say";

type Props = { step: StepDoc; onChange: (due: unknown) => void };

const FIRST: Readonly<Record<DueKind, unknown>> = {
  working_time: "2h",
  end_of_working_day: true,
  working_days: 1,
  calendar_time: "48h",
};

/** By when, and by when in other cases. */
export function DueEditor({ step, onChange }: Props) {
  const { t } = useTranslation("designer");
  const dues = duesOf(step);
  const shown = dues.length > 0 ? dues : [{}];
  const write = (next: Node[]) => onChange(next.length === 1 ? next[0] : next);
  const set = (at: number, due: Node) => write(shown.map((one, index) => (index === at ? due : one)));
  const add = () => write([{ when: {}, ...without(shown.at(-1) ?? {}, "when") }, ...shown]);
  return (
    <>
      {shown.map((due, at) => (
        // Cases have no names, and their order is what counts.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <div key={at} className={s.row}>
          {shown.length > 1 && (
            <span className={s.hint}>
              {t(at < shown.length - 1 ? "due.case" : "due.else")}
              {at < shown.length - 1 && (
                <Remove onClick={() => write(shown.filter((_, one) => one !== at))} />
              )}
            </span>
          )}
          {at < shown.length - 1 && (
            <ConditionSlot
              label={t("due.case")}
              value={conditionOf(due.when)}
              onChange={(when) => set(at, { ...due, when: when ?? {} })}
            />
          )}
          <OneDue due={due} step={step} onChange={(next) => set(at, next)} />
        </div>
      ))}
      <AddRow onClick={add}>{t("due.add_case")}</AddRow>
    </>
  );
}

type OneProps = { due: Node; step: StepDoc; onChange: (due: Node) => void };

function OneDue({ due, step, onChange }: OneProps) {
  const { t } = useTranslation("designer");
  const kind = dueKind(due);
  const rest = kind ? without(due, kind) : due;
  const set = (value: unknown) => kind && onChange({ ...rest, [kind]: value });
  return (
    <>
      <div className={s.line}>
        <Pick
          label={t("due.label")}
          outlined
          value={kind}
          none={t("due.choose")}
          options={DUE_KINDS.map((one) => ({ value: one, label: t(`due.kind.${one}`) }))}
          onChange={(next) => next && onChange({ ...rest, [next]: FIRST[next] })}
        />
        {(kind === "working_time" || kind === "calendar_time") && (
          <SpanInput
            label={t("due.length")}
            value={due[kind]}
            onChange={set}
            calendar={kind === "calendar_time"}
          />
        )}
        {kind === "working_days" && (
          <InputNumber
            className={s.number ?? ""}
            aria-label={t("due.length")}
            min={1}
            max={200}
            precision={0}
            value={Number(due.working_days) || 1}
            onChange={(days) => days && set(days)}
          />
        )}
      </div>
      <From due={due} step={step} onChange={onChange} />
    </>
  );
}

/** What the time is counted from. */
function From({ due, step, onChange }: OneProps) {
  const { t } = useTranslation("designer");
  const { doc, say } = useDesigning();
  const bare = without(due, "from");
  const steps = stepsOf(doc).filter((one) => keyOf(one) !== keyOf(step));
  const dates = recordOf(say, "")?.fields.filter(({ kind }) => kind === "date" || kind === "moment") ?? [];
  const options = [
    { value: "opening", label: t("from.opening"), from: undefined },
    { value: "run_start", label: t("from.run_start"), from: "run_start" },
    ...steps.map((one) => ({
      value: `step ${keyOf(one)}`,
      label: t("from.step", { name: wordsOf(one.name, say.language) || keyOf(one) }),
      from: { step: keyOf(one) },
    })),
    ...dates.map(({ name, label }) => ({
      value: `field ${name}`,
      label: t("from.field", { name: label }),
      from: { field: name },
    })),
  ];
  const { step: key, field } = nodeOf(due.from);
  const now =
    due.from === "run_start"
      ? "run_start"
      : textOf(key)
        ? `step ${textOf(key)}`
        : textOf(field)
          ? `field ${textOf(field)}`
          : "opening";
  return (
    <div className={s.line}>
      <span className={s.label}>{t("from.label")}</span>
      <Pick
        label={t("from.label")}
        outlined
        className={s.grow}
        value={now}
        options={options.map(({ value, label }) => ({ value, label }))}
        onChange={(next) => {
          const from = options.find(({ value }) => value === next)?.from;
          onChange(from === undefined ? bare : { ...bare, from });
        }}
      />
    </div>
  );
}
