import { Switch } from "antd";
import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Clock } from "../Clock";
import { readClock } from "../calendar/hours";
import s from "./Hours.module.css";

type Props = {
  name: string;
  effect: string;
  /** What each clock is, for who cannot see where it stands. */
  labels: string[];
  /** What stands there when it is switched on. */
  shipped: string[];
  held: string[] | null;
  onChange: (hours: string[] | null) => void;
};

/** One or two clocks that hold only while the switch is on. */
export function Hours({ name, effect, labels, shipped, held, onChange }: Props) {
  const { t } = useTranslation("settings");
  const label = useId();
  const [typed, setTyped] = useState(held ?? shipped);
  const kept = JSON.stringify(held);
  // Saved here or refused: what stands is what holds.
  useEffect(() => {
    const stored = JSON.parse(kept) as string[] | null;
    if (stored) setTyped(stored);
  }, [kept]);
  const isSame = typed.length === 2 && readClock(typed[0] ?? "") === readClock(typed[1] ?? "");

  const leave = (at: number, clock: string) => {
    const next = typed.map((one, index) => readClock(index === at ? clock : one));
    if (next.some((one) => one === null) || JSON.stringify(next) === kept) return;
    if (new Set(next).size < next.length) return;
    onChange(next as string[]);
  };
  return (
    <div className={s.line}>
      <div className={s.words}>
        <b id={label}>{name}</b>
        <p>{effect}</p>
      </div>
      <div className={s.clocks}>
        {held &&
          labels.map((one, at) => (
            <span key={one} className={s.clock}>
              {at > 0 && <span aria-hidden>–</span>}
              <Clock
                label={one}
                value={typed[at] ?? ""}
                onChange={(clock) => setTyped(typed.map((old, index) => (index === at ? clock : old)))}
                onLeave={(clock) => leave(at, clock)}
              />
            </span>
          ))}
        <Switch
          aria-labelledby={label}
          checked={held !== null}
          onChange={(on) => onChange(on ? shipped : null)}
        />
        {held && isSame && (
          <p className={s.wrong} role="alert">
            {t("notify.same")}
          </p>
        )}
      </div>
    </div>
  );
}
