import { useTranslation } from "react-i18next";
import type { Replay } from "@/lib/contract";
import { useWords } from "@/lib/words";
import s from "./DayBars.module.css";

const WIDTH = 360;
const HEIGHT = 56;

type Props = { days: Replay["days"]; of: "steps" | "escalations"; title: string };

/** A bar for each day; the sentence below says what matters of it. */
export function DayBars({ days, of, title }: Props) {
  const { t } = useTranslation("trial");
  const words = useWords();
  const most = days.reduce(
    (best, day) => (day[of] > best[of] ? day : best),
    days[0] as Replay["days"][number],
  );
  const highest = Math.max(most[of], 1);
  const each = WIDTH / days.length;
  const said = most[of]
    ? t("replay.most", { day: words.date(most.date), count: most[of] })
    : t("replay.no_bars");
  return (
    <figure className={s.figure}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={s.bars} data-of={of} aria-hidden>
        <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {days.map((day, at) => {
          const height = (day[of] / highest) * (HEIGHT - 2);
          return (
            <rect key={day.date} x={at * each} y={HEIGHT - 1 - height} width={each * 0.7} height={height}>
              <title>{`${words.date(day.date)} ${day[of]}`}</title>
            </rect>
          );
        })}
      </svg>
      <p>{said}</p>
    </figure>
  );
}
