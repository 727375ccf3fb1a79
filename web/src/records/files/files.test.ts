import { expect, it } from "vitest";
import { fits, isTooLarge, sizeWords } from "./files";

it.each([
  [0, "0 B"],
  [1023, "1023 B"],
  [1024, "1 KB"],
  [15_000, "15 KB"],
  [2_400_000, "2.3 MB"],
  [20 * 1024 * 1024, "20 MB"],
])("says how large %i bytes are", (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

it("takes what has just the limit", () => {
  expect(isTooLarge({ size: 20 * 1024 * 1024 })).toBe(false);
  expect(isTooLarge({ size: 20 * 1024 * 1024 + 1 })).toBe(true);
});

it("knows what a step is content with", () => {
  expect(fits("photo", "photo")).toBe(true);
  expect(fits("document", "photo")).toBe(false);
  expect(fits("other", "document")).toBe(false);
  expect(fits("other", "any")).toBe(true);
});
