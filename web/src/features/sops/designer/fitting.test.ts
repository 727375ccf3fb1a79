import { expect, it } from "vitest";
import { LEAST_ZOOM, zoomFor } from "./fitting";

const tablet = { width: 632, height: 560 };

it("begins no wider than its place, however long it is", () => {
  expect(zoomFor(tablet, { width: 800, height: 2000 }, "width")).toBe(0.75);
  expect(zoomFor(tablet, { width: 500, height: 2000 }, "width")).toBe(1);
});

it("shows the whole where that is asked for, as long as it can be read", () => {
  expect(zoomFor(tablet, { width: 800, height: 1000 }, "both")).toBe(0.55);
  expect(zoomFor(tablet, { width: 800, height: 9000 }, "both")).toBe(LEAST_ZOOM);
});
