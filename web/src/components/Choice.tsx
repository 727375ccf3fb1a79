import { useId } from "react";
import s from "./Choice.module.css";

type Props<V extends string | number> = {
  label: string;
  options: { value: V; label: string }[];
  value: V | null;
  onChange: (value: V | null) => void;
  /** Pressing the chosen one again takes the choice back. */
  clearable?: boolean;
};

/** One of a few, all in sight. Arrow keys move, as in any group of radio buttons. */
export function Choice<V extends string | number>({ label, options, value, onChange, clearable }: Props<V>) {
  const name = useId();
  return (
    <div className={s.choice} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={s.option}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            onClick={() => clearable && option.value === value && onChange(null)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
