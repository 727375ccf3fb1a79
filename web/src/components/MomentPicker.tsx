import { DatePicker } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { usePhone } from "@/lib/media";
import { useWords } from "@/lib/words";
import { clockTime, dayNumberOf, instant, isoDate, wall } from "@/lib/zone";
import { Icon } from "./Icon";
import s from "./MomentPicker.module.css";

type Props = {
  id?: string;
  /** ISO, UTC. */
  value: string;
  onChange: (value: string) => void;
  label?: string;
  /** Nothing later may be chosen than this moment. */
  notAfter?: Date;
};

/** The digits on the office wall, as the picker's own kind of time. */
const toWall = (iso: string): Dayjs => {
  const at = wall(iso);
  return dayjs(`${isoDate(at)}T${clockTime(at)}`);
};
const fromWall = (at: Dayjs): string =>
  instant(dayNumberOf(at.format("YYYY-MM-DD")), at.hour(), at.minute()).toISOString();

/** A day with a time, said as people say it: 今天 10:12, 11月26日 周三 18:00. */
export function MomentPicker({ id, value, onChange, label, notAfter }: Props) {
  const words = useWords();
  const phone = usePhone();
  if (phone) {
    const at = wall(value);
    return (
      <Native
        id={id}
        type="datetime-local"
        label={label}
        said={words.full(value)}
        value={`${isoDate(at)}T${clockTime(at)}`}
        onChange={(text) => text && onChange(fromWall(dayjs(text)))}
      />
    );
  }
  return (
    <DatePicker
      id={id}
      className={s.picker}
      aria-label={label}
      value={toWall(value)}
      format={(at) => words.full(fromWall(at))}
      showTime={{ format: "HH:mm", minuteStep: 5 }}
      allowClear={false}
      inputReadOnly
      needConfirm={false}
      showNow={false}
      suffixIcon={<Icon name="calendar" />}
      {...(notAfter && { maxDate: toWall(notAfter.toISOString()) })}
      onChange={(at) => at && onChange(fromWall(at))}
    />
  );
}

type DayProps = {
  id?: string;
  /** YYYY-MM-DD, or nothing. */
  value: string;
  onChange: (value: string) => void;
  label?: string;
  placeholder?: string;
  /** Nothing later may be chosen than this day (YYYY-MM-DD). */
  notAfter?: string;
};

/** A day without a time: 今天, 11月26日. */
export function DayPicker({ id, value, onChange, label, placeholder, notAfter }: DayProps) {
  const words = useWords();
  const phone = usePhone();
  if (phone) {
    return (
      <Native
        id={id}
        type="date"
        label={label}
        said={value ? words.date(value) : (placeholder ?? "")}
        value={value}
        max={notAfter}
        onChange={onChange}
      />
    );
  }
  return (
    <DatePicker
      id={id}
      className={s.picker}
      aria-label={label}
      value={value ? dayjs(value) : null}
      format={(at) => words.date(at.format("YYYY-MM-DD"))}
      placeholder={placeholder}
      inputReadOnly
      showNow={false}
      suffixIcon={<Icon name="calendar" />}
      {...(notAfter && { maxDate: dayjs(notAfter) })}
      onChange={(at) => onChange(at ? at.format("YYYY-MM-DD") : "")}
    />
  );
}

type NativeProps = {
  id: string | undefined;
  type: "date" | "datetime-local";
  label: string | undefined;
  said: string;
  value: string;
  max?: string | undefined;
  onChange: (value: string) => void;
};

/** The phone's own wheel, under the words in which we say times. */
function Native({ id, type, label, said, value, max, onChange }: NativeProps) {
  return (
    <div className={s.native} data-empty={value === "" || undefined}>
      <span aria-hidden>{said}</span>
      <Icon name="calendar" />
      <input
        id={id}
        type={type}
        aria-label={label}
        value={value}
        max={max}
        onClick={(event) => event.currentTarget.showPicker?.()}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
