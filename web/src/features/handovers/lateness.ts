export type Lateness = { unit: "minute" | "hour" | "day"; count: number };

const MINUTE = 60_000;

/** How long after its deadline a moment is, by the clock on the wall; nothing before it. */
export function latenessOf(due: string | null, at: string | Date): Lateness | null {
  if (due === null) return null;
  const minutes = Math.floor((new Date(at).getTime() - new Date(due).getTime()) / MINUTE);
  if (minutes < 1) return null;
  if (minutes < 60) return { unit: "minute", count: minutes };
  if (minutes < 48 * 60) return { unit: "hour", count: Math.floor(minutes / 60) };
  return { unit: "day", count: Math.floor(minutes / (24 * 60)) };
}
