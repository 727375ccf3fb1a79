import { Input } from "antd";
import s from "./Clock.module.css";
import { readClock } from "./calendar/hours";

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** When the field is left: what it reads, or what was typed where that is no time. */
  onLeave?: (value: string) => void;
  disabled?: boolean;
};

/** A clock, typed as people type it: 9, 930, 9:30. */
export function Clock({ label, value, onChange, onLeave, disabled = false }: Props) {
  const leave = () => {
    const read = readClock(value) ?? value;
    onChange(read);
    onLeave?.(read);
  };
  return (
    <Input
      className={s.clock ?? ""}
      aria-label={label}
      aria-invalid={readClock(value) === null}
      inputMode="numeric"
      placeholder="09:00"
      maxLength={5}
      value={value}
      disabled={disabled}
      status={value && readClock(value) === null ? "error" : ""}
      onChange={(event) => onChange(event.target.value)}
      onBlur={leave}
      onPressEnter={leave}
    />
  );
}
