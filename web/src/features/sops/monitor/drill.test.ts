import { describe, expect, it } from "vitest";
import type { Monitor } from "@/lib/contract";
import { neighboursOf, readDrill, readScope } from "./drill";

const step = (key: string, values: object = {}) => ({
  key,
  name: key,
  entered: 64,
  in_step: 30,
  late: 24,
  done_on_time: 36,
  done_late: 17,
  skipped: 0,
  passed: 0,
  overridden: 0,
  average_minutes: 1197,
  median_minutes: 900,
  ninetieth_minutes: 2400,
  leaving: [],
  left: 6,
  target_minutes: null,
  ...values,
});
const cell = (on_time: number, total: number) => ({
  rate: total ? (100 * on_time) / total : null,
  on_time,
  total,
});
const monitor: Monitor = {
  now: "2026-11-21T02:00:00Z",
  sop: { id: 1, name: "新线索" },
  version: 1,
  one_version: false,
  versions: [],
  days: 30,
  departments: [],
  department_id: null,
  figures: [
    {
      key: "missed_follow_up_rate",
      name: "漏跟进率",
      value: 30,
      unit: "percent",
      numerator: 3,
      denominator: 10,
      definition: { numerator: "", denominator: "", period: "", whose: "", open_and_late: "" },
      target: null,
      alarm: null,
      change: null,
      tone: "neutral",
      spark: [],
      waiting: 2,
    },
  ],
  steps: [step("tier", { in_step: 1 }), step("proposal")],
  entered: 83,
  won: 15,
  ended: 42,
  without_next: 0,
  overridden: 0,
  adherence: {
    steps: [
      { key: "tier", name: "tier" },
      { key: "proposal", name: "proposal" },
    ],
    people: [
      { id: 4, name: "林晓彤", department: "华东一组", cells: [cell(3, 4), cell(5, 5)], rate: 88.9 },
      { id: 5, name: "唐俊", department: "华东一组", cells: [cell(1, 2), cell(0, 0)], rate: 50 },
    ],
  },
  stuck: [],
};
const counts = (raw: Record<string, unknown>) =>
  Object.fromEntries(
    neighboursOf(monitor, readDrill(raw)).map(({ drill, count }) => [drill.status ?? drill.part, count]),
  );

describe("an address", () => {
  it("opens what it names, and nothing else", () => {
    expect(readDrill({ status: "late", step: "proposal", person: "5" })).toEqual({
      status: "late",
      step: "proposal",
      person: 5,
    });
    expect(readDrill({ figure: "time_in_step", part: "waiting" })).toEqual({
      figure: "time_in_step",
      part: "waiting",
    });
    expect(readDrill({ status: "drop table", figure: "x" })).toEqual({});
    expect(readDrill({ status: "late", step: 3, person: -1 })).toEqual({ status: "late" });
  });

  it("opens a score of somebody, a share of a step, a quarter", () => {
    expect(readDrill({ score: "all", person: 4 })).toEqual({ score: "all", person: 4 });
    expect(readDrill({ score: "kept" })).toEqual({});
    expect(readDrill({ share: "late", step: "needs", won: true })).toEqual({
      share: "late",
      step: "needs",
      won: true,
    });
    expect(readDrill({ status: "left", quarter: "2026-3" })).toEqual({ status: "left", quarter: "2026-3" });
    expect(readDrill({ status: "left", quarter: "2026-5" })).toEqual({ status: "left" });
  });

  it("looks at one of three periods", () => {
    expect(readScope({ days: "90", department: "2" })).toEqual({ days: 90, department: 2 });
    expect(readScope({ days: "31", department: "x" })).toEqual({});
  });
});

describe("a number and its neighbours", () => {
  it("of a step", () => {
    expect(counts({ status: "late", step: "proposal" })).toEqual({
      in_step: 30,
      late: 24,
      done_on_time: 36,
      done_late: 17,
      skipped: 0,
      left: 6,
      entered: 64,
    });
  });

  it("of a person in a step, of a person, and of everybody in a step", () => {
    expect(counts({ status: "due", step: "tier", person: 4 })).toEqual({ due: 4, kept: 3, missed: 1 });
    expect(counts({ status: "due", person: 4 })).toEqual({ due: 9, kept: 8, missed: 1 });
    expect(counts({ status: "missed", step: "tier" })).toEqual({ due: 6, kept: 4, missed: 2 });
  });

  it("of whole leads", () => {
    expect(counts({ status: "won" })).toEqual({ started: 83, won: 15, ended: 42 });
  });

  it("of a figure", () => {
    expect(counts({ figure: "missed_follow_up_rate" })).toEqual({
      numerator: 3,
      denominator: 10,
      waiting: 2,
    });
  });

  it("are none where the number stands alone", () => {
    expect(counts({ status: "without_next" })).toEqual({});
    expect(counts({ status: "late", person: 4 })).toEqual({});
  });
});
