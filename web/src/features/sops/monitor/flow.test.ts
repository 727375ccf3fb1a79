import { describe, expect, it } from "vitest";
import { FLOW_HEIGHT, flowOf, isSlow, LAST_WIDTH, TALLEST } from "./flow";

const steps = (...pairs: [number, number][]) => pairs.map(([entered, left]) => ({ entered, left }));
const slowness = (average: number | null, target: number | null, onTime = 1, late = 0) =>
  isSlow({
    key: "needs",
    name: "",
    entered: 0,
    in_step: 0,
    late: 0,
    left: 0,
    done_on_time: onTime,
    done_late: late,
    skipped: 0,
    passed: 0,
    overridden: 0,
    leaving: [],
    average_minutes: average,
    median_minutes: average,
    ninetieth_minutes: average,
    target_minutes: target,
  });

describe("the flow", () => {
  it("shares the width evenly and leaves room for the last number", () => {
    const { bars, gap } = flowOf(steps([10, 0], [10, 0], [10, 0]), 400 + LAST_WIDTH);

    expect(gap).toBe(200);
    expect(bars.map(({ x }) => x)).toEqual([0, 200, 400]);
  });

  it("is as high as the share that came in, the widest step being the measure", () => {
    const { bars } = flowOf(steps([200, 0], [100, 0], [0, 0]), 1000);

    expect(bars.map(({ height }) => height)).toEqual([TALLEST, TALLEST / 2, 0]);
  });

  it("never hides a few among many", () => {
    const { bars } = flowOf(steps([10_000, 0], [1, 0]), 1000);

    expect(bars[1]?.height).toBeGreaterThanOrEqual(1.5);
  });

  it("draws each band from the foot of one bar to the foot of the next", () => {
    const [band] = flowOf(steps([100, 0], [50, 0]), 200 + LAST_WIDTH).bands;

    expect(band).toBe(`M4 0L200 0L200 ${TALLEST / 2}C102 ${TALLEST / 2} 102 ${TALLEST} 4 ${TALLEST}Z`);
  });

  it("draws no band out of a step to which nobody came", () => {
    expect(flowOf(steps([0, 0], [0, 0]), 500).bands).toEqual([""]);
    expect(flowOf(steps([0, 0], [5, 0]), 500).bands).toEqual([""]);
  });

  it("lets what leaves go down, as wide as its share, and no wider than the step", () => {
    const [most, all] = flowOf(steps([100, 25], [50, 80]), 600).leaving;

    expect(most?.width).toBe(TALLEST / 4);
    expect(all?.width).toBe(TALLEST / 2);
    expect(most?.path.endsWith(` ${FLOW_HEIGHT}`)).toBe(true);
  });

  it("draws no leaving line where nobody left", () => {
    expect(flowOf(steps([5, 0]), 500).leaving).toEqual([null]);
  });

  it("stands where there is no step and no width", () => {
    expect(flowOf([], 0)).toEqual({ bars: [], bands: [], leaving: [], gap: 0 });
    expect(flowOf(steps([3, 1], [2, 0]), 0).gap).toBe(0);
  });
});

describe("a slow step", () => {
  it("takes longer than its deadline allows", () => {
    expect(slowness(121, 120)).toBe(true);
    expect(slowness(120, 120)).toBe(false);
  });

  it("without a length to compare, is more often done late than on time", () => {
    expect(slowness(900, null, 3, 4)).toBe(true);
    expect(slowness(900, null, 4, 4)).toBe(false);
  });

  it("says nothing where nothing was done", () => {
    expect(slowness(null, 120)).toBe(false);
  });
});
