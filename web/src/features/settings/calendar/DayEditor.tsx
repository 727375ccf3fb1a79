import { Button, Input } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import type { CalendarDay, DayKind } from "@/lib/contract";
import { useWords } from "@/lib/words";
import s from "./DayEditor.module.css";
import { useCalendarChange } from "./useCalendar";

type Props = {
  date: string;
  /** What was set for the day, if anything. */
  day: CalendarDay | undefined;
  /** What it would be by the weekly hours. */
  ordinary: DayKind;
  onClose: () => void;
};

const other = (kind: DayKind): DayKind => (kind === "off" ? "working" : "off");

/** Makes a day a holiday or a working day, with a name; or takes that back. */
export function DayEditor({ date, day, ordinary, onClose }: Props) {
  const { t } = useTranslation("settings");
  const words = useWords();
  const { working, setDay, clearDay } = useCalendarChange();
  const [kind, setKind] = useState<DayKind>(day?.kind ?? other(ordinary));
  const [name, setName] = useState(day?.name ?? "");
  // What it was typed on; after a refusal what stands there by then.
  const [typedOn, setTypedOn] = useState<number | null>(day?.version ?? 0);
  const version = typedOn ?? day?.version ?? 0;
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Element && !event.target.closest(".ant-popover, [data-open]")) onClose();
    };
    document.addEventListener("pointerdown", outside);
    box.current?.querySelector<HTMLElement>("input:checked")?.focus();
    return () => document.removeEventListener("pointerdown", outside);
  }, [onClose]);
  const done = (saved: boolean) => (saved ? onClose() : setTypedOn(null));
  return (
    <form
      ref={box}
      className={s.editor}
      aria-label={words.dateWithWeekday(date)}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      onSubmit={(event) => {
        event.preventDefault();
        void setDay(date, kind, name.trim(), version).then(done);
      }}
    >
      <b>{words.dateWithWeekday(date)}</b>
      <p>{day ? t(`day.source.${day.source}`) : t(`day.ordinary.${ordinary}`)}</p>
      <Choice
        label={t("day.kind")}
        value={kind}
        options={(["off", "working"] as const).map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        onChange={(one) => one && setKind(one)}
      />
      <Input
        aria-label={t("day.name")}
        placeholder={t(`day.name_hint.${kind}`)}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <div className={s.foot}>
        {day && (
          <Button
            type="text"
            className={s.back ?? ""}
            disabled={working}
            onClick={() => void clearDay(date, version).then(done)}
          >
            {t("day.clear")}
          </Button>
        )}
        <Button type="primary" htmlType="submit" loading={working}>
          {t("common:save")}
        </Button>
      </div>
    </form>
  );
}
