import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { App } from "antd";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { i18n } from "@/lib/i18n";
import { keys, queryClient } from "@/lib/query";
import { decision, needs, page } from "@/testing/leadPages";
import { type Asked, SESSION, serve } from "@/testing/server";
import { FollowUpPanel } from "./FollowUpPanel";

const SAVED = { follow_up_id: 1, completed: [], opened: [], run_ended: "", task: null, lead: page([]).lead };
const t = (key: string) => i18n.t(`follow_ups:${key}`);
const field = (name: string) => screen.findByLabelText(t(`field.${name}`)) as Promise<HTMLTextAreaElement>;
const write = async (name: string, value: string) =>
  fireEvent.change(await field(name), { target: { value } });
const save = () => fireEvent.keyDown(window, { key: "Enter", ctrlKey: true });
const sent = (asked: Asked[]) =>
  asked.filter(({ path }) => path === "/api/follow-ups").map(({ body }) => body);

function show(handlers: Partial<Parameters<typeof FollowUpPanel>[0]> = {}) {
  const onSaved = vi.fn();
  const onClose = vi.fn();
  render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <App>
          <FollowUpPanel recordId={14} onSaved={onSaved} onClose={onClose} {...handlers} />
        </App>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return { onSaved, onClose };
}

const server = (answer: unknown = SAVED, open = [needs]) =>
  serve({
    "GET /api/leads/14/page": page(open),
    "GET /api/people": { items: [] },
    "POST /api/follow-ups": answer,
  });

beforeEach(() => queryClient.setQueryData(keys.session, SESSION));
afterEach(() => {
  cleanup();
  queryClient.clear();
  vi.unstubAllGlobals();
});

it("sends what was written and goes on to the next card", async () => {
  const asked = server();
  const onSavedNext = vi.fn();
  const { onSaved } = show({ onSavedNext });
  await write("content", "二期 12 条灌装线要联网");
  await write("needs", "停机告警");
  save();
  await waitFor(() => expect(onSavedNext).toHaveBeenCalledOnce());
  expect(onSaved).not.toHaveBeenCalled();
  expect(sent(asked)).toMatchObject([
    { object_id: 14, content: "二期 12 条灌装线要联网", fields: { needs: "停机告警" }, record_version: 3 },
  ]);
});

it("does not send what cannot be saved yet, and the button says why", async () => {
  const asked = server(SAVED, [decision]);
  show();
  await field("content");
  expect(screen.getByText(t("lock.no_content"))).toBeTruthy();
  await write("content", "客户选了别家");
  fireEvent.click(screen.getByText(i18n.t("common:decision.lost")));
  expect(screen.getByText(t("lock.no_lost_reason"))).toBeTruthy();
  save();
  expect(sent(asked)).toEqual([]);
});

const stale = (current: object) =>
  server((body: { record_version: number }) =>
    body.record_version === 3
      ? { status: 412, body: { code: "record.changed_meanwhile", details: { current } } }
      : { status: 201, body: SAVED },
  );

it("lets the person choose when the record was changed meanwhile, and keeps every word", async () => {
  const asked = stale({ ...page([needs]).lead, version: 4, needs: "对方写的", city: "镇江" });
  const { onSaved } = show();
  await write("content", "二期 12 条灌装线要联网");
  await write("needs", "停机告警");
  save();
  const row = await screen.findByRole("radiogroup", { name: i18n.t("records:fact.needs") });
  fireEvent.click(within(row).getByRole("radio", { name: i18n.t("records:merge.mine") }));
  fireEvent.click(screen.getByText(i18n.t("records:merge.save")));
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  const [first, second] = sent(asked) as { record_version: number }[];
  expect(second).toEqual({ ...first, record_version: 4 });
});

it("leaves to the other what was chosen from the other, and saves the follow-up", async () => {
  const asked = stale({ ...page([needs]).lead, version: 4, needs: "对方写的" });
  const { onSaved } = show();
  await write("content", "二期 12 条灌装线要联网");
  await write("needs", "停机告警");
  save();
  const row = await screen.findByRole("radiogroup", { name: i18n.t("records:fact.needs") });
  fireEvent.click(within(row).getByRole("radio", { name: i18n.t("records:merge.theirs") }));
  fireEvent.click(screen.getByText(i18n.t("records:merge.save")));
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(sent(asked).at(-1)).toMatchObject({ content: "二期 12 条灌装线要联网", fields: {} });
});

it("goes back to the panel from the choice with every word", async () => {
  stale({ ...page([needs]).lead, version: 4, needs: "对方写的" });
  const { onSaved } = show();
  await write("content", "二期 12 条灌装线要联网");
  await write("needs", "停机告警");
  save();
  fireEvent.click(await screen.findByText(i18n.t("records:merge.back")));
  expect((await field("content")).value).toBe("二期 12 条灌装线要联网");
  expect((await field("needs")).value).toBe("停机告警");
  expect(onSaved).not.toHaveBeenCalled();
});

it("says what the server refused, beside the field, and keeps the words", async () => {
  const fields = { content: "最多 5000 个字" };
  server(() => ({ status: 422, body: { code: "x", message: "内容太长", details: {}, fields } }));
  const { onSaved } = show();
  await write("content", "二期 12 条灌装线要联网");
  save();
  expect(await screen.findByText(fields.content)).toBeTruthy();
  expect((await field("content")).value).toBe("二期 12 条灌装线要联网");
  expect(onSaved).not.toHaveBeenCalled();
});

it("finds the words again that were left, and forgets them once they are saved", async () => {
  server();
  show();
  await write("content", "写到一半");
  cleanup();
  const { onSaved } = show();
  expect((await field("content")).value).toBe("写到一半");
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  cleanup();
  show();
  expect((await field("content")).value).toBe("");
});

it("foretells what the saving will complete", async () => {
  server();
  show();
  await write("content", "二期 12 条灌装线要联网");
  expect(screen.queryByText(i18n.t("common:steps.done_by_saving"))).toBeNull();
  await write("needs", "停机告警");
  expect(screen.getByText(i18n.t("common:steps.done_by_saving"))).toBeTruthy();
  expect(screen.getAllByText("方案推送").length).toBeGreaterThan(0);
});
