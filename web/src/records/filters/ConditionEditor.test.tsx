import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { App, ConfigProvider } from "antd";
import { useState } from "react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FilterFields } from "@/lib/contract";
import { i18n } from "@/lib/i18n";
import { keys, queryClient } from "@/lib/query";
import { SESSION, serve } from "@/testing/server";
import { ConditionEditor } from "./ConditionEditor";
import { describedFields } from "./fields";
import type { FilterJson } from "./tree";

const FILE = resolve(import.meta.dirname, "../../../../tests/common/filters/said.json");
const told = JSON.parse(readFileSync(FILE, "utf8"))["zh-CN"].description as FilterFields;
const t = (key: string, values?: Record<string, unknown>) => i18n.t(`filters:${key}`, values ?? {});

/** Ant Design parts two signs on a button. */
const DONE = /^完\s?成$/;

let now: FilterJson | null;

function Kept({ start, problems }: { start: FilterJson | null; problems?: Record<string, string> }) {
  const [value, setValue] = useState(start);
  now = value;
  return (
    <ConditionEditor
      fields={describedFields(told)}
      limits={told.limits}
      value={value}
      onChange={setValue}
      {...(problems && { problems })}
    />
  );
}

const show = (start: FilterJson | null, problems?: Record<string, string>) =>
  render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <ConfigProvider theme={{ token: { motion: false } }}>
          <App>
            <Kept start={start} {...(problems && { problems })} />
          </App>
        </ConfigProvider>
      </QueryClientProvider>
    </I18nextProvider>,
  );
const press = (name: string | RegExp, index = 0) => {
  const found = screen.getAllByRole("button", { name })[index];
  if (!found) throw new Error(String(name));
  fireEvent.click(found);
};

beforeEach(() => {
  queryClient.setQueryData(keys.session, SESSION);
  serve({ "GET /api/people": { items: [] }, "GET /api/departments": { items: [] } });
});
afterEach(() => {
  cleanup();
  queryClient.clear();
  vi.unstubAllGlobals();
});

it("writes a condition: the field, the comparison, the number as it is said", async () => {
  show(null);
  press(t("add.condition"));
  fireEvent.change(await screen.findByLabelText(t("form.find_field")), { target: { value: "预" } });
  press("预算");
  const operators = screen.getByLabelText(t("form.operator"));
  const below = within(operators).getByText("低于") as HTMLOptionElement;
  fireEvent.change(operators, { target: { value: below.value } });
  expect(screen.getByRole("button", { name: DONE })).toHaveProperty("disabled", true);
  fireEvent.change(screen.getByLabelText("预算 低于"), { target: { value: "5万" } });
  press(DONE);
  expect(now).toEqual({ field: "budget", below: 50000 });
  expect(screen.getByRole("button", { name: "预算 低于 5 万" })).toBeTruthy();
});

it("adds a group that any of its conditions fulfils, and joins it otherwise", async () => {
  show({ field: "active", is: true });
  press(t("add.group"));
  press("等级");
  press("大客户");
  press(DONE);
  expect(now).toEqual({ all: [{ field: "active", is: true }, { any: [{ field: "tier", is: "high" }] }] });
  press(t("add.here"));
  press("等级");
  press("小客户");
  press(DONE);
  expect(now).toEqual({
    all: [
      { field: "active", is: true },
      {
        any: [
          { field: "tier", is: "high" },
          { field: "tier", is: "low" },
        ],
      },
    ],
  });
  press(t("turn.any"));
  expect(now).toMatchObject({ all: [{}, { all: [{}, {}] }] });
});

it("mends a condition in its place, and leaves it as it was on Escape", () => {
  show({
    all: [
      { field: "tier", is: "high" },
      { field: "name", contains: "机" },
    ],
  });
  press("名称 包含 「机」");
  fireEvent.change(screen.getByLabelText("名称 包含"), { target: { value: "机械" } });
  fireEvent.keyDown(screen.getByRole("dialog", { name: t("edit") }), { key: "Escape" });
  expect(now).toMatchObject({ all: [{}, { contains: "机" }] });
  press("名称 包含 「机」");
  fireEvent.change(screen.getByLabelText("名称 包含"), { target: { value: "机械" } });
  fireEvent.click(screen.getByLabelText(t("form.negate")));
  press(DONE);
  expect(now).toEqual({ all: [{ field: "tier", is: "high" }, { not: { field: "name", contains: "机械" } }] });
});

it("takes a condition away by its sign or by Delete", () => {
  show({
    all: [
      { field: "tier", is: "high" },
      { field: "name", filled: true },
    ],
  });
  press(t("remove", { said: "等级 是 大客户" }));
  expect(now).toEqual({ field: "name", filled: true });
  fireEvent.keyDown(screen.getByRole("button", { name: "名称 不为空" }), { key: "Delete" });
  expect(now).toBeNull();
});

it("says what does not fit, and takes it away", () => {
  show(
    { all: [{ field: "gone", is: 1 }, { field: "tier", is: "high" }, { what: 1 }] },
    { "filter.all[1].is": "没有这个选项。" },
  );
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain(t("trouble.no_field", { field: "gone" }));
  expect(alert.textContent).toContain("没有这个选项。");
  expect(alert.textContent).toContain(t("trouble.strange"));
  press(t("trouble.remove"));
  expect(now).toEqual({ all: [{ field: "tier", is: "high" }, { what: 1 }] });
});

it("offers no more than the server takes", () => {
  const levels = (count: number): FilterJson =>
    count === 1
      ? { field: "tier", is: "high" }
      : { all: [levels(count - 1), { field: "name", filled: true }] };
  show(levels(told.limits.levels));
  const innermost = screen.getAllByRole("button", { name: t("add.here") });
  expect(innermost).toHaveLength(told.limits.levels - 2);
  expect(screen.getAllByRole("button", { name: t("add.group_here") })).toHaveLength(told.limits.levels - 3);
});
