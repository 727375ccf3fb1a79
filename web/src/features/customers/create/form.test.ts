import { expect, it } from "vitest";
import { bodyOf, emptyCustomer, hasWords, isEnough } from "./form";

it("needs a name", () => {
  expect(isEnough(emptyCustomer)).toBe(false);
  expect(isEnough({ ...emptyCustomer, facts: { name: "  ", city: "苏州" } })).toBe(false);
  expect(isEnough({ ...emptyCustomer, facts: { name: "砚合自动化" } })).toBe(true);
});

it("sends what was filled, without the blanks around it", () => {
  const customer = { ...emptyCustomer, facts: { name: " 砚合自动化 ", city: "" } };
  expect(bodyOf(customer)).toEqual({ name: "砚合自动化" });
});

it("sends a person and an owner only where there is one", () => {
  const customer = { facts: { name: "砚合自动化" }, contact: { name: "吴越", phone: "" }, owner_id: 4 };
  expect(bodyOf(customer)).toEqual({ name: "砚合自动化", contact: { name: "吴越" }, owner_id: 4 });
});

it("has nothing to keep before a word is written", () => {
  expect(hasWords({ ...emptyCustomer, owner_id: 4 })).toBe(false);
  expect(hasWords({ ...emptyCustomer, contact: { name: "吴越" } })).toBe(true);
});
