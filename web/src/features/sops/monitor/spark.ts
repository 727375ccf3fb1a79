/** The small line of a figure: where its points lie, in a box of 84 × 32. */
export const SPARK = { width: 84, height: 32 } as const;
const [LEFT, RIGHT, TOP, BOTTOM] = [3, 79, 4, 28];

export type Point = { x: number; y: number };

/** A stretch with nothing to count is bridged; with fewer than two points there is no line. */
export function sparkOf(values: readonly (number | null)[]): Point[] {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  if (known.length < 2) return [];
  const numbers = known.map(({ value }) => value);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const across = (RIGHT - LEFT) / (values.length - 1);
  const down = most > least ? (BOTTOM - TOP) / (most - least) : 0;
  return known.map(({ value, at }) => ({
    x: round(LEFT + at * across),
    y: round(down ? BOTTOM - (value - least) * down : (TOP + BOTTOM) / 2),
  }));
}

const round = (value: number) => Math.round(value * 10) / 10;
