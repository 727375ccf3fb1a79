import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { App } from "antd";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Handover, HandoverItem, HandoverPage } from "@/lib/contract";
import { i18n, needTexts } from "@/lib/i18n";
import { keys, queryClient } from "@/lib/query";
import { SESSION, serve } from "@/testing/server";
import { HandoverBody } from "./HandoverBody";
import { ItemRow } from "./ItemRow";
import { ItemsList } from "./ItemsList";

vi.mock("@tanstack/react-router", async (original) => ({
  ...(await original<object>()),
  Link: ({ children }: { children: ReactNode }) => <a href="/leads/14">{children}</a>,
}));

const t = (key: string, values?: Record<string, unknown>) => i18n.t(`handovers:${key}`, values ?? {});
const handover: Handover = {
  id: 12,
  state: "offered",
  leaver: { id: 4, name: "赵磊" },
  receiver: { id: 1, name: "孙婷" },
  offered_by: { id: 2, name: "陈墨" },
  note: "下周五离职",
  reason: "",
  without_asking: false,
  held: [{ kind: "lead", count: 2, said: "2 条线索" }],
  offered_at: "2025-11-21T02:00:00Z",
  answered_at: null,
  ended_at: null,
};
const tally = { kind: "lead", said: "2 条线索", moved: 0, left: 2, stayed: 0 };
const page: HandoverPage = { handover, tallies: [tally], may_answer: false, may_order: false };
const item: HandoverItem = {
  kind: "lead",
  id: 14,
  record: { type: "lead", id: 14, name: "沐屿精密制造", reached: false },
  title: "",
  state: "新线索",
  due_at: null,
  followed_at: null,
  moved: false,
  moved_at: null,
  problem: "",
  parts: [],
};
const step = { kind: "step", id: 7, title: "首次触达", state: "进行中", due_at: "2025-11-20T02:00:00Z" };

beforeAll(() => needTexts("handovers"));
beforeEach(() => queryClient.setQueryData(keys.session, SESSION));
afterEach(() => {
  cleanup();
  queryClient.clear();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const show = (part: ReactNode) =>
  render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <App>{part}</App>
      </QueryClientProvider>
    </I18nextProvider>,
  );

it("is accepted by one press", async () => {
  const sent = serve({ "POST /api/handovers/12/accept": page });
  show(<HandoverBody page={{ ...page, may_answer: true }} />);
  fireEvent.click(screen.getByText(t("answer.accept")));
  await waitFor(() => expect(sent.map(({ path }) => path)).toContain("/api/handovers/12/accept"));
});

it("is declined only with a reason", async () => {
  const sent = serve({ "POST /api/handovers/12/decline": page });
  show(<HandoverBody page={{ ...page, may_answer: true }} />);
  // Ant Design sets two Chinese characters apart.
  fireEvent.click(screen.getAllByRole("button")[1] as HTMLElement);
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByRole<HTMLButtonElement>("button", { name: t("decline.no_reason") }).disabled).toBe(true);
  fireEvent.change(dialog.getByLabelText(t("decline.reason")), { target: { value: " 手上满了 " } });
  fireEvent.click(screen.getByRole("dialog").querySelector(".ant-btn-primary") as HTMLElement);
  await waitFor(() => expect(sent.map(({ body }) => body)).toContainEqual({ reason: "手上满了" }));
});

it("offers nothing to who may only read, and says why it was declined", () => {
  show(<HandoverBody page={{ ...page, handover: { ...handover, state: "declined", reason: "满了" } }} />);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText(t("reason", { reason: "满了" }))).toBeTruthy();
});

it("says how far it is, and what stayed", () => {
  const tallies = [
    { ...tally, moved: 1, left: 2, stayed: 0 },
    { ...tally, kind: "task", said: "1 项待办", moved: 0, left: 0, stayed: 1 },
  ];
  show(<HandoverBody page={{ ...page, tallies, handover: { ...handover, state: "moving" } }} />);
  expect(screen.getByText(t("tally.progress", { moved: 1, all: 3 }))).toBeTruthy();
  expect(screen.getByText(t("tally.stayed", { count: 1 }))).toBeTruthy();
});

it("tells what cannot be opened yet from what can, and how late a step was when it moved", () => {
  show(<ItemRow item={item} offered />);
  expect(screen.queryByRole("link")).toBeNull();
  cleanup();
  const moved = { ...item, moved: true, moved_at: "2025-11-23T02:00:00Z", parts: [step] };
  show(<ItemRow item={{ ...moved, record: { ...item.record, reached: true } }} offered={false} />);
  expect(screen.getByRole("link").textContent).toBe("沐屿精密制造");
  expect(screen.getByText(t("item.late.day", { count: 3 }))).toBeTruthy();
  cleanup();
  show(<ItemRow item={moved} offered={false} />);
  expect(screen.getByText(t("item.not_reached"))).toBeTruthy();
  cleanup();
  show(
    <ItemRow item={{ ...item, moved_at: "2025-11-23T02:00:00Z", problem: "没有移交成功" }} offered={false} />,
  );
  expect(screen.getByText("没有移交成功")).toBeTruthy();
});

it("lists an offer by kind and a report as a whole, a page at a time", async () => {
  serve({ "GET /api/handovers/12/items": { items: [item], total: 51, page_size: 50 } });
  const shown: object[] = [];
  const tallies = [tally, { ...tally, kind: "task", said: "1 项待办" }];
  const list = (state: Handover["state"]) =>
    show(
      <ItemsList
        of={{ ...page, tallies, handover: { ...handover, state } }}
        kind={undefined}
        page={1}
        onShow={(search) => shown.push(search)}
      />,
    );
  const chosen = () =>
    screen.getByRole<HTMLInputElement>("radio", { checked: true }).labels?.[0]?.textContent;
  list("offered");
  await screen.findByText("沐屿精密制造");
  expect(chosen()).toBe(t("list.kind.lead"));
  fireEvent.click(screen.getByText(t("list.after")));
  expect(shown).toEqual([{ page: 2 }]);
  cleanup();
  list("done");
  await screen.findByText("沐屿精密制造");
  expect(chosen()).toBe(t("list.all"));
  expect(screen.getByText(t("list.yours"))).toBeTruthy();
});
