import { expect, it } from "vitest";
import { fieldsAskedBy } from "./gates";

const gate = { key: "won", may_override: false };

it("asks once for each fact that is missing besides the one that was changed", () => {
  const gates = [
    { ...gate, fields: ["needs", "decision"] },
    { ...gate, fields: ["needs", "budget"] },
  ];
  expect(fieldsAskedBy(gates, "decision")).toEqual(["needs", "budget"]);
  expect(fieldsAskedBy([gate], "decision")).toEqual([]);
  expect(fieldsAskedBy(null, "decision")).toEqual([]);
});
