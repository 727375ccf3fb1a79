import type { LeadRow } from "@/lib/contract";
import type { Words } from "@/lib/words";

/** By when the open step is due, at the end of a card's first line. */
export function DueTime({ step, words }: { step: LeadRow["step"]; words: Words }) {
  if (!step?.due_at) return null;
  return (
    <time data-state={step.state} dateTime={step.due_at}>
      {words.due(step.due_at)}
    </time>
  );
}
