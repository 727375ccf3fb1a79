import { expect, it } from "vitest";
import type { Today, WorkItem } from "@/lib/contract";
import { firstContact } from "@/testing/leadPages";
import { escalatedIn, inOrder, keyOf, neighbour, nextCard } from "./order";

const card = (id: number, record = id): WorkItem => ({
  ...firstContact,
  id,
  record: { ...firstContact.record, id: record },
});
const today: Today = {
  now: "",
  date: "2025-11-21",
  progress: { done: 0, total: 4 },
  late: [card(1), card(2)],
  today: [card(3, 2), card(4)],
  upcoming: [card(5)],
  late_total: 0,
  today_total: 0,
  upcoming_total: 1,
  queue: [],
  queue_total: 0,
  confirm: [],
  confirm_total: 0,
  team: null,
  away: null,
};
const next = (key: string) => nextCard(today, key)?.id ?? null;

it("goes on with the next record, and comes back for what was left above", () => {
  expect(next("step-1")).toBe(2);
  // The third card is the same record: it is read anew after the saving.
  expect(next("step-2")).toBe(4);
  expect(next("step-4")).toBe(1);
});

it("pushes nothing of what is coming up", () => {
  const one = { ...today, late: [], today: [card(4)] };
  expect(nextCard(one, "step-4")).toBeNull();
});

it("goes on ahead with somebody who works ahead, once nothing is due", () => {
  const free = { ...today, late: [], today: [], upcoming: [card(5), card(6, 5), card(7)] };
  expect(nextCard(free, "step-5")?.id).toBe(7);
  expect(nextCard({ ...free, today: [card(4)] }, "step-5")?.id).toBe(4);
  expect(nextCard(free, "step-7")).toBeNull();
});

it("begins with what climbed up, without what is one's own to do", () => {
  const escalated = [card(8), card(1)];
  const team = { late: 1, escalated_to_me: 2, without_next: 0, done: 0, total: 4, people: [], escalated };
  const leading = { ...today, team };
  expect(escalatedIn(leading).map(({ id }) => id)).toEqual([8]);
  expect(inOrder(leading)[0]?.id).toBe(8);
  expect(nextCard(leading, "step-8")?.id).toBe(1);
});

it("moves up and down and stays at the ends", () => {
  const all = inOrder(today);
  expect(neighbour(all, "step-1", -1)?.id).toBe(1);
  expect(neighbour(all, "step-4", 1)?.id).toBe(5);
  expect(neighbour(all, "step-5", 1)?.id).toBe(5);
  expect(neighbour(all, null, 1)?.id).toBe(1);
  expect(neighbour([], null, 1)).toBeNull();
  expect(keyOf(card(7))).toBe("step-7");
});

it("shows once what climbed up and is to be confirmed by me", () => {
  const team = { escalated: [card(8), card(9)] } as Today["team"];
  const confirm = [{ ...card(8), proved: false, confirms_for: null }];
  expect(escalatedIn({ ...today, team, confirm }).map(({ id }) => id)).toEqual([9]);
});
