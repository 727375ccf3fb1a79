import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { Field } from "@/components/Field";
import { DayPicker } from "@/components/MomentPicker";
import { TextBox } from "@/components/TextBox";
import { useWords } from "@/lib/words";
import { todayOf } from "@/lib/zone";
import { optionsOf } from "../facts/options";
import type { FactKind, Values } from "../facts/sheet";
import s from "./RecordForm.module.css";

/** What a form has to know about the facts of its kind of record. */
export type FormSheet = { kinds: Record<string, FactKind>; labels?: Record<string, string> };

/** A line of the form: one fact, or two that belong together, under one label. */
export type FormRow = {
  names: readonly string[];
  /** Key of the text; the first fact's own label when left out. */
  label?: string;
  /** Key of a hint below. */
  hint?: string;
  /** A hairline above. */
  ruled?: boolean;
};

type Props = {
  sheet: FormSheet;
  rows: readonly FormRow[];
  values: Values;
  /** What the server refused, by field. */
  errors: Record<string, string>;
  /** Writing does not begin here. */
  quiet?: boolean;
  onChange: (change: Values) => void;
};

/** The facts of a record as fields of a form. */
export function RecordFields({ sheet, rows, values, errors, quiet, onChange }: Props) {
  const { t } = useTranslation("records");
  const labelOf = (name: string) => t(`fact.${sheet.labels?.[name] ?? name}`);
  return rows.map(({ names, label, hint, ruled }, index) => {
    const [first = ""] = names;
    const error = names.map((name) => errors[name]).find(Boolean);
    return (
      <div key={first} className={s.row} data-ruled={ruled || undefined}>
        <Field label={label ? t(label) : labelOf(first)} hint={hint && t(hint)} error={error}>
          {(id) => (
            <div className={names.length > 1 ? s.pair : undefined}>
              {names.map((name) => (
                <Control
                  key={name}
                  {...(names.length === 1 && { id })}
                  kind={sheet.kinds[name] ?? "text"}
                  label={labelOf(name)}
                  placeholder={names.length > 1 ? labelOf(name) : ""}
                  value={values[name] ?? ""}
                  wrong={Boolean(errors[name])}
                  first={!quiet && index === 0 && name === first}
                  onChange={(value) => onChange({ [name]: value })}
                />
              ))}
            </div>
          )}
        </Field>
      </div>
    );
  });
}

type ControlProps = {
  id?: string;
  kind: FactKind;
  label: string;
  placeholder: string;
  value: string;
  wrong: boolean;
  first: boolean;
  onChange: (value: string) => void;
};

const TYPES: Partial<Record<FactKind, string>> = { phone: "tel", email: "email", link: "url" };

function Control(props: ControlProps) {
  const { kind, label, value, wrong, first, onChange } = props;
  const { t } = useTranslation("records");
  const { now } = useWords();
  const id = props.id ? { id: props.id } : {};
  if (kind === "tier") {
    const options = optionsOf(kind, t) ?? [];
    return (
      <Choice
        label={label}
        options={options}
        value={value || null}
        clearable
        onChange={(next) => onChange(next ?? "")}
      />
    );
  }
  if (kind === "date") {
    return <DayPicker label={label} value={value} onChange={onChange} notAfter={todayOf(now)} />;
  }
  const options = optionsOf(kind, t);
  if (options) {
    return (
      <Select
        {...id}
        aria-label={label}
        value={value || null}
        options={options}
        allowClear
        placeholder={props.placeholder || t("form.choose")}
        onChange={(next: string | null) => onChange(next ?? "")}
      />
    );
  }
  if (kind === "area") {
    return <TextBox {...id} aria-label={label} value={value} minRows={2} onChange={onChange} />;
  }
  return (
    <Input
      {...id}
      value={value}
      aria-label={label}
      placeholder={props.placeholder}
      status={wrong ? "error" : ""}
      autoFocus={first}
      {...(TYPES[kind] && { inputMode: TYPES[kind] as "tel" | "email" | "url" })}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
