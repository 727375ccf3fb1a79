import { Button, Input } from "antd";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { Pick } from "@/components/Pick";
import { Tick } from "@/components/Tick";
import { usePhone } from "@/lib/media";
import s from "./ConditionForm.module.css";
import { type Draft, finished, operatorOf, withField, withOperator } from "./drafts";
import { useEditor } from "./EditorContext";
import type { FieldDescription } from "./fields";
import { ValueInput } from "./ValueInput";

type Props = {
  label: string;
  draft: Draft;
  trouble: string | undefined;
  onChange: (draft: Draft) => void;
  onDone: () => void;
  onCancel: () => void;
};

const NEXT = "[data-value] input, [data-value] select, [data-value] button";

/** A condition while it is written: which field, compared how, with what. */
export function ConditionForm({ label, draft, trouble, onChange, onDone, onCancel }: Props) {
  const { fields, limits } = useEditor();
  const field = fields.find(({ key }) => key === draft.field);
  const whole = finished(draft, fields, limits) !== null;
  const form = useRef<HTMLFormElement>(null);
  const phone = usePhone();
  const key = field?.key;
  // What is written next has the keyboard; on the phone that would cover the sheet.
  useEffect(() => {
    if (key === undefined || phone) return;
    const next = form.current?.querySelector<HTMLElement>(NEXT) ?? form.current?.querySelector("select");
    next?.focus();
  }, [key, phone]);
  function submit(event: FormEvent) {
    event.preventDefault();
    // What stands around may be a form too.
    event.stopPropagation();
    if (whole) onDone();
  }
  function press(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === "Escape" && !event.nativeEvent.isComposing) onCancel();
  }
  return (
    <form
      ref={form}
      className={s.form}
      role={phone ? undefined : "dialog"}
      aria-label={label}
      onSubmit={submit}
      onKeyDown={press}
    >
      {trouble && (
        <p className={s.trouble} role="alert">
          <Icon name="warning" />
          {trouble}
        </p>
      )}
      {field ? (
        <Parts field={field} draft={draft} whole={whole} onChange={onChange} />
      ) : (
        <FieldList onChoose={(chosen) => onChange(withField(draft, chosen))} />
      )}
    </form>
  );
}

type PartsProps = {
  field: FieldDescription;
  draft: Draft;
  whole: boolean;
  onChange: (draft: Draft) => void;
};

function Parts({ field, draft, whole, onChange }: PartsProps) {
  const { t } = useTranslation("filters");
  const operator = operatorOf(draft, field);
  const operators = field.operators.map(({ name, label }) => ({
    value: name,
    label: label.replace(/：$/, ""),
  }));
  return (
    <>
      <div className={s.head}>
        <Button
          type="text"
          className={s.field ?? ""}
          title={t("form.other_field")}
          onClick={() => onChange({ ...draft, field: null })}
        >
          <b>{field.label}</b>
          <Icon name="down" size={12} />
        </Button>
        <Pick
          label={t("form.operator")}
          className={s.operator}
          options={operators}
          value={operator?.name ?? null}
          onChange={(name) => name && onChange(withOperator(draft, field, name))}
        />
      </div>
      {operator && (
        <ValueInput
          // Another comparison begins with inputs of its own.
          key={`${field.key} ${operator.name}`}
          field={field}
          shape={operator.shape}
          label={`${field.label} ${operator.label}`}
          value={draft.value}
          onChange={(value) => onChange({ ...draft, value })}
        />
      )}
      <footer className={s.foot}>
        <label className={s.negate}>
          <Tick checked={draft.negated} onChange={() => onChange({ ...draft, negated: !draft.negated })} />
          {t("form.negate")}
        </label>
        <Button type="primary" htmlType="submit" disabled={!whole}>
          {t("form.done")}
        </Button>
      </footer>
    </>
  );
}

/** The fields to choose from, found by typing. */
function FieldList({ onChoose }: { onChoose: (field: FieldDescription) => void }) {
  const { t } = useTranslation("filters");
  const { fields } = useEditor();
  const phone = usePhone();
  const [typed, setTyped] = useState("");
  const wanted = typed.trim().toLowerCase();
  const found = fields.filter(({ key, label }) => `${label} ${key}`.toLowerCase().includes(wanted));
  const first = found[0];
  return (
    <>
      <Input
        value={typed}
        // On the phone the keyboard would cover the list.
        autoFocus={!phone}
        prefix={<Icon name="search" />}
        placeholder={t("form.find_field")}
        aria-label={t("form.find_field")}
        onChange={(event) => setTyped(event.target.value)}
        onPressEnter={(event) => {
          event.preventDefault();
          if (first && !event.nativeEvent.isComposing) onChoose(first);
        }}
      />
      <ul className={s.fields} aria-label={t("form.fields")}>
        {found.map((field) => (
          <li key={field.key}>
            <button type="button" onClick={() => onChoose(field)}>
              {field.label}
            </button>
          </li>
        ))}
        {found.length === 0 && <li className={s.none}>{t("form.no_field")}</li>}
      </ul>
    </>
  );
}
