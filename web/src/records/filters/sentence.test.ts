/** The server and the page say the same: both are held to one file. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { FilterFields, Language } from "@/lib/contract";
import { speak } from "@/lib/i18n";
import { describedFields } from "./fields";
import { sayFilter } from "./sentence";
import type { FilterJson } from "./tree";

type Told = { description: FilterFields; said: [FilterJson, string][] };
const FILE = resolve(import.meta.dirname, "../../../../tests/common/filters/said.json");
const told = JSON.parse(readFileSync(FILE, "utf8")) as Record<Language, Told>;
const named = (kind: string, id: number) => `${kind}${id}`;

afterAll(() => speak("zh-CN"));

describe.each(Object.entries(told))("in %s", (language, { description, said }) => {
  it.each(said)("%j", async (filter, sentence) => {
    await speak(language as Language);
    expect(sayFilter(filter, describedFields(description), named)).toBe(sentence);
  });
});

it("says what it does not know as it is written", () => {
  const fields = describedFields(told["zh-CN"].description);
  expect(sayFilter({ field: "gone", under: { deep: 1 } }, fields, named)).toBe('gone under {"deep":1}');
  expect(sayFilter({ field: "tier", is: "none" }, fields, named)).toBe("等级 是 none");
  expect(sayFilter({}, fields, named)).toBe("");
});
