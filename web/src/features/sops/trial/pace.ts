import type { TrialPace } from "@/lib/contract";

/** How fast people are taken to work, the likeliest first. */
export const PACES: readonly TrialPace[] = ["at_deadline", "half_time", "at_once", "never"];
