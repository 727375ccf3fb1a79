import { useId } from "react";
import { useTranslation } from "react-i18next";
import { TextBox } from "@/components/TextBox";
import { saidIn, withWords } from "./document";
import s from "./Inspector.module.css";

type Props = {
  label: string;
  value: unknown;
  rows?: number;
  onChange: (words: unknown, language: "zh" | "en") => void;
};

/** A text in both languages. */
export function Words({ label, value, rows = 1, onChange }: Props) {
  const { t } = useTranslation("designer");
  const id = useId();
  return (
    <div className={s.stack}>
      <span className={s.hint} id={id}>
        {label}
      </span>
      {(["zh", "en"] as const).map((language) => (
        <TextBox
          key={language}
          aria-label={`${label} ${t(`language.${language}`)}`}
          placeholder={t(`language.${language}`)}
          minRows={rows}
          maxLength={5000}
          value={saidIn(value, language)}
          onChange={(text) => onChange(withWords(value, language, text), language)}
        />
      ))}
    </div>
  );
}
