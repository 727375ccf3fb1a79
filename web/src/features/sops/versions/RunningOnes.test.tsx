import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, within } from "@testing-library/react";
import { App } from "antd";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, it } from "vitest";
import { i18n, needTexts } from "@/lib/i18n";
import { keys, queryClient } from "@/lib/query";
import { SESSION, serve } from "@/testing/server";
import { RunningOnes } from "./RunningOnes";

const t = (key: string, values: Record<string, unknown> = {}) => i18n.t(`versions:preview.${key}`, values);
const after = { going_on: 1, opened: 0, conditional: false, is_new: false };

beforeEach(async () => {
  queryClient.setQueryData(keys.session, SESSION);
  await needTexts("versions");
  serve({
    "POST /api/sops/1/versions/2/preview": {
      runs: 3,
      planned: 0,
      finished: 0,
      before: [
        { key: "tier", name: "客户分级", in_step: 2, to: "tier" },
        { key: "call", name: "首次电话", in_step: 1, to: null },
      ],
      after: [{ key: "tier", name: "客户分级", ...after }],
    },
  });
});
afterEach(() => {
  cleanup();
  queryClient.clear();
});

it("asks where steps go on that are no more; those that stay are folded away", async () => {
  render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <App>
          <RunningOnes
            sopId={1}
            number={2}
            to="live"
            teams={[]}
            running="now"
            onRunning={() => undefined}
            mapping={{}}
            onMapping={() => undefined}
          />
        </App>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  const folded = (await screen.findByText(t("stays", { count: 1 }))).closest("details");
  expect(folded?.open).toBe(false);
  const [gone, stays] = screen.getAllByRole("list", { name: t("before"), hidden: true });
  expect(gone && within(gone).getByText("首次电话").closest("li")?.dataset.gone).toBe("true");
  expect(stays && folded?.contains(stays)).toBe(true);
});
