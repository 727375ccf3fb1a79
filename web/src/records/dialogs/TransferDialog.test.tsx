import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "antd";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { i18n } from "@/lib/i18n";
import { keys, queryClient } from "@/lib/query";
import { SESSION, serve } from "@/testing/server";
import { TransferDialog } from "./TransferDialog";

const COLLEAGUE = { id: 2, name: "周明", role: "seller", department: null, active: true, manager: null };

beforeEach(() => queryClient.setQueryData(keys.session, SESSION));
afterEach(() => {
  cleanup();
  queryClient.clear();
  vi.unstubAllGlobals();
});

it.each([
  [2, "leads:transfer.done"],
  [1, "records:transfer.part"],
  [0, "records:transfer.none"],
])("says what became of two leads of which %i changed hands", async (changed, said) => {
  serve({ "GET /api/people": { items: [COLLEAGUE] }, "POST /api/leads/assign": { changed } });
  const onDone = vi.fn();
  render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <App>
          <TransferDialog type="lead" ids={[7, 8]} title="转交" onDone={onDone} onClose={vi.fn()} />
        </App>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  fireEvent.mouseDown(await screen.findByRole("combobox"));
  fireEvent.click(await screen.findByText(COLLEAGUE.name));
  fireEvent.click(screen.getByRole("button", { name: /^转\s?交$/ }));
  await waitFor(() => expect(onDone).toHaveBeenCalledWith(changed));
  expect(await screen.findByText(i18n.t(said, { count: changed, rest: 1 }))).toBeTruthy();
});
