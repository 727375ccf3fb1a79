import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { ApiError } from "@/lib/errors";
import { i18n } from "@/lib/i18n";
import { queryClient } from "@/lib/query";
import { Fact } from "./Fact";
import type { Sheet, Versioned } from "./sheet";

type Shown = Versioned & { remark: string; city: string };
const record: Shown = { id: 1, version: 3, changed_at: "", remark: "", city: "" };
const shut = (steps: object[]) =>
  new ApiError(409, {
    code: "record.gate_shut",
    message: "还不能改",
    details: { gates: [{ key: "won", may_override: false, fields: ["city"], steps }] },
    fields: { remark: "要满足「城市」" },
  });

afterEach(cleanup);

async function refused(steps: object[]) {
  const save = vi.fn<Sheet<Shown>["save"]>().mockRejectedValueOnce(shut(steps)).mockResolvedValue(record);
  const sheet: Sheet<Shown> = {
    type: "lead",
    kinds: { remark: "text", city: "text" },
    valueOf: (one, name) => String(one[name as "remark" | "city"]),
    changeOf: (name, value) => ({ [name]: value }),
    save,
    show: () => {},
  };
  render(
    <QueryClientProvider client={queryClient}>
      <Fact sheet={sheet} record={record} name="remark" mayEdit />
    </QueryClientProvider>,
  );
  fireEvent.click(screen.getByRole("button"));
  const remark = await screen.findByRole("textbox");
  fireEvent.change(remark, { target: { value: "成交" } });
  fireEvent.keyDown(remark, { key: "Enter" });
  const label = i18n.t("records:fact.city");
  fireEvent.change(await screen.findByRole("textbox", { name: label }), { target: { value: "宁波" } });
  return save;
}
const press = (key: string) =>
  fireEvent.click(screen.getByRole("button", { name: i18n.t(`records:form.gate.${key}`) }));

it("what a gate asks for is written where it refused, and saved with the change", async () => {
  const save = await refused([]);
  press("save_both");
  await vi.waitFor(() =>
    expect(save).toHaveBeenLastCalledWith(1, { remark: "成交", city: "宁波", version: 3 }),
  );
});

it("where a step is missing too, it is kept without the change", async () => {
  const save = await refused([{ key: "tier", name: "客户分级" }]);
  press("save_this");
  await vi.waitFor(() => expect(save).toHaveBeenLastCalledWith(1, { city: "宁波", version: 3 }));
});
