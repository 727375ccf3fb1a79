import { useTranslation } from "react-i18next";
import type { ImportCounts, ImportJob } from "@/lib/contract";
import s from "./Tallies.module.css";

/** Why rows came out as they did, and how many each owner gets. */
export function Tallies({ counts }: { counts: ImportCounts; job: ImportJob }) {
  const { t } = useTranslation("imports");
  const reasons = counts.reasons.map(({ reason, count }) => ({ name: reason, count }));
  return (
    <>
      <Tally title={t("reasons")} lines={reasons} />
      <Tally title={t("owners")} lines={counts.owners} bars />
    </>
  );
}

type Props = { title: string; lines: { name: string; count: number }[]; bars?: boolean };

function Tally({ title, lines, bars = false }: Props) {
  if (lines.length === 0) return null;
  const most = Math.max(...lines.map(({ count }) => count));
  return (
    <div className={s.tally}>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ name, count }) => (
          <li key={name}>
            <span>{name}</span>
            {bars && (
              <i aria-hidden>
                <b style={{ width: `${(count / most) * 100}%` }} />
              </i>
            )}
            <em>{count.toLocaleString("en-US")}</em>
          </li>
        ))}
      </ul>
    </div>
  );
}
