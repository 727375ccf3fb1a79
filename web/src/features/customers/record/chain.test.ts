import { expect, it } from "vitest";
import type { ContactOut, DecisionRole } from "@/lib/contract";
import { chainOf } from "./chain";

const person = (id: number, role_in_decision: DecisionRole, is_main = false) =>
  ({ id, role_in_decision, is_main }) as ContactOut;
const ids = (people: ContactOut[]) => people.map(({ id }) => id);

it("puts who decides above all others", () => {
  const { deciders, others } = chainOf([
    person(1, "user"),
    person(2, "decision_maker"),
    person(3, "champion"),
  ]);
  expect(ids(deciders)).toEqual([2]);
  expect(ids(others)).toEqual([3, 1]);
});

it("names the main contact first among equals, and whoever has no role last", () => {
  const { deciders, others } = chainOf([person(1, ""), person(2, "user"), person(3, "user", true)]);
  expect(deciders).toEqual([]);
  expect(ids(others)).toEqual([3, 2, 1]);
});
