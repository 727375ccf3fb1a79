import { expect, it } from "vitest";
import { mostOf } from "./take";

const LONG = "量".repeat(101);

it("counts the name of a new step by its first line", () => {
  expect(mostOf(`${LONG}\n看尺寸`, "step", true)).toEqual({ length: 101, most: 100 });
  expect(mostOf(`量尺寸\n${LONG}`, "step", true)).toEqual({ length: 105, most: 2000 });
});

it("lets an item be as long as a name, and a script longer", () => {
  expect(mostOf(LONG, "item", true).most).toBe(100);
  expect(mostOf(LONG, "script", true).most).toBe(2000);
});

it("keeps a suggestion short whatever it is to become", () => {
  expect(mostOf(LONG, "item", false)).toEqual({ length: 101, most: 300 });
});
