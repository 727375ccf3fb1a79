import { Button, Tabs } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import { usePhone } from "@/lib/media";
import type { RecordRef } from "../links";
import { Entry } from "./Entry";
import s from "./Timeline.module.css";
import { type Happened, type TimelineFilter, useTimeline } from "./timeline";

const FILTERS: readonly TimelineFilter[] = ["all", "follow_up", "sop", "task", "change"];
type Props = {
  record: RecordRef;
  happened: Happened;
  filters?: readonly TimelineFilter[];
  /** Opens the panel in which a follow-up is written; nothing when that may not be. */
  onWrite?: (() => void) | undefined;
  /** Where there is no room for a column at the side: shown under a tab of its own. */
  side?: ReactNode;
};

/** All that happened, newest first, by kind; with the box to write a follow-up on top. */
export function Timeline({ record, happened, filters = FILTERS, onWrite, side }: Props) {
  const { t } = useTranslation("records");
  const phone = usePhone();
  const [tab, setTab] = useState<TimelineFilter | "facts">("all");
  const shown = tab === "facts" && !side ? "all" : tab;
  const items = filters.map((filter) => ({
    key: filter as string,
    label: (
      <>
        {t(`timeline.${filter}`)}
        <small className={s.count}>{happened.counts[filter]}</small>
      </>
    ),
  }));
  if (side) items.push({ key: "facts", label: <>{t("timeline.facts")}</> });
  return (
    <section className={s.timeline} data-alone={side ? "" : undefined} aria-label={t("timeline.label")}>
      <Tabs
        className={s.tabs ?? ""}
        activeKey={shown}
        {...(phone && { tabBarGutter: 18 })}
        items={items}
        onChange={(key) => setTab(key as TimelineFilter | "facts")}
      />
      {shown === "facts" ? (
        side
      ) : (
        <>
          {onWrite && (
            <button type="button" className={s.box} onClick={onWrite}>
              {t("timeline.write")}
            </button>
          )}
          <Entries key={shown} record={record} happened={happened} filter={shown} />
        </>
      )}
    </section>
  );
}

type EntriesProps = { record: RecordRef; happened: Happened; filter: TimelineFilter };

function Entries({ record, happened, filter }: EntriesProps) {
  const { t } = useTranslation("records");
  const { items, isPending, error, isReading, hasMore, readOn } = useTimeline(record, happened, filter);
  if (isPending) return <SkeletonRows rows={4} height={56} />;
  if (error && items.length === 0) return <ErrorState error={error} onRetry={readOn} />;
  if (items.length === 0) {
    return <EmptyState icon="note" title={t("timeline.none")} text={t("timeline.none_text")} />;
  }
  return (
    <>
      <ol className={s.entries}>
        {items.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {hasMore && (
        <Button type="text" className={s.more ?? ""} loading={isReading} onClick={readOn}>
          {t("timeline.more")}
        </Button>
      )}
    </>
  );
}
