import { ErrorState } from "@/components/ErrorState";
import type { RecordRef } from "@/records/links";
import { Crumb } from "@/records/page/Crumb";
import { RecordSkeleton } from "@/records/page/RecordSkeleton";
import s from "./RecordPage.module.css";

type Props = { record: RecordRef; error: Error | null; onRetry: () => void };

/** A record that is on its way, or did not come. */
export function WaitingRecord({ record, error, onRetry }: Props) {
  return (
    <div className={s.page}>
      <Crumb {...record} />
      {error ? <ErrorState error={error} onRetry={onRetry} /> : <RecordSkeleton />}
    </div>
  );
}
