import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "antd";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { MissedStep, PersonMonth } from "@/lib/contract";
import { i18n, needTexts } from "@/lib/i18n";
import { keys, queryClient } from "@/lib/query";
import { SESSION, serve } from "@/testing/server";
import { MissedRow } from "./MissedRow";
import { PersonScore } from "./PersonScore";

vi.mock("@tanstack/react-router", async (original) => ({
  ...(await original<object>()),
  Link: ({ children }: { children: ReactNode }) => <a href="/leads/14">{children}</a>,
}));

const t = (key: string, values?: Record<string, unknown>) => i18n.t(`scores:${key}`, values ?? {});
const missed: MissedStep = {
  step_run_id: 7,
  step: "首次触达",
  record: { type: "lead", id: 14, name: "沐屿精密制造" },
  due_at: "2025-11-20T10:00:00Z",
  done_at: null,
  late_reason: "",
  dispute: null,
  may_dispute: true,
  may_answer: false,
};
const filed: NonNullable<MissedStep["dispute"]> = {
  id: 3,
  person: { id: 1, name: "林晓彤" },
  reason: "客户出国",
  filed_at: "2025-11-21T02:00:00Z",
  state: "open",
  answer: "",
  answered_by: null,
  answered_at: null,
};
const share = { sop: { id: 1, name: "新线索" }, weight: 1, due: 12, kept: 9, excused: 1 };
const month: PersonMonth = {
  month: { month: "2025-11", disputed_until: "", frozen_from: "", frozen_at: null },
  person: { person: { id: 1, name: "林晓彤" }, score: 81.8, due: 12, kept: 9, excused: 1, open: 0 },
  sops: [share],
  missed: [],
  missed_total: 0,
};

beforeAll(() => needTexts("scores"));
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

it("sends a dispute with its reason, and not without one", async () => {
  const sent = serve({ "POST /api/scores/disputes": {} });
  show(<MissedRow step={missed} />);
  fireEvent.click(screen.getByRole("button"));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: t("no_reason") }).disabled).toBe(true);
  fireEvent.change(screen.getByLabelText(t("dispute.reason")), { target: { value: "客户出国" } });
  fireEvent.click(screen.getByText(t("dispute.ok")));
  await waitFor(() =>
    expect(sent.map(({ path, body }) => [path, body])).toEqual([
      ["/api/scores/disputes", { step_run_id: 7, reason: "客户出国" }],
    ]),
  );
});

it("declines only with a reason", async () => {
  const sent = serve({ "POST /api/scores/disputes/3/answer": {} });
  show(<MissedRow step={{ ...missed, dispute: filed, may_dispute: false, may_answer: true }} />);
  expect(screen.getByText(t("dispute.said", { name: "林晓彤", reason: "客户出国" }))).toBeTruthy();
  fireEvent.click(screen.getByRole("button"));
  fireEvent.click(screen.getByLabelText(t("answer.decline")));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: t("answer.no_reason") }).disabled).toBe(true);
  fireEvent.change(screen.getByLabelText(t("answer.why")), { target: { value: "有时间" } });
  fireEvent.click(screen.getByRole("dialog").querySelector(".ant-btn-primary") as HTMLElement);
  await waitFor(() => expect(sent.map(({ body }) => body)).toEqual([{ accept: false, answer: "有时间" }]));
});

it("offers nothing of what is answered, and says by whom", () => {
  const answered = {
    ...filed,
    state: "declined" as const,
    answer: "有时间",
    answered_by: { id: 2, name: "王海涛" },
  };
  show(<MissedRow step={{ ...missed, dispute: answered, may_dispute: false }} />);
  expect(screen.getByText(t("answered", { name: "王海涛", answer: "有时间" }))).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

it("says that what nobody answered was accepted", () => {
  show(<MissedRow step={{ ...missed, dispute: { ...filed, state: "accepted" }, may_dispute: false }} />);
  expect(screen.getByText(t("unanswered"))).toBeTruthy();
});

it.each([
  ["plain, where each weighs the same", [share], ["9", "11"]],
  [
    "with weights, where they differ",
    [share, { ...share, weight: 3, due: 5, kept: 4, excused: 0 }],
    ["9 + 3 × 4", "11 + 3 × 5"],
  ],
  ["without what weighs nothing", [share, { ...share, weight: 0 }], ["9", "11"]],
])("puts a person's numbers into the formula %s", async (_, sops, wanted) => {
  const own = sops.map((one, at) => ({ ...one, sop: { id: at, name: `SOP ${at}` } }));
  serve({ "GET /api/scores/people/1": { ...month, sops: own } });
  show(<PersonScore person={1} month={undefined} />);
  await screen.findByText("81.8%");
  for (const number of wanted) expect(screen.getByText(number)).toBeTruthy();
});
