import { useTranslation } from "react-i18next";
import type { LeadRow } from "@/lib/contract";
import type { Words } from "@/lib/words";

/** By when the open step, or else the next task, is due, at the end of a card's first line. */
export function DueTime({ row, words }: { row: Pick<LeadRow, "step" | "task">; words: Words }) {
  const { t } = useTranslation("common");
  const next = row.step ?? row.task;
  if (next?.state === "paused" || next?.state === "checking") {
    return <span>{t(`steps.${next.state}`)}</span>;
  }
  if (!next?.due_at) return null;
  return (
    <time data-state={next.state} dateTime={next.due_at}>
      {words.due(next.due_at)}
    </time>
  );
}
