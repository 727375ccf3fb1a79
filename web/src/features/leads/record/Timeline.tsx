import { Button, Tabs } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { LeadPage } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import { type TimelineFilter, useTimeline } from "../queries";
import { Entry } from "./Entry";
import s from "./Timeline.module.css";

const FILTERS = ["all", "follow_up", "sop", "task", "change"] as const;
type Props = {
  page: LeadPage;
  /** Opens the panel in which a follow-up is written; nothing when that may not be. */
  onWrite?: (() => void) | undefined;
  /** Where there is no room for a column at the side: shown under a tab of its own. */
  side?: ReactNode;
};

/** All that happened, newest first, by kind; with the box to write a follow-up on top. */
export function Timeline({ page, onWrite, side }: Props) {
  const { t } = useTranslation("lead");
  const phone = usePhone();
  const [tab, setTab] = useState<TimelineFilter | "facts">("all");
  const shown = tab === "facts" && !side ? "all" : tab;
  const items = FILTERS.map((filter) => ({
    key: filter as string,
    label: (
      <>
        {t(`timeline.${filter}`)}
        <small className={s.count}>{page.counts[filter]}</small>
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
          <Entries key={shown} page={page} filter={shown} />
        </>
      )}
    </section>
  );
}

function Entries({ page, filter }: { page: LeadPage; filter: TimelineFilter }) {
  const { t } = useTranslation("lead");
  const { items, isPending, error, isReading, hasMore, readOn } = useTimeline(page, filter);
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
