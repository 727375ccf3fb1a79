import { useTranslation } from "react-i18next";
import type { Forecast } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { wallOfDate } from "@/lib/zone";
import s from "./LoadMap.module.css";
import { loadOf, said, sumOf } from "./load";

/** People × days. What is too much bears a mark beside its colour. */
export function LoadMap({ forecast, limit }: { forecast: Forecast; limit: number }) {
  const { t } = useTranslation("trial");
  const words = useWords();
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is narrow, so the keyboard must reach it. */}
      <section className={s.scroll} aria-label={t("forecast.map")} tabIndex={0}>
        <table className={s.map}>
          <thead>
            <tr>
              <td />
              {forecast.days.map((day) => (
                <th key={day} scope="col" title={words.dateWithWeekday(day)}>
                  <small>{t(`time:weekday.${wallOfDate(day).weekday}`)}</small>
                  {`${wallOfDate(day).month}/${wallOfDate(day).day}`}
                </th>
              ))}
              <th scope="col">{t("forecast.sum")}</th>
            </tr>
          </thead>
          <tbody>
            {forecast.people.map((line) => (
              <Row key={line.person.id} line={line} days={forecast.days} limit={limit} />
            ))}
          </tbody>
        </table>
      </section>
      <p className={s.legend}>
        {(["some", "much", "over"] as const).map((load) => (
          <span key={load}>
            <i data-load={load} />
            {t(`forecast.legend.${load}`, { limit, half: limit / 2 })}
          </span>
        ))}
      </p>
    </>
  );
}

type RowProps = { line: Forecast["people"][number]; days: string[]; limit: number };

function Row({ line, days, limit }: RowProps) {
  const { t } = useTranslation("trial");
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        <span title={line.department}>
          {line.person.name}
          <small>{line.department}</small>
        </span>
      </th>
      {days.map((day, at) => {
        const steps = line.steps[at] ?? 0;
        const load = loadOf(steps, limit);
        const cell = t(load === "over" ? "forecast.cell_over" : "forecast.cell", {
          name: line.person.name,
          day: words.date(day),
          amount: said(steps),
        });
        return (
          <td key={day} data-load={load} title={cell}>
            {steps > 0 ? said(steps) : "–"}
            {load === "over" && <b>!</b>}
          </td>
        );
      })}
      <td className={s.sum}>{said(sumOf(line))}</td>
    </tr>
  );
}
