import { expect, test } from "vitest";
import type { Account } from "@/lib/contract";
import { changesOf, contested } from "./change";

const read: Account = {
  id: 7,
  version: 1,
  name: "林晓彤",
  login: "lin",
  email: "",
  role: "seller",
  department: { id: 3, name: "一组" },
  manager: null,
  language: "zh-CN",
  active: true,
  created_at: "2026-01-01T00:00:00Z",
  last_seen_at: null,
  phone: "",
  second_factor: false,
};

test("only what differs is sent; taking a department away is a change", () => {
  expect(changesOf(read, { name: "林晓彤", role: "manager" })).toEqual({ role: "manager" });
  expect(changesOf(read, { department_id: null })).toEqual({ department_id: null });
  expect(changesOf(read, {})).toEqual({});
});

test("only fields that both have written differently are contested", () => {
  const now: Account = { ...read, version: 2, name: "林彤", role: "manager", language: "en" };
  expect(contested(read, now, { name: "小林", role: "manager" })).toEqual(["name"]);
  expect(contested(read, now, { manager_id: 5 })).toEqual([]);
});
