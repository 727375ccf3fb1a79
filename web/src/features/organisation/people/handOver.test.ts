import { expect, test } from "vitest";
import type { HandoverPage, HandoverState } from "@/lib/contract";
import { percentOf, untilMoved } from "./handOver";

const page = (state: HandoverState, moved: number, left: number): HandoverPage =>
  ({
    handover: { state },
    tallies: [
      { kind: "lead", said: "", moved, left, stayed: 0 },
      { kind: "task", said: "", moved: 0, left: 0, stayed: 0 },
    ],
  }) as unknown as HandoverPage;
const at_once = async () => undefined;

test("looks until all has moved, and says how far it is", async () => {
  const pages = [page("accepted", 0, 1300), page("moving", 500, 800), page("done", 1300, 0)];
  const said: number[] = [];
  const moved = await untilMoved(
    async () => pages.shift() as HandoverPage,
    (percent) => said.push(percent),
    at_once,
  );
  expect(moved).toBe(true);
  expect(pages).toEqual([]);
  expect(said).toEqual([0, 38, 100]);
});

test("ends where the package ended without", async () => {
  for (const state of ["lapsed", "withdrawn", "declined"] as const) {
    expect(
      await untilMoved(
        async () => page(state, 2, 3),
        () => undefined,
        at_once,
      ),
    ).toBe(false);
  }
});

test("a refusal of the server is passed on", async () => {
  const refuse = async (): Promise<HandoverPage> => {
    throw new Error("gone");
  };
  await expect(untilMoved(refuse, () => undefined, at_once)).rejects.toThrow("gone");
});

test("nothing is no part of anything", () => {
  expect(percentOf(page("accepted", 0, 0))).toBe(0);
});
