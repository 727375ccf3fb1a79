import type { WorkItem } from "@/lib/contract";

/** Of which step of which SOP an item is; nothing for a task. */
export const aboutOf = ({ sop, step }: WorkItem) =>
  sop && step ? { sopId: sop.id, step: step.key } : undefined;
