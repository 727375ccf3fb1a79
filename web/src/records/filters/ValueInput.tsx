import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { Chip, Chips } from "@/components/Chip";
import { Choice } from "@/components/Choice";
import type { FilterShape } from "@/lib/contract";
import s from "./ConditionForm.module.css";
import { DayInput, PeriodInput } from "./DayInputs";
import type { FieldDescription } from "./fields";
import { NumberInput } from "./NumberInput";
import { OneInput, SeveralInput } from "./PeopleInputs";
import { WordsInput } from "./WordsInput";

export type InputProps = {
  field: FieldDescription;
  shape: FilterShape;
  label: string;
  /** Nothing while it is not whole. */
  value: unknown;
  onChange: (value: unknown) => void;
};

/** What a condition compares with, by the shape of the value. */
export function ValueInput(props: InputProps) {
  if (props.shape.name === "none") return null;
  return (
    <div className={s.value} data-value>
      {props.shape.name === "list" ? (
        <ListInput {...props} />
      ) : props.shape.name === "from_to" ? (
        <EndsInput {...props} />
      ) : (
        <PlainInput {...props} />
      )}
    </div>
  );
}

function PlainInput(props: InputProps) {
  const { field, shape, label, value, onChange } = props;
  switch (shape.name) {
    case "number":
    case "whole":
      return <NumberInput {...props} />;
    case "yes_no":
      return (
        <Choice
          label={label}
          options={shape.words.map((word) => ({ value: String(word.value), label: word.label }))}
          value={typeof value === "boolean" ? String(value) : null}
          onChange={(said) => onChange(said === "true")}
        />
      );
    case "person":
    case "department":
      return <OneInput {...props} kind={shape.name} />;
    case "day":
      return <DayInput {...props} />;
    case "period":
      return <PeriodInput {...props} />;
    default:
      if (shape.name === "choice" || field.choices.length > 0) return <ChoiceChips {...props} />;
      return (
        <Input
          aria-label={label}
          value={typeof value === "string" ? value : ""}
          maxLength={200}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      );
  }
}

/** One of the field's own choices. */
function ChoiceChips({ field, label, value, onChange }: InputProps) {
  return (
    <Chips label={label}>
      {field.choices.map((choice) => (
        <Chip key={choice.value} chosen={choice.value === value} onClick={() => onChange(choice.value)}>
          {choice.label}
        </Chip>
      ))}
    </Chips>
  );
}

function ListInput(props: InputProps) {
  const { field, shape, label, value, onChange } = props;
  const part = shape.of?.name;
  const chosen: unknown[] = Array.isArray(value) ? value : [];
  const keep = (next: unknown[]) => onChange(next.length > 0 ? next : undefined);
  if (part === "person" || part === "department") {
    return <SeveralInput {...props} kind={part} chosen={chosen} onChange={keep} />;
  }
  if (part === "choice" || field.choices.length > 0) {
    const toggled = (one: string) =>
      chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
    return (
      <Chips label={label}>
        {field.choices.map((choice) => (
          <Chip
            key={choice.value}
            chosen={chosen.includes(choice.value)}
            onClick={() => keep(toggled(choice.value))}
          >
            {choice.label}
          </Chip>
        ))}
      </Chips>
    );
  }
  return <WordsInput label={label} numbers={part} chosen={chosen} onChange={keep} />;
}

/** Two values, both included. */
function EndsInput(props: InputProps) {
  const { t } = useTranslation("filters");
  const { shape, label, value, onChange } = props;
  if (shape.of === null) return null;
  const ends: unknown[] = Array.isArray(value) ? value : [];
  const end = (at: 0 | 1) => (
    <PlainInput
      {...props}
      shape={shape.of as FilterShape}
      label={`${label} ${t(at === 0 ? "form.from" : "form.to")}`}
      value={ends[at]}
      onChange={(next) => onChange(at === 0 ? [next, ends[1]] : [ends[0], next])}
    />
  );
  return (
    <div className={s.ends}>
      {end(0)}
      <span aria-hidden>{t("form.to")}</span>
      {end(1)}
    </div>
  );
}
