import { Popover } from "antd";
import { useTranslation } from "react-i18next";
import type { CalendarDay } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { DayEditor } from "./DayEditor";
import s from "./MonthView.module.css";
import { type Month, type Note, notesOf, ordinaryKind } from "./year";

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

type Props = {
  month: Month;
  special: ReadonlyMap<string, CalendarDay>;
  /** Whether the weekly hours hold work on the date. */
  worked: (date: string) => boolean;
  today: string;
  open: string | null;
  onOpen: (date: string | null) => void;
};

export function MonthView(props: Props) {
  const { t } = useTranslation("settings");
  const { month, special } = props;
  const name = t(`time:month.${month.month}`);
  return (
    <section className={s.month} aria-label={name}>
      <h3>{name}</h3>
      <div className={s.grid}>
        {WEEKDAYS.map((day) => (
          <span key={day} className={s.weekday} title={t(`time:weekday.${day}`)}>
            {t(`weekday_short.${day}`)}
          </span>
        ))}
        {month.dates.map((date, at) => (
          <Day key={date} {...props} date={date} column={at === 0 ? month.blanks + 1 : undefined} />
        ))}
      </div>
      <Notes notes={notesOf(month, special)} />
    </section>
  );
}

type DayProps = Props & { date: string; column: number | undefined };

function Day({ date, column, special, worked, today, open, onOpen }: DayProps) {
  const { t } = useTranslation("settings");
  const words = useWords();
  const day = special.get(date);
  const ordinary = ordinaryKind(date, worked);
  const kind = day?.kind ?? ordinary;
  const isOpen = open === date;
  const said = [words.dateWithWeekday(date), t(`kind.${kind}`), day?.name].filter(Boolean).join(" ");
  function close() {
    onOpen(null);
    // The button is drawn anew without its editor; the focus returns to it.
    requestAnimationFrame(() => document.getElementById(`day-${date}`)?.focus());
  }
  const face = (
    <button
      id={`day-${date}`}
      type="button"
      className={s.day}
      style={column ? { gridColumnStart: column } : undefined}
      data-kind={kind}
      data-special={day ? "" : undefined}
      data-open={isOpen || undefined}
      aria-label={said}
      aria-current={date === today ? "date" : undefined}
      aria-haspopup="dialog"
      title={day?.name}
      onClick={() => onOpen(isOpen ? null : date)}
    >
      {Number(date.slice(8))}
      {/* Beside the name for screen readers, which says the same. */}
      {day && <small data-sign={t(`sign.${day.kind}`)} />}
    </button>
  );
  if (!isOpen) return face;
  return (
    <Popover
      open
      trigger={[]}
      arrow={false}
      placement="bottom"
      content={<DayEditor date={date} day={day} ordinary={ordinary} onClose={close} />}
    >
      {face}
    </Popover>
  );
}

/** The holidays of the month in words. */
function Notes({ notes }: { notes: Note[] }) {
  const { t } = useTranslation("settings");
  return (
    <p className={s.notes}>
      {notes.map(({ first, last, name, kind }) => (
        <span key={first} data-kind={kind}>
          {t(first === last ? "note.day" : "note.days", { first, last })} {name || t(`kind.${kind}`)}
        </span>
      ))}
    </p>
  );
}
