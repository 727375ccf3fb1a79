import type { Held } from "@/lib/contract";

export const countOf = (held: Held[]): number => held.reduce((sum, one) => sum + one.count, 0);

/**
 * Gives away part after part until nothing is left; the server does some hundred at a time. Throws
 * what a part throws, and stops where the number does not fall.
 */
export async function handOverAll(
  nextPart: () => Promise<Held[]>,
  first: Held[],
  onLeft: (left: Held[]) => void,
): Promise<void> {
  let left = first;
  while (left.length > 0) {
    const before = countOf(left);
    left = await nextPart();
    onLeft(left);
    if (left.length > 0 && countOf(left) >= before) throw new Error();
  }
}

/** How much of it is done, of a hundred. */
export const doneOf = (first: Held[], left: Held[]): number => {
  const whole = countOf(first);
  return whole === 0 ? 100 : Math.round((100 * (whole - countOf(left))) / whole);
};
