import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { LifeMap, LifePhase } from "@/lib/contract";
import { useCan } from "@/lib/session";
import s from "./LifeMapBody.module.css";
import type { Opened } from "./opened";
import { PhaseDialog } from "./PhaseDialog";

/** Phase beside phase, as a customer goes through them. */
export function LifeMapBody({ map }: { map: LifeMap }) {
  return (
    <ol className={s.map}>
      {map.phases.map((phase, at) => (
        <Column key={phase.key} phase={phase} number={at + 1} days={map.days} />
      ))}
    </ol>
  );
}

type ColumnProps = { phase: LifePhase; number: number; days: number };

function Column({ phase, number, days }: ColumnProps) {
  const { t } = useTranslation("life");
  const mayChange = useCan("sop.change");
  const [changes, setChanges] = useState(false);
  return (
    <li className={s.phase} aria-label={phase.name}>
      <header className={s.head}>
        <span className={s.number}>{number}</span>
        <h2>{phase.name}</h2>
        {mayChange && (
          <Button
            size="small"
            type="text"
            aria-label={t("change")}
            icon={<Icon name="pen" />}
            onClick={() => setChanges(true)}
          />
        )}
      </header>
      <p className={s.goal}>{phase.goal}</p>
      <p className={s.whose}>{t("whose", { departments: phase.departments })}</p>
      <p className={s.records}>
        <Count phase={phase} part="records" />
        <small>{t("number.records")}</small>
      </p>
      <dl className={s.numbers}>
        {(["open", "late", "standing", "done"] as const).map((part) => (
          <div key={part} title={part === "standing" ? t("standing_text") : undefined}>
            <dt>{t(`number.${part}`, { count: days })}</dt>
            <dd data-late={(part === "late" && phase.late > 0) || undefined}>
              <Count phase={phase} part={part} />
            </dd>
          </div>
        ))}
      </dl>
      {phase.here.length > 0 && <Here phase={phase} />}
      <Actions phase={phase} />
      {changes && <PhaseDialog phase={phase} onClose={() => setChanges(false)} />}
    </li>
  );
}

/** Opens its records; nothing opens where there is nothing. */
function Count({ phase, part }: { phase: LifePhase; part: Opened["part"] }) {
  const { t } = useTranslation("life");
  const count = phase[part];
  if (count === 0) return <span>0</span>;
  return (
    <Link
      to="/sop/map"
      search={{ phase: phase.key, part }}
      aria-label={`${t("opens", { phase: phase.name, part: t(`part.${part}`) })} ${count}`}
    >
      {count}
    </Link>
  );
}

function Here({ phase }: { phase: LifePhase }) {
  const { t } = useTranslation("life");
  return (
    <section className={s.part}>
      <h3>{t("here")}</h3>
      <p className={s.here}>
        {phase.here.map(({ id, name, steps }) => (
          <span key={id ?? 0}>{t("here_count", { name: name || t("no_department"), count: steps })}</span>
        ))}
      </p>
    </section>
  );
}

function Actions({ phase }: { phase: LifePhase }) {
  const { t } = useTranslation("life");
  return (
    <section className={s.part}>
      <h3>{t("actions")}</h3>
      {phase.sops.length === 0 && (
        <p className={s.none}>
          <b>{t("none")}</b>
          {t("none_text")}
        </p>
      )}
      {phase.sops.map((sop) => (
        <div key={sop.id} className={s.sop}>
          <Link to="/sop/$sopId" params={{ sopId: sop.id }} className={s.name}>
            {sop.name}
          </Link>
          <ul>
            {sop.steps.map((step) => (
              <li key={step.key}>
                <span>{step.name}</span>
                <small>
                  {step.who}
                  {step.now > 0 && ` · ${t("now", { count: step.now })}`}
                  {step.late > 0 && <em>{t("late", { count: step.late })}</em>}
                </small>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
