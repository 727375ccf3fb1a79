import { expect, test } from "vitest";
import { sayTotal } from "./total";

test("says that there may be more where the server stopped counting", () => {
  expect([0, 1234, 9999, 10_000].map(sayTotal)).toEqual(["0", "1,234", "9,999", "10,000+"]);
});
