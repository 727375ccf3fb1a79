import { describe, expect, it } from "vitest";
import { afterOf, type Doc, findStep, keyOf, type Node, stepsOf } from "./document";
import {
  addAfter,
  addBeside,
  addBranch,
  ahead,
  behind,
  both,
  freeKey,
  moveStep,
  opposite,
  removeStep,
  setAfter,
} from "./operations";

const step = (key: string, after: string[] = [], more: Node = {}): Node => ({
  key,
  name: { zh: key },
  ...(after.length > 0 && { after }),
  ...more,
});
/** a → b → c, with d beside b: c waits for both. */
const doc: Doc = {
  sop: "small",
  steps: [step("a"), step("b", ["a"]), step("d", ["a"]), step("c", ["b", "d"])],
};
const order = (from: Doc): string[] => stepsOf(from).map(keyOf);
const waits = (from: Doc) => Object.fromEntries(stepsOf(from).map((one) => [keyOf(one), afterOf(one)]));
const small = { field: "budget", below: 50_000 };

describe("a new step", () => {
  it("stands between a step and what waited for it", () => {
    const { doc: made, key } = addAfter(doc, "b", "新的");
    expect(order(made)).toEqual(["a", "b", key, "d", "c"]);
    expect(waits(made)).toMatchObject({ [key]: ["b"], c: [key, "d"], d: ["a"] });
  });

  it("is done under the same condition beneath a step that has one", () => {
    const branched = { ...doc, steps: [step("a"), step("b", ["a"], { when: small })] };
    const { doc: made, key } = addAfter(branched, "b", "新的");
    expect(findStep(made, key)?.when).toEqual(small);
  });

  it("stands at the end where nothing is chosen", () => {
    expect(order(addAfter({ steps: [] }, null, "新的").doc)).toEqual(["step_1"]);
  });

  it("is done at the same time, and waited for with the other", () => {
    const { doc: made, key } = addBeside(doc, "b", "新的");
    expect(waits(made)).toMatchObject({ [key]: ["a"], c: ["b", key, "d"] });
  });

  it("never takes a key that stands anywhere", () => {
    expect(freeKey({ steps: [step("step_2")] })).toBe("step_3");
    expect(freeKey({ steps: [], gates: [{ steps: ["step_1"] }] })).toBe("step_2");
  });
});

describe("a branch", () => {
  const line: Doc = { steps: [step("a"), step("b", ["a"]), step("c", ["b"])] };

  it("is one way where the condition holds, and the old way where it does not", () => {
    const { doc: made, key } = addBranch(line, "a", { when: small, name: "小单", otherwise: true });
    expect(findStep(made, key)).toMatchObject({ name: { zh: "小单" }, after: ["a"], when: small });
    expect(findStep(made, "b")?.when).toEqual({ not: small });
    expect(waits(made)).toMatchObject({ b: ["a"], c: ["b", key] });
  });

  it("may be done besides", () => {
    const { doc: made } = addBranch(line, "a", { when: small, name: "小单", otherwise: false });
    expect(findStep(made, "b")?.when).toBeUndefined();
  });

  it("of a branch keeps the condition of that", () => {
    const first = { steps: [step("a", [], { when: { field: "city", is: "苏州" } }), step("b", ["a"])] };
    const { doc: made, key } = addBranch(first, "a", { when: small, name: "小单", otherwise: true });
    expect(findStep(made, key)?.when).toEqual({ all: [{ field: "city", is: "苏州" }, small] });
  });

  it("behind the last step is a step alone", () => {
    const { doc: made, key } = addBranch(line, "c", { when: small, name: "小单", otherwise: true });
    expect(order(made)).toEqual(["a", "b", "c", key]);
  });
});

describe("a condition", () => {
  it("has an opposite that holds exactly where it does not", () => {
    expect(opposite({ field: "tier", is: "high_value" })).toEqual({ field: "tier", is_not: "high_value" });
    expect(opposite({ field: "tier", not_in: ["a"] })).toEqual({ field: "tier", in: ["a"] });
    // Nothing is below an empty budget, nor at least: only 'not' is its opposite.
    expect(opposite(small)).toEqual({ not: small });
    expect(opposite(opposite(small))).toEqual(small);
  });

  it("is joined once", () => {
    expect(both(small, small)).toEqual(small);
    expect(both(null, small)).toEqual(small);
    expect(both({ all: [small, { field: "a", is: 1 }] }, { field: "b", is: 2 })).toEqual({
      all: [small, { field: "a", is: 1 }, { field: "b", is: 2 }],
    });
  });
});

describe("a step that goes", () => {
  it("leaves those behind it to what it waited for", () => {
    const left = removeStep(doc, "b");
    expect(waits(left)).toEqual({ a: [], d: ["a"], c: ["a", "d"] });
    expect(waits(removeStep(doc, "a"))).toEqual({ b: [], d: [], c: ["b", "d"] });
  });

  it("is named no more by deadlines and gates", () => {
    const named: Doc = {
      steps: [step("a"), step("b", ["a"], { due: { working_days: 1, from: { step: "a" } } })],
      gates: [
        { key: "one", steps: ["a"] },
        { key: "two", steps: ["a", "b"] },
        { key: "three", steps: ["a"], needs: small },
      ],
    };
    const left = removeStep(named, "a");
    expect(findStep(left, "b")?.due).toEqual({ working_days: 1 });
    expect(left.gates).toEqual([
      { key: "two", steps: ["b"] },
      { key: "three", needs: small },
    ]);
  });

  it("changes nothing else, and nothing where there is no such step", () => {
    expect(removeStep(doc, "x")).toBe(doc);
    expect(Object.keys(removeStep(doc, "c"))).toEqual(["sop", "steps"]);
  });
});

describe("the order", () => {
  it("of steps is theirs to change", () => {
    expect(order(moveStep(doc, "d", -1))).toEqual(["a", "d", "b", "c"]);
    expect(moveStep(doc, "a", -1)).toBe(doc);
  });

  it("never makes a circle", () => {
    expect([...behind(doc, "b")].sort()).toEqual(["b", "c"]);
    expect(waits(setAfter(doc, "b", ["a", "b", "c", "d"]))).toMatchObject({ b: ["a", "d"] });
    expect(ahead(doc, "c")).toEqual(["a", "b", "d"]);
  });
});
