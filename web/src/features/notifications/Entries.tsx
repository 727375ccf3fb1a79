import { useRouter } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { Notification } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { byDay } from "./days";
import s from "./Entries.module.css";
import { Entry } from "./Entry";
import { markRead, useEntries } from "./queries";

type Props = {
  /** An entry that counts several records was pressed: they are shown in a panel. */
  onRecords: (entry: Notification) => void;
  /** The page has been left for a record. */
  onLeave?: () => void;
};

/** What the clock and the system have to say, by day. */
export function Entries({ onRecords, onLeave }: Props) {
  const { t } = useTranslation("notifications");
  const words = useWords();
  const router = useRouter();
  const list = useEntries();
  function open(entry: Notification) {
    // Looking at it counts as read, whether or not the answer comes.
    if (!entry.read) void markRead(entry.id).catch(() => undefined);
    if (!entry.link) return onRecords(entry);
    onLeave?.();
    router.history.push(entry.link);
  }
  if (list.isPending) return <SkeletonRows rows={6} height={56} />;
  const entries = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (list.error && entries.length === 0) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (entries.length === 0) return <EmptyState icon="bell" title={t("none")} text={t("none_text")} />;
  return (
    <>
      {byDay(entries).map((day) => (
        <section key={day.dayNumber}>
          <h2 className={s.day}>{words.day(day.at)}</h2>
          <ul>
            {day.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} onOpen={open} />
            ))}
          </ul>
        </section>
      ))}
      {list.hasNextPage && (
        <Button
          type="text"
          className={s.more ?? ""}
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t("more")}
        </Button>
      )}
    </>
  );
}
