import type { LifePart, LifePhase } from "@/lib/contract";

/** Which number is opened: it stands in the address, so that it can be sent to a colleague. */
export type Opened = { phase: LifePhase["key"]; part: LifePart };
export type LifeSearch = Partial<Opened>;

export const PHASES: readonly Opened["phase"][] = ["lead", "deal", "closing", "service", "advocate"];
export const PARTS: readonly Opened["part"][] = ["records", "open", "late", "standing", "done"];

/** Reads an address; anything that is not known is left out. */
export function readLifeSearch(raw: Record<string, unknown>): LifeSearch {
  const phase = PHASES.find((one) => one === raw.phase);
  const part = PARTS.find((one) => one === raw.part);
  return phase && part ? { phase, part } : {};
}
