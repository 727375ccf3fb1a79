import { describe, expect, it } from "vitest";
import { begin, changed, redone, undone } from "./history";

describe("what was done", () => {
  it("is taken back and done again", () => {
    const two = changed(changed(begin("a"), "b"), "c");
    expect(undone(two).present).toBe("b");
    expect(undone(undone(two)).present).toBe("a");
    expect(redone(undone(two)).present).toBe("c");
    expect(undone(begin("a"))).toEqual(begin("a"));
    expect(redone(two)).toEqual(two);
  });

  it("is forgotten ahead once something else is done", () => {
    const other = changed(undone(changed(begin("a"), "b")), "c");
    expect(redone(other).present).toBe("c");
    expect(undone(other).present).toBe("a");
  });

  it("is one change while somebody writes in one field", () => {
    const written = ["a1", "a12", "a123"].reduce((all, next) => changed(all, next, "name"), begin("a"));
    expect(undone(written).present).toBe("a");
    const elsewhere = changed(written, "b", "goal");
    expect(undone(elsewhere).present).toBe("a123");
    expect(undone(changed(undone(elsewhere), "x", "name")).present).toBe("a123");
  });
});
