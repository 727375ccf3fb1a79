import type { HandoverPage } from "@/lib/contract";

const EACH = 1_000;
export const pause = () => new Promise<void>((go) => setTimeout(go, EACH));

/**
 * Looks again and again until a package has moved; the server moves some hundred records at a time.
 * False where it ended without.
 */
export async function untilMoved(
  look: () => Promise<HandoverPage>,
  onPart: (percent: number) => void,
  wait: () => Promise<void> = pause,
): Promise<boolean> {
  for (;;) {
    const page = await look();
    const { state } = page.handover;
    onPart(state === "done" ? 100 : percentOf(page));
    if (state === "done") return true;
    if (state !== "accepted" && state !== "moving") return false;
    await wait();
  }
}

/** How much of it has moved, of a hundred. */
export function percentOf({ tallies }: HandoverPage): number {
  const moved = tallies.reduce((sum, one) => sum + one.moved, 0);
  const all = tallies.reduce((sum, one) => sum + one.moved + one.left, 0);
  return all === 0 ? 0 : Math.round((100 * moved) / all);
}
