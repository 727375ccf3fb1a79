import { useTranslation } from "react-i18next";
import type { Monitor } from "@/lib/contract";
import s from "./HeatMap.module.css";
import { heatOf, shown } from "./heat";
import { NumberLink } from "./NumberLink";

type Person = Monitor["adherence"]["people"][number];
type Cell = Person["cells"][number];

/** How each person keeps each step. The figure stands in the cell; the colour only helps to find it. */
export function HeatMap({ adherence }: { adherence: Monitor["adherence"] }) {
  const { t } = useTranslation("sops");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is narrow, so the keyboard must reach it.
    <section className={s.scroll} aria-label={t("heat.title")} tabIndex={0}>
      <table className={s.map}>
        <thead>
          <tr>
            <td />
            {adherence.steps.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{t("heat.all")}</th>
          </tr>
        </thead>
        <tbody>
          {adherence.people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <span title={person.department}>
                  {person.name}
                  <small>{person.department}</small>
                </span>
              </th>
              {adherence.steps.map(({ key, name }, at) => (
                <HeatCell key={key} cell={person.cells[at]} person={person} step={{ key, name }} />
              ))}
              <Whole person={person} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellProps = { cell: Cell | undefined; person: Person; step: { key: string; name: string } };

function HeatCell({ cell, person, step }: CellProps) {
  const { t } = useTranslation("sops");
  if (!cell || cell.rate === null) return <td data-heat="none">–</td>;
  const words = t("heat.cell", {
    name: person.name,
    step: step.name,
    share: shown(cell.rate),
    kept: cell.on_time,
    due: cell.total,
  });
  return (
    <td data-heat={heatOf(cell.rate)} title={words}>
      <NumberLink
        drill={{ status: "due", step: step.key, person: person.id }}
        count={cell.total}
        label={words}
        className={s.number}
      >
        {shown(cell.rate)}
      </NumberLink>
    </td>
  );
}

function Whole({ person }: { person: Person }) {
  const { t } = useTranslation("sops");
  const due = person.cells.reduce((sum, { total }) => sum + total, 0);
  const kept = person.cells.reduce((sum, { on_time }) => sum + on_time, 0);
  if (person.rate === null) return <td className={s.whole}>–</td>;
  const words = t("heat.whole", { name: person.name, share: shown(person.rate), kept, due });
  return (
    <td className={s.whole} title={words}>
      <NumberLink
        drill={{ score: "all", person: person.id }}
        count={due}
        label={`${words} ${t("score.how")}`}
        className={`${s.number} ${s.formula}`}
      >
        {shown(person.rate)}
      </NumberLink>
    </td>
  );
}

/** What the colours mean. */
export function HeatLegend() {
  const { t } = useTranslation("sops");
  return (
    <p className={s.legend}>
      {(["kept", "weak", "low", "poor"] as const).map((heat) => (
        <span key={heat}>
          <i data-heat={heat} />
          {t(`heat.legend.${heat}`)}
        </span>
      ))}
    </p>
  );
}
