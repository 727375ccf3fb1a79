import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { Facts } from "@/components/Facts";
import { Panel } from "@/components/Panel";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { DrillRow, Notification } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { linkOf } from "@/records/links";
import s from "./EntryRecords.module.css";
import { useEntryRecords } from "./queries";

type Props = { entry: Notification; onClose: () => void };

/** The records that an entry counts, each a press away. */
export function EntryRecords({ entry, onClose }: Props) {
  const words = useWords();
  return (
    <Panel
      over
      label={entry.title}
      title={entry.title}
      sub={[words.moment(entry.at), entry.body].filter(Boolean).join(" · ")}
      onClose={onClose}
    >
      <Records entry={entry} onClose={onClose} />
    </Panel>
  );
}

function Records({ entry, onClose }: Props) {
  const { t } = useTranslation("notifications");
  const { data, error, isPending, refetch } = useEntryRecords(entry.id);
  if (isPending) return <SkeletonRows rows={Math.min(entry.count, 8)} height={56} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.items.length === 0) {
    return <EmptyState icon="check" title={t("records.none")} text={t("records.none_text")} />;
  }
  return (
    <ul className={s.records}>
      {data.items.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one record may stand here with two steps.
        <Row key={index} row={row} onClose={onClose} />
      ))}
    </ul>
  );
}

function Row({ row, onClose }: { row: DrillRow; onClose: () => void }) {
  const { t } = useTranslation("notifications");
  const words = useWords();
  return (
    <li>
      <Link {...linkOf(row.record)} className={s.row} onClick={onClose}>
        <b>{row.record.name}</b>
        <Facts className={s.facts} facts={[row.step, row.person, row.note]} />
        <span className={s.when} data-done={row.done_at ? "" : undefined}>
          {row.done_at
            ? t("records.done", { moment: words.moment(row.done_at) })
            : row.due_at && words.due(row.due_at)}
        </span>
      </Link>
    </li>
  );
}
