import { describe, expect, it } from "vitest";
import {
  added,
  type Condition,
  changed,
  countOf,
  dissolved,
  type FilterJson,
  fits,
  joined,
  mayDissolve,
  negated,
  partAt,
  readTree,
  removed,
  sizeOf,
  writeTree,
} from "./tree";

const tier: FilterJson = { field: "tier", is: "growing" };
const city: FilterJson = { field: "city", contains: "州" };
const mine: FilterJson = { field: "owner", is: "me" };
const condition = (field: string): Condition => ({
  kind: "condition",
  field,
  operator: "filled",
  value: true,
  negated: false,
});

describe("what is read is written again", () => {
  it.each<FilterJson>([
    tier,
    { not: tier },
    { all: [tier, city] },
    { any: [tier] },
    { all: [{ any: [tier, city] }] },
    { all: [tier, { not: { any: [city, { not: mine }] } }] },
    { not: { all: [tier, city] } },
    { field: "gone", under: { deep: [1] } },
    { what: 1 },
    { all: [{ field: "tier", is: 1, not: 2 }, { any: [] }, { all: "x" }] },
  ])("%j", (json) => expect(writeTree(readTree(json))).toEqual(json));

  it("nothing stays nothing", () => expect(writeTree(readTree(null))).toBeNull());
  it("a single condition needs no list around it", () =>
    expect(writeTree(readTree({ all: [tier] }))).toEqual(tier));
  it("twice turned round is not turned round", () =>
    expect(writeTree(readTree({ not: { not: tier } }))).toEqual(tier));
});

it("names places as the server does", () => {
  const root = readTree({ all: [tier, { not: { any: [city, mine] } }] }, "steps[2].when");
  expect(partAt(root, [0])?.path).toBe("steps[2].when.all[0]");
  expect(partAt(root, [1])?.path).toBe("steps[2].when.all[1].not");
  expect(partAt(root, [1, 1])?.path).toBe("steps[2].when.all[1].not.any[1]");
  expect(partAt(readTree(tier), [0])?.path).toBe("filter");
  expect(partAt(root, [0, 0])).toBeUndefined();
});

describe("a filter as it is edited", () => {
  const root = readTree({ all: [tier, { any: [city, mine] }] });

  it("takes one more condition, in the group that is meant", () => {
    const filled = { field: "phone", filled: true };
    expect(writeTree(added(readTree(null), [], condition("phone")))).toEqual(filled);
    expect(writeTree(added(root, [1], condition("phone")))).toEqual({
      all: [tier, { any: [city, mine, filled] }],
    });
  });

  it("takes a group, which stays one with a single condition", () => {
    const group = {
      kind: "group",
      join: "any",
      parts: [{ ...condition("a"), path: "" }],
      negated: false,
    } as const;
    const next = added(readTree(tier), [], { ...group, parts: [...group.parts] });
    expect(writeTree(next)).toEqual({ all: [tier, { any: [{ field: "a", filled: true }] }] });
    expect(writeTree(removed(next, [0]))).toEqual({ all: [{ any: [{ field: "a", filled: true }] }] });
  });

  it("loses a condition, and with the last one its group", () => {
    expect(writeTree(removed(root, [1, 0]))).toEqual({ all: [tier, { any: [mine] }] });
    expect(writeTree(removed(removed(root, [1, 0]), [1, 0]))).toEqual(tier);
    expect(writeTree(removed(readTree(tier), [0]))).toBeNull();
  });

  it("is joined otherwise, turned round and changed in place", () => {
    expect(writeTree(joined(root, [1], "all"))).toEqual({ all: [tier, { all: [city, mine] }] });
    expect(writeTree(joined(root, [], "any"))).toEqual({ any: [tier, { any: [city, mine] }] });
    expect(writeTree(negated(root, [1]))).toEqual({ all: [tier, { not: { any: [city, mine] } }] });
    expect(writeTree(negated(negated(root, [1, 0]), [1, 0]))).toEqual(writeTree(root));
    const other = changed(root, [1, 1], ({ path }) => ({ ...condition("wechat"), path }));
    expect(writeTree(other)).toEqual({ all: [tier, { any: [city, { field: "wechat", filled: true }] }] });
  });

  it("loses brackets only where they say nothing", () => {
    expect(mayDissolve(root, [1])).toBe(false);
    const same = joined(root, [1], "all");
    expect(mayDissolve(same, [1])).toBe(true);
    expect(writeTree(dissolved(same, [1]))).toEqual({ all: [tier, city, mine] });
    expect(mayDissolve(negated(same, [1]), [1])).toBe(false);
    expect(mayDissolve(root, [0])).toBe(false);
    expect(dissolved(root, [0])).toBe(root);
  });

  it("leaves everything as it was where nothing stands", () => {
    expect(writeTree(removed(root, [7]))).toEqual(writeTree(root));
    expect(writeTree(negated(root, [0, 3]))).toEqual(writeTree(root));
  });
});

it("counts as the server counts", () => {
  expect(sizeOf(tier)).toEqual({ levels: 1, conditions: 1, values: 1 });
  expect(sizeOf({ all: [tier, { not: { any: [{ field: "a", in: [1, 2, 3] }] } }] })).toEqual({
    levels: 4,
    conditions: 2,
    values: 4,
  });
  const limits = { levels: 3, conditions: 2, values: 5 };
  expect(fits(readTree({ all: [tier, { not: city }] }), limits)).toBe(true);
  expect(fits(readTree({ all: [tier, { not: { any: [city] } }] }), limits)).toBe(false);
  expect(fits(readTree({ all: [tier, city, mine] }), limits)).toBe(false);
  expect(fits(readTree({ field: "a", in: [1, 2, 3, 4, 5, 6] }), limits)).toBe(false);
  expect(countOf(readTree({ all: [tier, { any: [city, mine] }, { what: 1 }] }))).toBe(4);
});
