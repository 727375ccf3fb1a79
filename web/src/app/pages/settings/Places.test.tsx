import { cleanup, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, it, vi } from "vitest";
import { i18n } from "@/lib/i18n";
import { Places } from "./Places";

vi.mock("@tanstack/react-router", async (original) => ({
  ...(await original<object>()),
  Link: ({ children, ref }: { children: ReactNode; ref?: React.Ref<HTMLAnchorElement> }) => (
    <a href="/settings" ref={ref}>
      {children}
    </a>
  ),
}));

afterEach(cleanup);

it("is left without a fault where the browser answers a scroll with a promise", () => {
  const scroll = vi.fn(() => Promise.resolve());
  Element.prototype.scrollIntoView = scroll as unknown as typeof Element.prototype.scrollIntoView;
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { unmount } = render(
    <I18nextProvider i18n={i18n}>
      <Places tabs={["me", "people"]} shown="people" named={(tab) => tab} />
    </I18nextProvider>,
  );
  expect(screen.getByText("people")).toBeTruthy();
  unmount();
  expect(scroll).toHaveBeenCalled();
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});
