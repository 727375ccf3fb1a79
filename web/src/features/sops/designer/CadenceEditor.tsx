import { Button, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { Pick } from "@/components/Pick";
import { AddRow } from "./AddRow";
import { useChangeStep } from "./designing";
import {
  isNode,
  keyOf,
  type Node,
  nodeOf,
  type StepDoc,
  textOf,
  textsOf,
  without,
  withPart,
} from "./document";
import s from "./Inspector.module.css";
import { Remove } from "./Remove";
import { SpanInput } from "./SpanInput";

const FIRST: Node = { every: ["1d", "1d", "1d", "5d"], attempts: 5, then: "give_back" };
const THEN = ["go_on", "end", "give_back"] as const;

/** What happens while nobody can be reached. */
export function CadenceEditor({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const change = useChangeStep(keyOf(step));
  const cadence = nodeOf(step.cadence);
  const every = textsOf(cadence.every);
  const set = (next: Node) => change((one) => ({ ...one, cadence: next }));
  /** It counts tries at reaching somebody: that has to be its proof. */
  const begin = () =>
    change((one) => {
      const asked = nodeOf(nodeOf(one.proof).follow_up);
      return { ...one, proof: { follow_up: withPart(asked, "reached", true) }, cadence: FIRST };
    });
  if (!isNode(step.cadence)) {
    return (
      <Button size="small" className={s.add ?? ""} icon={<Icon name="plus" size={12} />} onClick={begin}>
        {t("cadence.add")}
      </Button>
    );
  }
  return (
    <>
      <span className={s.hint}>{t("cadence.every")}</span>
      {every.map((span, at) => (
        // Distances have no names of their own.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <div key={at} className={s.line}>
          <SpanInput
            label={t("cadence.distance", { number: at + 1 })}
            value={span}
            onChange={(next) =>
              set({ ...cadence, every: every.map((one, index) => (index === at ? next : one)) })
            }
          />
          {every.length > 1 && (
            <Remove onClick={() => set({ ...cadence, every: every.filter((_, index) => index !== at) })} />
          )}
        </div>
      ))}
      <AddRow onClick={() => set({ ...cadence, every: [...every, every.at(-1) ?? "1d"] })}>
        {t("cadence.add_distance")}
      </AddRow>
      <div className={s.line}>
        <span className={s.label}>{t("cadence.attempts")}</span>
        <InputNumber
          className={s.number ?? ""}
          aria-label={t("cadence.attempts")}
          min={1}
          max={50}
          precision={0}
          value={Number(cadence.attempts) || 1}
          onChange={(attempts) => attempts && set({ ...cadence, attempts })}
        />
        <Pick
          label={t("cadence.then_label")}
          outlined
          value={textOf(cadence.then) || "go_on"}
          options={THEN.map((one) => ({ value: one, label: t(`cadence.then.${one}`) }))}
          onChange={(then) => then && set({ ...cadence, then })}
        />
      </div>
      <button type="button" className={s.bare} onClick={() => change((one) => without(one, "cadence"))}>
        {t("cadence.remove")}
      </button>
    </>
  );
}
