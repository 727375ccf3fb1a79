import { InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { Pick } from "@/components/Pick";
import s from "./Inspector.module.css";
import { readSpan, type Unit, writeSpan } from "./spans";

type Props = {
  label: string;
  value: unknown;
  onChange: (text: string) => void;
  /** A day at work, or a day on the calendar. */
  calendar?: boolean;
};

const UNITS: readonly Unit[] = ["m", "h", "d"];

/** A stretch of time: a number and its unit. */
export function SpanInput({ label, value, onChange, calendar = false }: Props) {
  const { t } = useTranslation("designer");
  const span = readSpan(value) ?? { amount: 1, unit: "h", before: false };
  const kind = calendar ? "calendar" : "working";
  return (
    <>
      <InputNumber
        className={s.number ?? ""}
        aria-label={label}
        min={0}
        max={9999}
        precision={0}
        value={span.amount}
        onChange={(amount) => amount !== null && onChange(writeSpan({ ...span, amount }))}
      />
      <Pick
        label={t("unit.label")}
        outlined
        value={span.unit}
        options={UNITS.map((unit) => ({ value: unit, label: t(`unit.${kind}.${unit}`) }))}
        onChange={(unit) => unit && onChange(writeSpan({ ...span, unit }))}
      />
    </>
  );
}
