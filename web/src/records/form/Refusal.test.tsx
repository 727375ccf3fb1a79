import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { overrideNextWrite } from "@/lib/api";
import { ApiError } from "@/lib/errors";
import { Refusal } from "./Refusal";

vi.mock("@/lib/api", async (original) => ({
  ...(await original<typeof import("@/lib/api")>()),
  overrideNextWrite: vi.fn(),
}));

afterEach(cleanup);

const shut = (mayOverride: boolean) =>
  new ApiError(409, {
    code: "record.gate_shut",
    message: "还不能改成「成交」：先完成「客户分级」。",
    details: { gates: [{ key: "won", may_override: mayOverride }] },
    fields: { decision: "先完成「客户分级」" },
  });

test("whoever may open the gate says why and saves again", () => {
  const again = vi.fn();
  render(<Refusal error={shut(true)} fields={{ decision: "…" }} onAgain={again} />);
  expect(screen.getByRole("alert").textContent).toContain("先完成「客户分级」");
  const button = screen.getByRole("button");
  expect(button).toHaveProperty("disabled", true);

  fireEvent.change(screen.getByRole("textbox"), { target: { value: "客户急着签" } });
  fireEvent.click(button);

  expect(overrideNextWrite).toHaveBeenCalledWith("客户急着签");
  expect(again).toHaveBeenCalledOnce();
});

test("others are told what is missing and no more", () => {
  render(<Refusal error={shut(false)} fields={{ decision: "…" }} onAgain={vi.fn()} />);
  expect(screen.getByRole("alert").textContent).toContain("先完成「客户分级」");
  expect(screen.queryByRole("textbox")).toBeNull();
});
