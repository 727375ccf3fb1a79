import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Chip, Chips } from "@/components/Chip";
import { Pick } from "@/components/Pick";
import { departmentsQuery } from "@/lib/session";
import { PersonPicker } from "../people/PersonPicker";
import s from "./ConditionForm.module.css";
import { useEditor } from "./EditorContext";
import type { InputProps } from "./ValueInput";

type Kind = "person" | "department";

/** One person or department: by a word such as 'me', or by name. */
export function OneInput({ shape, kind, label, value, onChange }: InputProps & { kind: Kind }) {
  return (
    <>
      <Chips label={label}>
        {shape.words.map((word) => (
          <Chip
            key={String(word.value)}
            chosen={word.value === value}
            onClick={() => onChange(word.value === value ? undefined : word.value)}
          >
            {word.label}
          </Chip>
        ))}
      </Chips>
      <Picker
        kind={kind}
        label={label}
        value={typeof value === "number" ? value : null}
        onChange={(id) => onChange(id ?? undefined)}
      />
    </>
  );
}

type SeveralProps = Omit<InputProps, "value" | "onChange"> & {
  kind: Kind;
  chosen: unknown[];
  onChange: (chosen: unknown[]) => void;
};

/** Several of them: what is chosen stands as chips, and is taken back by a press. */
export function SeveralInput({ shape, kind, label, chosen, onChange }: SeveralProps) {
  const { names } = useEditor();
  const words = shape.of?.words ?? [];
  const ids = chosen.filter((one): one is number => typeof one === "number");
  const toggle = (one: unknown) =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <>
      <Chips label={label}>
        {words.map(({ value, label: word }) => (
          <Chip key={String(value)} chosen={chosen.includes(value)} onClick={() => toggle(value)}>
            {word}
          </Chip>
        ))}
        {ids.map((id) => (
          <Chip key={id} chosen onClick={() => toggle(id)}>
            {names(kind, id)}
          </Chip>
        ))}
      </Chips>
      <Picker
        kind={kind}
        label={label}
        value={null}
        without={ids}
        onChange={(id) => id !== null && toggle(id)}
      />
    </>
  );
}

type PickerProps = {
  kind: Kind;
  label: string;
  value: number | null;
  without?: number[];
  onChange: (id: number | null) => void;
};

function Picker({ kind, label, value, without = [], onChange }: PickerProps) {
  const { t } = useTranslation("filters");
  const { data: departments = [] } = useQuery(departmentsQuery);
  if (kind === "person") {
    return (
      <PersonPicker
        label={label}
        value={value}
        placeholder={t("form.person")}
        // Records may still stand under somebody who has left.
        only={({ id, active }) => (active || id === value) && !without.includes(id)}
        onChange={onChange}
      />
    );
  }
  return (
    <Pick
      label={label}
      none={t("form.department")}
      className={s.wide}
      options={departments
        .filter(({ id }) => !without.includes(id))
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
