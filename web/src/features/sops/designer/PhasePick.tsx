import { useTranslation } from "react-i18next";
import { Pick } from "@/components/Pick";
import { useDesigning } from "./designing";
import { type Node, textOf, withPart } from "./document";
import s from "./Inspector.module.css";

const PHASES = ["lead", "deal", "closing", "service", "advocate"] as const;

type Props = {
  /** The SOP, or a step of it, which then goes its own way. */
  of: Node;
  none: string;
  onChange: (next: Node) => void;
};

/** In which phase of a customer's life it lies, where nobody wants it to follow from the record. */
export function PhasePick({ of, none, onChange }: Props) {
  const { t } = useTranslation("designer");
  const { readOnly } = useDesigning();
  const value = textOf(of.phase);
  if (readOnly && !value) return null;
  if (readOnly) {
    const phase = PHASES.find((one) => one === value);
    return phase ? <p className={s.text}>{t("phase.said", { name: t(`phase.${phase}`) })}</p> : null;
  }
  return (
    <div className={s.line}>
      <span className={s.label}>{t("phase.label")}</span>
      <Pick
        label={t("phase.label")}
        outlined
        clearable
        none={none}
        value={value || null}
        options={PHASES.map((one) => ({ value: one, label: t(`phase.${one}`) }))}
        onChange={(next) => onChange(withPart(of, "phase", next))}
      />
    </div>
  );
}
