import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import s from "./ConditionForm.module.css";
import { useEditor } from "./EditorContext";
import { readNumber, sayNumber, writeNumber } from "./numbers";
import type { InputProps } from "./ValueInput";

/** A number as people write it: 50000, 50,000, 5万. Under it, how it was understood. */
export function NumberInput({ shape, label, value, onChange }: InputProps) {
  const { t } = useTranslation("filters");
  const { digits } = useEditor().limits;
  const [typed, setTyped] = useState(typeof value === "number" ? writeNumber(value) : "");
  const read = (text: string) => {
    const number = readNumber(text, digits);
    return number !== undefined && shape.name === "whole" && !Number.isSafeInteger(number)
      ? undefined
      : number;
  };
  const number = read(typed);
  const wrong = typed.trim() !== "" && number === undefined;
  const hint = t(shape.name === "whole" ? "form.whole_hint" : "form.number_hint");
  return (
    <div className={s.number}>
      <Input
        aria-label={label}
        inputMode="decimal"
        value={typed}
        status={wrong ? "error" : ""}
        placeholder={t("form.number_example")}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(read(event.target.value));
        }}
      />
      <small role="status" data-wrong={wrong || undefined}>
        {wrong && hint}
        {number !== undefined && Math.abs(number) >= 1000 && `= ${sayNumber(number)}`}
      </small>
    </div>
  );
}
