import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "antd";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Hand, OpenItem } from "@/lib/contract";
import { i18n } from "@/lib/i18n";
import { keys, queryClient } from "@/lib/query";
import { firstContact, page } from "@/testing/leadPages";
import { type Asked, SESSION, serve } from "@/testing/server";
import { NextStep } from "../page/NextStep";
import { Checklist } from "./Checklist";
import { StepDialog } from "./StepDialogs";

const t = (key: string, values?: Record<string, unknown>) => i18n.t(`steps:${key}`, values ?? {});
const hand: Hand = {
  state: "open",
  optional: false,
  held: false,
  attempt: 1,
  why_again: "",
  paused_until: null,
  pause_reason: "",
  checklist: [
    { key: "source", name: "看来源", done: true },
    { key: "known", name: "查老客户", done: false },
  ],
  needs: null,
  mark: "",
  may: ["tick", "skip", "pause"],
  back_to: [],
};

const show = (part: ReactNode) =>
  render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <App>{part}</App>
      </QueryClientProvider>
    </I18nextProvider>,
  );
const sent = (asked: Asked[]) => asked.map(({ path, body }) => [path, body]);

beforeEach(() => {
  localStorage.clear();
  queryClient.setQueryData(keys.session, SESSION);
});
afterEach(() => {
  cleanup();
  queryClient.clear();
  vi.unstubAllGlobals();
});

it("ticks at once, and takes a tick back", async () => {
  const asked = serve({ "POST /api/steps/2/marks": {}, "POST /api/steps/2/marks/take-back": {} });
  show(<Checklist stepId={2} hand={hand} />);
  expect(screen.getByText("1/2")).toBeTruthy();
  fireEvent.click(screen.getByLabelText("查老客户"));
  expect(screen.getByText("2/2")).toBeTruthy();
  fireEvent.click(screen.getByLabelText("看来源"));
  expect(screen.getByText("1/2")).toBeTruthy();
  await waitFor(() =>
    expect(sent(asked)).toEqual([
      ["/api/steps/2/marks", { kind: "tick", item: "known" }],
      ["/api/steps/2/marks/take-back", { kind: "tick", item: "source" }],
    ]),
  );
});

it("goes back to what stood there when a tick is refused", async () => {
  const refusal = { status: 409, body: { code: "step.closed", message: "这一步已经不在进行中了" } };
  serve({ "POST /api/steps/2/marks": () => refusal });
  show(<Checklist stepId={2} hand={hand} />);
  fireEvent.click(screen.getByLabelText("查老客户"));
  await screen.findByText(refusal.body.message);
  const box = screen.getByLabelText("查老客户") as HTMLInputElement;
  await waitFor(() => expect(box.checked).toBe(false));
});

it("cannot be ticked by who only sees the record", () => {
  show(<Checklist stepId={2} hand={{ ...hand, may: [] }} />);
  expect((screen.getByRole("group") as HTMLFieldSetElement).disabled).toBe(true);
});

it("skips a step with a reason, which is kept until then", async () => {
  const asked = serve({ "POST /api/steps/2/skip": {} });
  const onClose = vi.fn();
  const step = { id: 2, name: "首次触达", hand };
  const reason = () => screen.getByLabelText(t("reason")) as HTMLTextAreaElement;
  show(<StepDialog act="skip" step={step} onClose={onClose} />);
  fireEvent.change(reason(), { target: { value: "谈" } });
  expect((screen.getByText(t("no_reason")).closest("button") as HTMLButtonElement).disabled).toBe(true);
  fireEvent.change(reason(), { target: { value: "展会上谈过" } });
  cleanup();
  show(<StepDialog act="skip" step={step} onClose={onClose} />);
  expect(reason().value).toBe("展会上谈过");
  fireEvent.click(screen.getByText(t("skip.ok")));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(sent(asked)).toEqual([["/api/steps/2/skip", { reason: "展会上谈过" }]]);
});

const band = (change: Partial<Hand>) => {
  const item: OpenItem = { ...firstContact, hand: { ...hand, ...change } };
  const work = { ...page([item]), may: { follow_up: true } };
  show(
    <NextStep
      work={work}
      contact={{ name: "", phone: "" }}
      nothing={null}
      writing={false}
      fact={(name) => <span>{`fact of ${name}`}</span>}
      onWrite={() => {}}
    />,
  );
};

it("says until when a step is paused and why, and goes on with it", async () => {
  const asked = serve({ "POST /api/steps/2/resume": {} });
  band({ state: "paused", paused_until: "2025-11-24T01:00:00Z", pause_reason: "客户出差", may: ["resume"] });
  expect(screen.getByText(/客户出差/)).toBeTruthy();
  fireEvent.click(screen.getByText(t("act.resume")));
  await waitFor(() => expect(sent(asked)).toEqual([["/api/steps/2/resume", undefined]]));
});

it("says why it is open anew, what it still needs, and gives the fields for it", () => {
  const needs = { sentence: "「需求」已填写", fields: ["needs"] };
  band({ why_again: "被退回：报价不对", needs });
  expect(screen.getByText("被退回：报价不对")).toBeTruthy();
  expect(screen.getByText(t("needs", { sentence: needs.sentence }))).toBeTruthy();
  expect(screen.getByText("fact of needs")).toBeTruthy();
});

it("is completed by hand where that is its proof", async () => {
  const asked = serve({ "POST /api/steps/2/marks": {} });
  band({ mark: "confirmation", may: ["confirm"] });
  fireEvent.click(screen.getByText(t("act.confirm")));
  await waitFor(() =>
    expect(sent(asked)).toEqual([["/api/steps/2/marks", { kind: "confirmation", item: "" }]]),
  );
});
