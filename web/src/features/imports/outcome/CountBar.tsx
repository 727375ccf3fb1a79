import { useTranslation } from "react-i18next";
import type { ImportCounts } from "@/lib/contract";
import { addsUp, OUTCOMES, sharesOf } from "../counts";
import s from "./CountBar.module.css";

type Props = { target: string; counts: ImportCounts; trial?: boolean };

/** What became of the rows, as a bar and in numbers that add up. */
export function CountBar({ target, counts, trial = false }: Props) {
  const { t } = useTranslation("imports");
  const number = (value: number) => value.toLocaleString("en-US");
  return (
    <div>
      <div className={s.bar} aria-hidden>
        {sharesOf(counts).map(({ outcome, percent }) => (
          <i key={outcome} data-outcome={outcome} style={{ width: `${percent}%` }} />
        ))}
      </div>
      <dl className={s.counts}>
        {OUTCOMES.map((outcome) => (
          <div key={outcome} data-none={counts[outcome] === 0 || undefined}>
            <dt>
              <i data-outcome={outcome} aria-hidden />
              {t(`${trial ? "would" : "outcome"}.${outcome}`, { context: target })}
            </dt>
            <dd>{number(counts[outcome])}</dd>
          </div>
        ))}
      </dl>
      <p className={s.sum}>
        {t(addsUp(counts) ? "sum" : "sum_open", { count: counts.rows, number: number(counts.rows) })}
      </p>
    </div>
  );
}
