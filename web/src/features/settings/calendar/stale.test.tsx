import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "antd";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { CalendarYear, OwnCalendar } from "@/lib/contract";
import { i18n, needTexts } from "@/lib/i18n";
import { keys, queryClient } from "@/lib/query";
import { type Asked, SESSION, serve } from "@/testing/server";
import { DayEditor } from "./DayEditor";
import { OwnDialog } from "./OwnDialog";
import { WeekEditor } from "./WeekEditor";

beforeAll(() => needTexts("settings"));

const t = (key: string, more = {}) => i18n.t(`settings:${key}`, more);
const OFFICE = [
  ["09:00", "12:00"],
  ["13:30", "18:00"],
];
const days = (count: number) =>
  Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((day) => [day, day < count ? OFFICE : []]));

const COMPANY = {
  year: 2025,
  version: 3,
  zone: "Asia/Shanghai",
  hours: days(5),
  other_hours: null,
  anchor: null,
  days: [],
  seeded_years: [2025],
  missing_years: [],
} as unknown as CalendarYear;

const NIGHTS = {
  id: 7,
  version: 2,
  department: null,
  name: "夜班",
  hours: days(5),
  other_hours: null,
  anchor: null,
  observes_holidays: true,
  members: [{ id: 1, name: "林晓彤" }],
  people: 1,
  open_deadlines: 0,
} as unknown as OwnCalendar;

/** Refuses what was not changed on top of `current`. */
const server = (method: string, current: { version: number } | null) =>
  serve({
    "GET /api/people": { items: [] },
    "GET /api/departments": { items: [] },
    [method]: (body: unknown) =>
      (body as { version: number }).version === (current?.version ?? 0)
        ? { body: current ?? {} }
        : { status: 412, body: { code: "record.changed_meanwhile", message: "…", details: { current } } },
  });

const sent = (asked: Asked[]) =>
  asked
    .filter(({ method }) => method === "PUT")
    .map(({ body }) => body as { version: number; name?: string; hours: unknown });

const show = (what: ReactNode) =>
  render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <App>{what}</App>
      </QueryClientProvider>
    </I18nextProvider>,
  );

beforeEach(() => queryClient.setQueryData(keys.session, SESSION));
afterEach(() => {
  cleanup();
  queryClient.clear();
  vi.unstubAllGlobals();
});

const press = async (name: string) => fireEvent.click(await screen.findByText(name));
const nameField = () => screen.getByLabelText(t("own.name")) as HTMLInputElement;

function changeShift(current: OwnCalendar | null) {
  const asked = server("PUT /api/calendar/shifts/7", current);
  const onClose = vi.fn();
  show(<OwnDialog own={NIGHTS} kind="shift" taken={[]} onClose={onClose} />);
  fireEvent.change(nameField(), { target: { value: "大夜班" } });
  return { asked, onClose };
}

it("keeps what was typed where somebody else saved the shift, and sends it on top of theirs", async () => {
  const { asked, onClose } = changeShift({ ...NIGHTS, version: 3, name: "晚班" });
  await press(t("hours.save"));
  await screen.findByText(t("stale.hours", { hours: "37.5" }));
  expect(nameField().value).toBe("大夜班");
  expect(onClose).not.toHaveBeenCalled();

  await press(t("hours.save"));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(sent(asked).map(({ version, name }) => [version, name])).toEqual([
    [2, "大夜班"],
    [3, "大夜班"],
  ]);
});

it("takes theirs instead", async () => {
  const { asked } = changeShift({ ...NIGHTS, version: 3, name: "晚班" });
  await press(t("hours.save"));
  await press(t("stale.take"));
  expect(nameField().value).toBe("晚班");
  expect(screen.queryByText(t("stale.take"))).toBeNull();
  expect(sent(asked)).toHaveLength(1);
});

it("says that a department's hours are gone", async () => {
  const own = { ...NIGHTS, name: "", department: { id: 5, name: "销售一部" }, members: [] };
  const asked = server("PUT /api/calendar/departments/5", null);
  const onClose = vi.fn();
  show(<OwnDialog own={own} kind="department" taken={[]} onClose={onClose} />);
  await press(t("hours.save"));
  await screen.findByText(t("stale.gone"));
  await press(t("hours.save"));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(sent(asked).map(({ version }) => version)).toEqual([2, 0]);
});

it("keeps the company's week that was typed, and what it was typed on", async () => {
  const theirs = { ...COMPANY, version: 4, hours: days(6) } as CalendarYear;
  const asked = server("PUT /api/calendar/hours", theirs);
  const page = show(<WeekEditor calendar={COMPANY} />);
  const turns = () => fireEvent.click(screen.getByText(t("rest.turns")));
  turns();
  // Somebody else's hours come with the next look at the server, while this is being typed.
  page.rerender(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <App>
          <WeekEditor calendar={theirs} />
        </App>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  await press(t("hours.save"));
  await screen.findByText(t("stale.hours", { hours: "45" }));
  await press(t("hours.save"));
  await waitFor(() => expect(screen.queryByText(t("stale.take"))).toBeNull());
  expect(sent(asked).map(({ version }) => version)).toEqual([3, 4]);
});

it("says which state of a day was changed, and sends it on top of theirs", async () => {
  const set = { date: "2026-03-13", kind: "off", name: "", source: "manual" } as const;
  const theirs = { ...set, version: 9 };
  const asked = server("PUT /api/calendar/days/2026-03-13", theirs);
  const onClose = vi.fn();
  const editor = (version: number) => (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <App>
          <DayEditor date={set.date} day={{ ...set, version }} ordinary="working" onClose={onClose} />
        </App>
      </QueryClientProvider>
    </I18nextProvider>
  );
  const page = render(editor(8));
  page.rerender(editor(9));
  const save = () => fireEvent.submit(screen.getByRole("form"));
  save();
  await waitFor(() => expect(sent(asked)).toHaveLength(1));
  expect(onClose).not.toHaveBeenCalled();
  await screen.findByText("…");
  save();
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(sent(asked).map(({ version }) => version)).toEqual([8, 9]);
});
