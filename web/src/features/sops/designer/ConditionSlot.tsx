import { useTranslation } from "react-i18next";
import { ConditionEditor } from "@/records/filters/ConditionEditor";
import { useDesigning } from "./designing";
import type { Condition } from "./document";
import s from "./Inspector.module.css";

type Props = {
  label: string;
  value: Condition | null;
  onChange: (condition: Condition | null) => void;
  /** The kind of record that is asked; blank: the one that the SOP starts on. */
  of?: string;
  /** Steps whose outcome may be asked for. */
  outcomes?: readonly string[];
};

/** A condition, as pills that are written in place. */
export function ConditionSlot({ label, value, onChange, of = "", outcomes = [] }: Props) {
  const { t } = useTranslation("designer");
  const { asking, say } = useDesigning();
  const limits = asking.described.get(of || (say.design.records[0]?.name ?? ""))?.limits;
  if (!limits) return <p className={s.hint}>{t("common:loading")}</p>;
  const written = value && Object.keys(value).length > 0 ? value : null;
  return (
    <ConditionEditor
      compact
      label={label}
      fields={asking.fields(of, outcomes)}
      limits={limits}
      value={written}
      onChange={onChange}
    />
  );
}
