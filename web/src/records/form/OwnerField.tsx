import { useTranslation } from "react-i18next";
import { Field } from "@/components/Field";
import { useCan } from "@/lib/session";
import { PersonPicker } from "../people/PersonPicker";

type Props = { value: number | null; error?: string | undefined; onChange: (id: number | null) => void };

/** Whose the new record becomes; only for those who may give it to others. */
export function OwnerField({ value, error, onChange }: Props) {
  const { t } = useTranslation("records");
  const assigns = useCan("lead.assign");
  if (!assigns) return null;
  return (
    <Field label={t("list.column.owner")} error={error}>
      {(id) => <PersonPicker id={id} value={value} placeholder={t("form.me")} onChange={onChange} />}
    </Field>
  );
}
