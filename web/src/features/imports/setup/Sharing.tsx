import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Pick } from "@/components/Pick";
import { api, read } from "@/lib/api";
import type { ImportJob, ImportOptions, ImportPatch } from "@/lib/contract";
import { keys } from "@/lib/query";
import { daysToStart } from "../counts";
import { titleOf } from "./match";
import { Section } from "./Section";
import s from "./Sharing.module.css";

const STARTS = ["now", "per_day", "none"] as const;
const PAUSE_MS = 500;
/** So many may start with one person on one day. */
const MOST = 1000;
type Props = { job: ImportJob; busy: boolean; onChange: (patch: ImportPatch) => void };

/** Who gets the records, and when they enter the SOP. */
export function Sharing({ job, busy, onChange }: Props) {
  const { t } = useTranslation("imports");
  const { options, columns } = job;
  const set = (change: Partial<ImportOptions>) => onChange({ options: change });
  const column = titleOf(columns, "owner");
  // Contacts belong to whom their customer belongs.
  if (job.target === "contact") return null;
  return (
    <>
      <Section title={t("sharing.who")}>
        <TeamChoice value={options.team_id} busy={busy} onChange={(team_id) => set({ team_id })} />
        <div className={s.line}>
          <label className={s.choice}>
            <input
              type="checkbox"
              checked={options.owner_from_column && column !== null}
              disabled={busy || column === null}
              onChange={(event) => set({ owner_from_column: event.target.checked })}
            />
            {column === null ? t("sharing.no_owner_column") : t("sharing.by_column", { column })}
          </label>
          <p className={s.hint}>{t("sharing.in_turn")}</p>
        </div>
      </Section>
      {job.target === "lead" && <Starts job={job} busy={busy} onChange={onChange} />}
    </>
  );
}

/** When the leads enter their SOP. */
function Starts({ job, busy, onChange }: Props) {
  const { t } = useTranslation("imports");
  const { sop, per_day } = job.options;
  const set = (change: Partial<ImportOptions>) => onChange({ options: change });
  return (
    <Section title={t("sharing.sop")}>
      <div className={s.starts} role="radiogroup" aria-label={t("sharing.sop")}>
        {STARTS.map((start) => (
          <div key={start}>
            <label className={s.choice}>
              <input
                type="radio"
                name="starts"
                checked={sop === start}
                disabled={busy}
                onChange={() => set({ sop: start })}
              />
              {t(`sharing.start.${start}`)}
            </label>
            {start === "per_day" && sop === "per_day" && (
              <PerDay value={per_day} busy={busy} onChange={(next) => set({ per_day: next })} />
            )}
            <p className={s.hint}>
              {start === "per_day" && job.trial && sop === "per_day"
                ? t("sharing.days", { count: daysToStart(job.trial, per_day) })
                : t(`sharing.start_hint.${start}`)}
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}

type TeamProps = { value: number | null; busy: boolean; onChange: (id: number | null) => void };

function TeamChoice({ value, busy, onChange }: TeamProps) {
  const { t } = useTranslation("imports");
  const { data } = useQuery({
    queryKey: keys.departments,
    queryFn: async () => (await read(api.GET("/api/departments"))).items,
  });
  const options = (data ?? []).map(({ id, name, members }) => ({
    value: id,
    label: t("sharing.team_of", { name, count: members }),
  }));
  return (
    <Pick
      className={s.team}
      label={t("sharing.team")}
      value={value}
      options={options}
      disabled={busy}
      clearable
      none={t("sharing.all_teams")}
      onChange={onChange}
    />
  );
}

type PerDayProps = { value: number; busy: boolean; onChange: (value: number) => void };

/** Told once the typing has paused; what is no number between 1 and 1,000 is not told. */
function PerDay({ value, busy, onChange }: PerDayProps) {
  const { t } = useTranslation("imports");
  const [timer, setTimer] = useState<ReturnType<typeof setTimeout>>();
  function type(text: string) {
    clearTimeout(timer);
    const next = Number(text);
    if (Number.isInteger(next) && next >= 1 && next <= MOST)
      setTimer(setTimeout(() => onChange(next), PAUSE_MS));
  }
  return (
    <label className={s.per_day}>
      <input
        type="number"
        inputMode="numeric"
        aria-label={t("sharing.start.per_day")}
        defaultValue={value}
        min={1}
        max={MOST}
        step={1}
        disabled={busy}
        onChange={(event) => type(event.target.value)}
      />
      {t("sharing.per_day_unit")}
    </label>
  );
}
