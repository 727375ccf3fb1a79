import { describe, expect, it } from "vitest";
import { askedOf, filterCount, firstView, viewOf, viewsFor, withoutFilters } from "./view";

describe("views", () => {
  it("gives a seller their own and nothing else", () => {
    expect(viewsFor("seller")).toEqual(["mine"]);
    expect(viewsFor("service")).toEqual(["mine"]);
  });
  it("begins with all that one answers for", () => {
    expect(firstView("manager")).toBe("department");
    expect(firstView("administrator")).toBe("all");
    expect(firstView("director")).toBe("department");
  });
  it("does not believe an address that names a view of another role", () => {
    expect(viewOf({ view: "all" }, "seller")).toBe("mine");
    expect(viewOf({ view: "mine" }, "manager")).toBe("mine");
  });
});

describe("askedOf", () => {
  it("leaves out what is empty and the usual order", () => {
    expect(askedOf({ sort: "-changed_at" }, "seller")).toEqual({ view: "mine" });
  });
  it("keeps the filters of the address", () => {
    const query = { view: "mine", late: true, state: "working", sort: "due_at" } as const;
    expect(askedOf(query, "manager")).toEqual(query);
  });
  it("names equal lists alike, whatever their address looks like", () => {
    const one = askedOf({ tier: "growing", state: "new" }, "manager");
    const other = askedOf({ state: "new", view: "department", tier: "growing" }, "manager");
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });
});

it("counts filters, not the view or the order", () => {
  expect(filterCount({ view: "mine", sort: "company" })).toBe(0);
  expect(filterCount({ q: "砚合", without_next: true })).toBe(2);
});

it("clears the filters and nothing else", () => {
  expect(withoutFilters({ view: "mine", q: "砚合", sort: "company" })).toEqual({
    view: "mine",
    sort: "company",
  });
});
