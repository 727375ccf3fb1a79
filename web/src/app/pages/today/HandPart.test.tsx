import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "antd";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Today, WorkItem } from "@/lib/contract";
import { i18n } from "@/lib/i18n";
import { keys, queryClient } from "@/lib/query";
import { firstContact } from "@/testing/leadPages";
import { SESSION, serve } from "@/testing/server";
import { ConfirmPart, QueuePart } from "./HandPart";

vi.mock("@tanstack/react-router", async (original) => ({
  ...(await original<object>()),
  Link: ({ params, children }: { params: { leadId: number }; children: ReactNode }) => (
    <a href={`/leads/${params.leadId}`}>{children}</a>
  ),
}));

const t = (key: string, values?: Record<string, unknown>) => i18n.t(key, values ?? {});
const item: WorkItem = { ...firstContact, id: 7, assignee: { id: 99, name: "林晓彤" } };
const asked = { ...item, proved: false, confirms_for: null };
const day = (more: Partial<Today>) =>
  ({ confirm: [], confirm_total: 0, queue: [], queue_total: 0, ...more }) as Today;

const show = (part: ReactNode) =>
  render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <App>{part}</App>
      </QueryClientProvider>
    </I18nextProvider>,
  );

beforeEach(() => queryClient.setQueryData(keys.session, SESSION));
afterEach(() => {
  cleanup();
  queryClient.clear();
  vi.unstubAllGlobals();
});

it("says what waits for a confirmation, with whom it is, and confirms it", async () => {
  const sent = serve({ "POST /api/steps/7/marks": {} });
  show(<ConfirmPart today={day({ confirm: [asked], confirm_total: 1 })} onShowAll={() => {}} />);
  const link = screen.getByText(item.record.name).closest("a");
  expect(link?.getAttribute("href")).toBe(`/leads/${item.record.id}`);
  expect(screen.getByText(t("today:assigned_to", { name: "林晓彤" }))).toBeTruthy();
  fireEvent.click(screen.getByText(t("steps:act.confirm")));
  await waitFor(() =>
    expect(sent.map(({ path, body }) => [path, body])).toEqual([
      ["/api/steps/7/marks", { kind: "confirmation", item: "" }],
    ]),
  );
});

it("returns what is proved and not enough, with a reason", async () => {
  const sent = serve({ "POST /api/steps/7/return": {} });
  const confirm = [{ ...asked, proved: true }];
  show(<ConfirmPart today={day({ confirm, confirm_total: 1 })} onShowAll={() => {}} />);
  fireEvent.click(screen.getByText(t("steps:act.return")));
  const reason = await screen.findByLabelText(t("steps:reason"));
  fireEvent.change(reason, { target: { value: "没写预算" } });
  fireEvent.click(screen.getByText(t("steps:return.ok")));
  await waitFor(() =>
    expect(sent.map(({ path, body }) => [path, body])).toEqual([
      ["/api/steps/7/return", { reason: "没写预算" }],
    ]),
  );
});

it("returns nothing that is not proved yet", () => {
  show(<ConfirmPart today={day({ confirm: [asked], confirm_total: 1 })} onShowAll={() => {}} />);
  expect(screen.queryByText(t("steps:act.return"))).toBeNull();
});

it("says for whom I confirm, and until when", () => {
  const until = "2025-11-26T01:00:00Z";
  const confirm = [{ ...asked, proved: false, confirms_for: { id: 5, name: "王海涛", until } }];
  show(<ConfirmPart today={day({ confirm, confirm_total: 1 })} onShowAll={() => {}} />);
  expect(screen.getByText(t("common:cover.for", { name: "王海涛" }))).toBeTruthy();
});

it("reads the day anew when somebody else was first", async () => {
  const refusal = { status: 409, body: { code: "step.closed", message: "这一步已经不在进行中了" } };
  serve({ "POST /api/steps/7/marks": () => refusal });
  queryClient.setQueryData(keys.today, day({}));
  show(<ConfirmPart today={day({ confirm: [asked], confirm_total: 1 })} onShowAll={() => {}} />);
  fireEvent.click(screen.getByText(t("steps:act.confirm")));
  await screen.findByText(refusal.body.message);
  expect(queryClient.getQueryState(keys.today)?.isInvalidated).toBe(true);
});

it("opens no record out of a queue, and shows the others when asked", () => {
  const all = vi.fn();
  show(<QueuePart today={day({ queue: [item], queue_total: 3 })} onShowAll={all} />);
  expect(screen.getByText(item.record.name).closest("a")).toBeNull();
  fireEvent.click(screen.getByText(t("today:more", { count: 2 })));
  expect(all).toHaveBeenCalled();
});

it("is not there where nothing waits", () => {
  show(<ConfirmPart today={day({})} onShowAll={() => {}} />);
  expect(screen.queryByText(t("today:confirm"))).toBeNull();
});
