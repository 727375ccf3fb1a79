import { expect, test } from "vitest";
import { sayBytes } from "./bytes";

test.each([
  [0, "0 B"],
  [1023, "1023 B"],
  [1024, "1 KB"],
  [12_897_485, "12.3 MB"],
  [214 * 1024 ** 3, "214 GB"],
  [3 * 1024 ** 4, "3 TB"],
  [5000 * 1024 ** 4, "5000 TB"],
])("%d bytes are %s", (bytes, said) => expect(sayBytes(bytes)).toBe(said));
