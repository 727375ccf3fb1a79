import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { TrialPace } from "@/lib/contract";
import type { RecordType } from "@/records/links";
import { RecordPicker } from "@/records/search/RecordPicker";
import s from "./DryRunPart.module.css";
import { DryRunTimeline } from "./DryRunTimeline";
import { PACES } from "./pace";
import { type Tried, useDryRun } from "./queries";
import { Assumptions, Fault, TrialPart } from "./TrialPart";

type Props = {
  tried: Tried;
  type: RecordType;
  record: number | undefined;
  pace: TrialPace;
  onChange: (record: number | undefined, pace: TrialPace) => void;
};

/** One real record: what would happen to it, and when. */
export function DryRunPart({ tried, type, record, pace, onChange }: Props) {
  const { t } = useTranslation("trial");
  const id = useId();
  const { data, error, isPlaceholderData, refetch } = useDryRun(tried, type, record, pace);
  const shown = record === undefined || error ? undefined : data;
  const chosen = record === undefined ? null : { id: record, name: nameOf(shown?.record, record) };
  return (
    <TrialPart title={t("dry.title")} hint={t("dry.hint")}>
      <div className={s.choices}>
        <label className={s.record} htmlFor={id}>
          <span>{t(`dry.record.${type}`)}</span>
          <RecordPicker
            id={id}
            type={type}
            value={chosen}
            placeholder={t("dry.search")}
            onChange={(next) => onChange(next?.id, pace)}
          />
        </label>
        <Choice
          label={t("dry.pace_label")}
          options={PACES.map((value) => ({ value, label: t(`dry.pace.${value}`) }))}
          value={pace}
          onChange={(next) => next && onChange(record, next)}
        />
      </div>
      {record === undefined && <p className={s.none}>{t("dry.none")}</p>}
      {record !== undefined && error && <Fault error={error} onRetry={() => void refetch()} />}
      {record !== undefined && !error && !shown && <SkeletonRows rows={5} height={64} />}
      {shown && (
        <div aria-busy={isPlaceholderData} data-fading={isPlaceholderData || undefined} className={s.found}>
          <DryRunTimeline found={shown} />
          <Assumptions sentences={shown.assumptions} />
        </div>
      )}
    </TrialPart>
  );
}

const nameOf = (known: { id: number; name: string } | undefined, id: number): string =>
  known?.id === id ? known.name : `#${id}`;
