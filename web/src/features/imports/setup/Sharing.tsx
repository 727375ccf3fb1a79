import { useQuery } from "@tanstack/react-query";
import { Checkbox, InputNumber, Radio, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { ImportJob, ImportOptions, ImportPatch } from "@/lib/contract";
import { keys } from "@/lib/query";
import { daysToStart } from "../counts";
import { titleOf } from "./match";
import { Section } from "./Section";
import s from "./Sharing.module.css";

const STARTS = ["now", "per_day", "none"] as const;
const PAUSE_MS = 500;
type Props = { job: ImportJob; busy: boolean; onChange: (patch: ImportPatch) => void };

/** Who gets the leads, and when they enter the SOP. */
export function Sharing({ job, busy, onChange }: Props) {
  const { t } = useTranslation("imports");
  const { options, columns } = job;
  const set = (change: Partial<ImportOptions>) => onChange({ options: change });
  const column = titleOf(columns, "owner");
  return (
    <>
      <Section title={t("sharing.who")}>
        <TeamChoice value={options.team_id} busy={busy} onChange={(team_id) => set({ team_id })} />
        <div className={s.line}>
          <Checkbox
            checked={options.owner_from_column && column !== null}
            disabled={busy || column === null}
            onChange={(event) => set({ owner_from_column: event.target.checked })}
          >
            {column === null ? t("sharing.no_owner_column") : t("sharing.by_column", { column })}
          </Checkbox>
          <p className={s.hint}>{t("sharing.in_turn")}</p>
        </div>
      </Section>
      <Section title={t("sharing.sop")}>
        <Radio.Group
          className={s.starts ?? ""}
          value={options.sop}
          disabled={busy}
          onChange={(event) => set({ sop: event.target.value })}
        >
          {STARTS.map((start) => (
            <div key={start}>
              <Radio value={start}>{t(`sharing.start.${start}`)}</Radio>
              {start === "per_day" && options.sop === "per_day" && (
                <PerDay value={options.per_day} busy={busy} onChange={(per_day) => set({ per_day })} />
              )}
              <p className={s.hint}>
                {start === "per_day" && job.trial && options.sop === "per_day"
                  ? t("sharing.days", { count: daysToStart(job.trial, options.per_day) })
                  : t(`sharing.start_hint.${start}`)}
              </p>
            </div>
          ))}
        </Radio.Group>
      </Section>
    </>
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
    <Select
      className={s.team ?? ""}
      aria-label={t("sharing.team")}
      value={value}
      options={options}
      disabled={busy}
      allowClear
      placeholder={t("sharing.all_teams")}
      onChange={(id) => onChange(id ?? null)}
    />
  );
}

type PerDayProps = { value: number; busy: boolean; onChange: (value: number) => void };

/** Told once the typing has paused. */
function PerDay({ value, busy, onChange }: PerDayProps) {
  const { t } = useTranslation("imports");
  const [timer, setTimer] = useState<ReturnType<typeof setTimeout>>();
  return (
    <InputNumber
      className={s.per_day ?? ""}
      aria-label={t("sharing.start.per_day")}
      defaultValue={value}
      min={1}
      max={1000}
      precision={0}
      disabled={busy}
      suffix={t("sharing.per_day_unit")}
      onChange={(next) => {
        clearTimeout(timer);
        if (next !== null) setTimer(setTimeout(() => onChange(next), PAUSE_MS));
      }}
    />
  );
}
