/** Where the lines of the flow lie: bands between steps, and what leaves below. Pure geometry, in px. */
import type { MonitorStep } from "@/lib/contract";

/** Height of the bar of the widest step. */
export const TALLEST = 96;
/** Room under the bars in which what leaves bends down. */
const BEND = 32;
export const FLOW_HEIGHT = TALLEST + BEND;
const BAR = 4;
/** Right of the last bar stands its number. */
export const LAST_WIDTH = 148;
/** How far right of its step a leaving line ends, as a share of the way to the next, and at most. */
const [LEAVES_AT, LEAVES_AT_MOST] = [0.48, 84];
const THINNEST = 1.5;

export type Bar = { x: number; height: number };
export type Leaving = { path: string; width: number; x: number };
export type Flow = { bars: Bar[]; bands: string[]; leaving: (Leaving | null)[]; gap: number };

const px = (value: number) => Number(value.toFixed(1));

/** `width` is that of the whole drawing. */
export function flowOf(steps: readonly Pick<MonitorStep, "entered" | "left">[], width: number): Flow {
  const gap = steps.length > 1 ? Math.max(0, width - LAST_WIDTH) / (steps.length - 1) : 0;
  const most = Math.max(1, ...steps.map(({ entered }) => entered));
  const scale = TALLEST / most;
  const bars = steps.map(({ entered }, at) => ({
    x: px(at * gap),
    height: entered > 0 ? px(Math.max(THINNEST, entered * scale)) : 0,
  }));
  return {
    gap: px(gap),
    bars,
    bands: bars.slice(1).map((to, at) => bandOf(bars[at] as Bar, to)),
    leaving: steps.map(({ left }, at) => leavingOf(bars[at] as Bar, left * scale, gap)),
  };
}

/** From bar to bar, level above, bending below. */
function bandOf(from: Bar, to: Bar): string {
  const [x1, x2] = [from.x + BAR, to.x];
  const middle = px((x1 + x2) / 2);
  const [y1, y2] = [from.height, to.height];
  // Nothing came from there: what stands in the next step entered before.
  if (y1 === 0) return "";
  return `M${x1} 0L${x2} 0L${x2} ${y2}C${middle} ${y2} ${middle} ${y1} ${x1} ${y1}Z`;
}

/** Out of the foot of the bar, down to the words below. */
function leavingOf(bar: Bar, wide: number, gap: number): Leaving | null {
  if (wide <= 0) return null;
  const width = px(Math.max(THINNEST, Math.min(wide, bar.height || wide)));
  const reach = gap > 0 ? Math.min(LEAVES_AT_MOST, gap * LEAVES_AT) : LEAVES_AT_MOST;
  const [x1, x2] = [bar.x + BAR, px(bar.x + reach)];
  const y = px(Math.max(width / 2, bar.height - width / 2));
  const bend = px(x1 + (x2 - x1) * 0.82);
  const path = `M${x1} ${y}C${bend} ${y} ${x2} ${px(FLOW_HEIGHT - 18)} ${x2} ${FLOW_HEIGHT}`;
  return { path, width, x: x2 };
}

/** Where work piles up: slower than its deadline allows or, without a length to compare, more often late than on time. */
export function isSlow(step: MonitorStep): boolean {
  if (step.average_minutes === null) return false;
  if (step.target_minutes !== null) return step.average_minutes > step.target_minutes;
  return step.done_late > step.done_on_time;
}
