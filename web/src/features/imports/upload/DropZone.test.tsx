import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { i18n } from "@/lib/i18n";
import { queryClient } from "@/lib/query";
import { serve } from "@/testing/server";
import { DropZone } from "./DropZone";

afterEach(cleanup);

it("says of a list that is too large how large it may be, without sending it", () => {
  const asked = serve({});
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <DropZone target="lead" onUploaded={vi.fn()} />
    </QueryClientProvider>,
  );
  const input = container.querySelector("input");
  if (!input) throw new Error("no input");
  const file = new File(["a"], "名单.csv");
  Object.defineProperty(file, "size", { value: 20 * 1024 * 1024 + 1 });

  fireEvent.change(input, { target: { files: [file] } });

  expect(screen.getByRole("alert").textContent).toContain(i18n.t("imports:upload.too_large", { limit: 20 }));
  expect(asked).toEqual([]);
});
