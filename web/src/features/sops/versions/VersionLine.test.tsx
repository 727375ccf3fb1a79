import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { SopVersionLine } from "@/lib/contract";
import { i18n, needTexts } from "@/lib/i18n";
import { VersionLine } from "./VersionLine";

const draft = {
  number: 2,
  status: "draft" as const,
  revision: 1,
  note: "",
  departments: [],
  by: "",
  at: null,
  retired_at: null,
  running: 0,
  move: null,
  readers: null,
};
const nothing = () => {};

beforeEach(() => needTexts("versions"));
afterEach(cleanup);

const show = (errors: number, more: Partial<SopVersionLine> = {}) =>
  render(
    <I18nextProvider i18n={i18n}>
      <VersionLine
        version={{ ...draft, errors, ...more }}
        mayChange
        onPublish={nothing}
        onEnd={nothing}
        onDiscard={nothing}
      />
    </I18nextProvider>,
  );

it("offers a draft with errors to nobody, and says what is missing", () => {
  show(3);
  const name = i18n.t("versions:mend_first", { count: 3 });
  expect(screen.getByRole<HTMLButtonElement>("button", { name }).disabled).toBe(true);
  cleanup();
  show(0);
  const ready = screen.getByRole<HTMLButtonElement>("button", { name: i18n.t("versions:publish") });
  expect(ready.disabled).toBe(false);
});

it("says who has not read what changed", () => {
  show(0, { status: "live", note: "a", readers: { told: 3, read: 1, unread: ["周启明", "唐俊"] } });
  expect(screen.getByText(i18n.t("versions:readers.said", { read: 1, count: 3 }))).toBeTruthy();
  const names = `周启明${i18n.t("versions:and")}唐俊`;
  expect(screen.getByText(i18n.t("versions:readers.unread", { names }))).toBeTruthy();
});
