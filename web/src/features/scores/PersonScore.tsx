import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { PersonMonth } from "@/lib/contract";
import { MissedRow } from "./MissedRow";
import { usePersonScore } from "./queries";
import s from "./Scores.module.css";

/** The formula with a person's own numbers, by SOP, and what was not kept. */
export function PersonScore({ person, month }: { person: number; month: string | undefined }) {
  const { t } = useTranslation("scores");
  const found = usePersonScore(person, month);
  if (!found.data) {
    if (found.error) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
    return <SkeletonRows rows={6} />;
  }
  if (found.data.person.due === 0) {
    return <EmptyState icon="target" title={t("none")} text={t("none_text")} />;
  }
  return (
    <div className={s.person}>
      <Formula found={found.data} />
      <Missed found={found.data} />
    </div>
  );
}

const percent = (score: number | null) => (score === null ? "–" : `${score}%`);

function Formula({ found }: { found: PersonMonth }) {
  const { t } = useTranslation("scores");
  return (
    <section>
      <h2 className={s.sum}>
        <b>{percent(found.person.score)}</b>
        <span>=</span>
        <span className={s.fraction}>
          <span>{sum(found, ({ kept }) => kept)}</span>
          <span>{sum(found, ({ due, excused }) => due - excused)}</span>
        </span>
        <span className={s.fractionWords}>
          <span>{t("formula.kept")}</span>
          <span>{t("formula.counted")}</span>
        </span>
      </h2>
      <p className={s.text}>{t("formula.meaning")}</p>
      <ul className={s.shares}>
        {found.sops.map(({ sop, weight, due, kept, excused }) => (
          <li key={sop.id}>
            <span>
              {sop.name}
              <small>
                {weight === 0 ? t("formula.unweighted") : t("formula.weight", { count: weight })}
                {excused > 0 && ` · ${t("excused", { count: excused })}`}
              </small>
            </span>
            <b>
              {kept} / {due - excused}
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Share = PersonMonth["sops"][number];

/** “3 × 12 + 5”: the weights stand where they change something. */
function sum({ sops }: PersonMonth, numberOf: (share: Share) => number): string {
  const counted = sops.filter(({ weight }) => weight > 0);
  const plain = counted.every(({ weight }) => weight === 1);
  if (plain) return String(counted.reduce((all, share) => all + numberOf(share), 0));
  return counted
    .map((share) => (share.weight === 1 ? `${numberOf(share)}` : `${share.weight} × ${numberOf(share)}`))
    .join(" + ");
}

function Missed({ found }: { found: PersonMonth }) {
  const { t } = useTranslation("scores");
  const { missed, missed_total } = found;
  return (
    <section>
      <h2 className={s.title}>
        {t("missed.title")} <em>{missed_total}</em>
      </h2>
      {missed_total === 0 && <p className={s.text}>{t("missed.none")}</p>}
      <ul>
        {missed.map((step) => (
          <MissedRow key={step.step_run_id} step={step} />
        ))}
      </ul>
      {missed.length < missed_total && (
        <p className={s.text}>{t("missed.shown", { count: missed.length })}</p>
      )}
    </section>
  );
}
