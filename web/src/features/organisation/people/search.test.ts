import { expect, test } from "vitest";
import type { Account, Department } from "@/lib/contract";
import { headAbove } from "./above";
import { found } from "./search";

const account = (id: number, name: string, more: Partial<Account> = {}): Account => ({
  id,
  version: 1,
  name,
  login: `login${id}`,
  email: "",
  role: "seller",
  department: { id: 2, name: "一组" },
  manager: null,
  language: "zh-CN",
  active: true,
  created_at: "2026-01-01T00:00:00Z",
  last_seen_at: null,
  phone: "",
  second_factor: false,
  ...more,
});
const head = account(1, "王主管", { role: "manager" });
const gone = account(2, "赵磊", { active: false });
const seller = account(3, "林晓彤", { email: "Lin@example.com" });
const all = [head, gone, seller];

test("found by every typed word in name, log-in, address or department", () => {
  expect(found(all, "lin@ 一组", "active")).toEqual([seller]);
  expect(found(all, "lin 二组", "active")).toEqual([]);
  expect(found(all, "", "disabled")).toEqual([gone]);
});

test("in the order of their names", () => {
  expect(found(all, "", "active").map(({ name }) => name)).toEqual(["林晓彤", "王主管"]);
});

test("the nearest active head upwards answers, never oneself", () => {
  const department = (id: number, parent_id: number | null, who: Account | null): Department => ({
    id,
    parent_id,
    version: 1,
    name: `d${id}`,
    members: 0,
    head: who && { id: who.id, name: who.name },
  });
  const tree = [department(1, null, head), department(2, 1, gone)];
  expect(headAbove(seller, all, tree)).toBe("王主管");
  expect(headAbove({ ...head, department: { id: 1, name: "公司" } }, all, tree)).toBeNull();
});
