import { describe, expect, it } from "vitest";
import { type Command, isNamed, matches, offered } from "./commands";

const situation = { can: [], language: "zh-CN", mode: "light" } as const;
const keysOf = (commands: Command[]) => commands.map(({ key }) => key);
const find = (key: string) => {
  const found = offered({ ...situation, can: ["lead.create"] }).find((one) => one.key === key);
  if (!found) throw new Error(`no command ${key}`);
  return found;
};

describe("offered", () => {
  it("leaves out what one may not do", () => {
    expect(keysOf(offered({ ...situation, can: [] }))).not.toContain("import");
    expect(keysOf(offered({ ...situation, can: ["lead.import"] }))).toContain("import");
  });
  it("leaves out what is so already", () => {
    const keys = keysOf(offered({ ...situation, can: [] }));
    expect(keys).toContain("dark");
    expect(keys).not.toContain("light");
    expect(keys).toContain("english");
    expect(keys).not.toContain("chinese");
  });
});

describe("matches", () => {
  it("finds by characters, by pinyin and by its initials", () => {
    for (const typed of ["线索", "xinjian", "xjxs", "New le"]) {
      expect(matches(find("new_lead"), "新建线索", typed), typed).toBe(true);
    }
  });
  it("wants every word", () => {
    expect(matches(find("new_lead"), "新建线索", "new customer")).toBe(false);
  });
  it("shows everything before a word is typed", () => {
    expect(matches(find("today"), "今日", "")).toBe(true);
  });
});

it("puts what was named in full before what was found", () => {
  expect(isNamed(find("new_lead"), "新建线索", "XJXS")).toBe(true);
  expect(isNamed(find("new_lead"), "新建线索", "新建线索")).toBe(true);
  expect(isNamed(find("new_lead"), "新建线索", "xj")).toBe(false);
  expect(isNamed(find("new_lead"), "新建线索", "")).toBe(false);
});
