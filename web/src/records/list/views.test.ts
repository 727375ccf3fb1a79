import { describe, expect, it } from "vitest";
import { type FilterJson, readTree } from "../filters/tree";
import { filtersOf, firstView, read, type View, viewOf, viewsFor } from "./views";

describe("views", () => {
  it("gives a seller their own and what is shared, nothing else", () => {
    expect(viewsFor("seller")).toEqual(["mine", "shared"]);
    expect(viewsFor("service")).toEqual(["mine", "shared"]);
  });
  it("begins with all that one answers for", () => {
    expect(firstView("seller")).toBe("mine");
    expect(firstView("manager")).toBe("department");
    expect(firstView("administrator")).toBe("all");
    expect(firstView("director")).toBe("department");
  });
  it("does not believe an address that names a view of another role", () => {
    expect(viewOf({ view: "all" }, "seller")).toBe("mine");
    expect(viewOf({ view: "shared" }, "seller")).toBe("shared");
    expect(viewOf({ view: "mine" }, "manager")).toBe("mine");
  });
});

describe("filters", () => {
  type Query = { view?: View; sort?: string; tier?: string; late?: boolean; q?: string; filter?: FilterJson };
  const filters = filtersOf<Query>(["tier", "late", "q", "filter"]);
  it("leaves out what is empty and the usual order", () => {
    expect(filters.asked({ sort: "-changed_at" }, "seller")).toEqual({ view: "mine" });
  });
  it("keeps the filters of the address", () => {
    const query: Query = { view: "mine", late: true, tier: "growing", sort: "name" };
    expect(filters.asked(query, "manager")).toEqual(query);
  });
  it("names equal lists alike, whatever their address looks like", () => {
    const some = filters.asked({ late: true, tier: "growing" }, "manager");
    const other = filters.asked({ tier: "growing", view: "department", late: true }, "manager");
    expect(JSON.stringify(some)).toBe(JSON.stringify(other));
  });
  it("sends conditions as a text", () => {
    const filter = { field: "city", contains: "州" };
    expect(filters.asked({ filter }, "seller")).toEqual({ view: "mine", filter: JSON.stringify(filter) });
    expect(filters.count({ filter })).toBe(1);
    expect(filters.cleared({ filter, sort: "name" })).toEqual({ sort: "name" });
  });
  it("counts filters, not the view or the order", () => {
    expect(filters.count({ view: "mine", sort: "name" })).toBe(0);
    expect(filters.count({ q: "砚合", late: true })).toBe(2);
  });
  it("clears the filters and nothing else", () => {
    expect(filters.cleared({ view: "mine", q: "砚合", sort: "name" })).toEqual({
      view: "mine",
      sort: "name",
    });
  });
});

it("reads an address and leaves out what does not fit", () => {
  expect(read.whole("12")).toBe(12);
  expect(read.whole("x")).toBeUndefined();
  expect(read.flag(1)).toBe(true);
  expect(read.flag("0")).toBeUndefined();
  expect(read.text(13812345678)).toBe("13812345678");
  expect(read.one(["a", "b"])("c")).toBeUndefined();
  expect(read.filter({ field: "city", is: "x" })).toEqual({ field: "city", is: "x" });
  expect(read.filter("")).toBeUndefined();
});

it("keeps what is no condition, so that it is said", () => {
  for (const broken of ["{", 12, ["x"]]) {
    const kept = read.filter(broken);
    expect(kept && readTree(kept).parts).toMatchObject([{ kind: "strange" }]);
  }
});
