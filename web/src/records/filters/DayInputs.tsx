import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DayPicker } from "@/components/MomentPicker";
import { Pick } from "@/components/Pick";
import s from "./ConditionForm.module.css";
import type { InputProps } from "./ValueInput";
import { countedOf, isDate } from "./values";

const DATE = "date";

/** A day: 今天, 7 天前, or one of the calendar. */
export function DayInput(props: InputProps) {
  return <TimeInput {...props} dates />;
}

/** A stretch of days: 本周, 最近 7 天. */
export function PeriodInput(props: InputProps) {
  return <TimeInput {...props} />;
}

/** First which kind of time, then how many days of it or which one. */
function TimeInput({ shape, label, value, onChange, dates = false }: InputProps & { dates?: boolean }) {
  const { t } = useTranslation("filters");
  const counted = countedOf(shape, value);
  const start = counted?.name ?? (isDate(value) ? DATE : typeof value === "string" ? value : null);
  const [way, setWay] = useState<string | null>(start);
  const known = shape.counted.find(({ name }) => name === way);
  const options = [
    ...shape.counted.map(({ name, label: said }) => ({ value: name, label: said.replace("{count}", "N") })),
    ...shape.words.map((word) => ({ value: String(word.value), label: word.label })),
    ...(dates ? [{ value: DATE, label: t("form.date") }] : []),
  ];
  const choose = (next: string | null) => {
    setWay(next);
    if (shape.counted.some(({ name }) => name === next)) onChange({ [String(next)]: counted?.count ?? 7 });
    else onChange(next === DATE ? undefined : (next ?? undefined));
  };
  return (
    <div className={s.time}>
      <Pick label={label} none={t("form.when")} options={options} value={way} onChange={choose} />
      {known && (
        <Input
          className={s.count ?? ""}
          aria-label={t("form.count")}
          inputMode="numeric"
          maxLength={4}
          defaultValue={counted?.count ?? 7}
          suffix={t("form.days")}
          onChange={(event) => {
            const count = Number(event.target.value.normalize("NFKC"));
            const fits = Number.isInteger(count) && count >= 1 && count <= known.most;
            onChange(fits ? { [known.name]: count } : undefined);
          }}
        />
      )}
      {way === DATE && (
        <DayPicker
          label={label}
          placeholder={t("form.date")}
          value={isDate(value) ? value : ""}
          onChange={(day) => onChange(day || undefined)}
        />
      )}
    </div>
  );
}
