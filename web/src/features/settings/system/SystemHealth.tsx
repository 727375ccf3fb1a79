import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { SystemState } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { DeadLetters } from "../queue/DeadLetters";
import { sayBytes } from "./bytes";
import { Line } from "./Line";
import { MailLine } from "./MailLine";
import { MessengerLines } from "./MessengerLines";
import s from "./SystemHealth.module.css";
import { useSystem } from "./useSystem";

const LITTLE = 2 * 1024 ** 3; // bytes of disk

/** How the installation does, and the work that it gave up on. */
export function SystemHealth() {
  const { t } = useTranslation("settings");
  const system = useSystem();
  if (system.error && !system.data) {
    return <ErrorState error={system.error} onRetry={() => void system.refetch()} />;
  }
  if (!system.data) return <SkeletonRows rows={7} height={56} />;
  return (
    <div className={s.system}>
      <Verdict system={system.data} />
      <dl>
        <Workers system={system.data} />
        <Queue system={system.data} />
        <MailLine mail={system.data.mail} />
        <MessengerLines messengers={system.data.messengers} />
        <Calendar years={system.data.missing_years} />
        <Machine system={system.data} />
      </dl>
      <section id="dead">
        <h2>{t("system.dead_title")}</h2>
        <DeadLetters />
      </section>
    </div>
  );
}

type Props = { system: SystemState };

function Verdict({ system }: Props) {
  const { t } = useTranslation("settings");
  const bad = system.problems.length > 0;
  return (
    <div className={s.verdict} data-bad={bad || undefined} role="status">
      <Icon name={bad ? "warning" : "check"} />
      <div>
        <b>{bad ? t("system.bad") : t("system.good")}</b>
        {system.problems.map((problem) => (
          <p key={problem}>{t(`system.problem.${problem}`)}</p>
        ))}
      </div>
    </div>
  );
}

function Workers({ system: { workers } }: Props) {
  const { t } = useTranslation("settings");
  const words = useWords();
  const alive = workers.filter((worker) => worker.alive).length;
  return (
    <Line
      name={t("system.workers")}
      tone={alive > 0 ? "good" : "bad"}
      value={alive > 0 ? t("system.workers_alive", { count: alive }) : t("system.workers_none")}
    >
      <ul>
        {workers.map((worker) => (
          <li key={worker.name} title={words.exact(worker.beat_at)}>
            {t(worker.alive ? "system.worker" : "system.worker_silent", {
              name: worker.name,
              since: words.moment(worker.started_at),
              beat: words.moment(worker.beat_at),
            })}
          </li>
        ))}
      </ul>
    </Line>
  );
}

function Queue({ system: { queue, problems } }: Props) {
  const { t } = useTranslation("settings");
  const late = problems.includes("queue");
  return (
    <Line
      name={t("system.queue")}
      tone={late ? "bad" : queue.dead > 0 ? "warning" : "good"}
      value={t("system.queue_due", { due: queue.due, later: queue.later })}
    >
      {queue.oldest_due_seconds >= 60 && (
        <p>{t("system.queue_oldest", { count: Math.round(queue.oldest_due_seconds / 60) })}</p>
      )}
      {queue.dead > 0 && <a href="#dead">{t("system.queue_dead", { count: queue.dead })}</a>}
    </Line>
  );
}

function Calendar({ years }: { years: number[] }) {
  const { t } = useTranslation("settings");
  const year = years.at(-1);
  if (year === undefined) {
    return <Line name={t("system.calendar")} tone="good" value={t("system.calendar_known")} />;
  }
  return (
    <Line name={t("system.calendar")} tone="warning" value={t("missing.title", { year })}>
      <Link to="/settings" search={{ tab: "calendar", year }}>
        {t("missing.open", { year })}
      </Link>
    </Line>
  );
}

function Machine({ system: { database, disk, version } }: Props) {
  const { t } = useTranslation("settings");
  const name = { sqlite: "SQLite", postgresql: "PostgreSQL" }[database.engine];
  return (
    <>
      <Line name={t("system.database")} tone="good" value={`${name} · ${sayBytes(database.size)}`} />
      <Line
        name={t("system.disk")}
        tone={disk.free < LITTLE ? "bad" : "good"}
        value={t("system.disk_free", { free: sayBytes(disk.free), total: sayBytes(disk.total) })}
      />
      <Line name={t("system.version")} value={version} />
    </>
  );
}
