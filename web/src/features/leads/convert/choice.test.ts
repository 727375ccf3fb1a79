import { describe, expect, it } from "vitest";
import type { Conversion } from "@/lib/contract";
import { firstChoice, lockOf } from "./choice";

const known = { id: 4, name: "砚合自动化", owner_name: "林晓彤" };
const hidden = { id: null, name: "砚合自动化", owner_name: "许安" };
const offer = (...candidates: Conversion["candidates"]): Conversion => ({
  name: "砚合自动化",
  candidates,
  contacts: [],
});

describe("the first choice", () => {
  it("is a new customer where nobody has one of this name", () => {
    expect(firstChoice(offer({ ...known, name: "砚合机械" }))).toEqual({ kind: "new", name: "砚合自动化" });
  });
  it("is the one customer of this name", () => {
    expect(firstChoice(offer(known))).toEqual({ kind: "known", id: 4 });
  });
  it("is nobody's who cannot be opened", () => {
    expect(firstChoice(offer(hidden)).kind).toBe("new");
  });
});

describe("the lock", () => {
  it("wants a name, and one that is not taken", () => {
    expect(lockOf({ kind: "new", name: " " }, offer())).toBe("name");
    expect(lockOf({ kind: "new", name: "砚合自动化 " }, offer(hidden))).toBe("taken");
    expect(lockOf({ kind: "new", name: "砚合自动化二厂" }, offer(hidden))).toBeNull();
    expect(lockOf({ kind: "known", id: 4 }, offer(known))).toBeNull();
  });
});
