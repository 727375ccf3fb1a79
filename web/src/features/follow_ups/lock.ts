import type { Draft } from "./draft";

/** Why it cannot be saved yet; the button says it. */
export type Lock = "not_allowed" | "no_content" | "no_lost_reason" | "no_won_on";

export function lockOf(draft: Draft): Lock | null {
  if (draft.content.trim() === "") return "no_content";
  if (draft.fields.decision === "lost" && !draft.fields.lost_reason) return "no_lost_reason";
  if (draft.fields.decision === "won" && !draft.fields.won_on) return "no_won_on";
  return null;
}
