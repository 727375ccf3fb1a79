import { Select } from "antd";
import { useTranslation } from "react-i18next";
import s from "./ConditionForm.module.css";
import { useEditor } from "./EditorContext";
import { readNumber, writeNumber } from "./numbers";

type Props = {
  label: string;
  /** The values are numbers, or whole ones. */
  numbers: string | undefined;
  chosen: unknown[];
  onChange: (values: unknown[]) => void;
};

/** Several texts or numbers: each is ended by Enter, 、 or ；. */
export function WordsInput({ label, numbers, chosen, onChange }: Props) {
  const { t } = useTranslation("filters");
  const { limits } = useEditor();
  const read = (text: string): unknown => {
    if (numbers === "text") return [...text].slice(0, limits.text).join("");
    const number = readNumber(text, limits.digits);
    return numbers === "whole" && !Number.isSafeInteger(number) ? undefined : number;
  };
  const values = (texts: string[]) =>
    [...new Set(texts.map((text) => read(text.trim())))].filter((one) => one !== undefined && one !== "");
  return (
    <Select
      className={s.wide ?? ""}
      mode="tags"
      open={false}
      suffixIcon={null}
      aria-label={label}
      placeholder={t("form.several")}
      tokenSeparators={["、", "；", ";", "\n"]}
      maxCount={limits.entries}
      value={chosen.map((one) => (typeof one === "number" ? writeNumber(one) : String(one)))}
      onChange={(texts: string[]) => onChange(values(texts))}
    />
  );
}
