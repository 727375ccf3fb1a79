import { describe, expect, it } from "vitest";
import {
  decision,
  feedback,
  firstContact,
  page as leadPage,
  needs,
  task,
  tier,
  visit,
} from "@/testing/leadPages";
import { type Draft, freshDraft } from "./draft";
import { foretell } from "./outcome";
import { ofLead } from "./subject";

const page = (...of: Parameters<typeof leadPage>) => ofLead(leadPage(...of));

const write = (before: ReturnType<typeof page>, change: Partial<Draft> = {}, itemKey?: string) =>
  foretell(before, { ...freshDraft(before, before.open[0]), ...change }, itemKey);
const names = (items: { title: string }[]) => items.map(({ title }) => title);
const SAID = { content: "二期 12 条灌装线要联网" };

describe("steps side by side", () => {
  const both = page([tier, firstContact]);

  it("completes none while nothing is written, and says what is missing", () => {
    const { completes, waiting, needs: asked } = write(both);
    expect(completes).toEqual([]);
    expect(waiting).toMatchObject({ item: tier, missing: ["tier"] });
    expect(asked).toEqual([{ field: "tier", step: "客户分级", filled: false }]);
  });

  it("completes the first contact by any follow-up, reached or not", () => {
    expect(names(write(both, { ...SAID, reached: false }).completes)).toEqual(["首次触达"]);
  });

  it("completes both at once, and shows what the last one opens", () => {
    const { completes, next, waiting } = write(both, { ...SAID, fields: { tier: "growing" } });
    expect(names(completes)).toEqual(["客户分级", "首次触达"]);
    expect(next?.name).toBe("需求识别");
    expect(waiting).toBeNull();
  });
});

describe("a field", () => {
  it("counts only when something stands in it", () => {
    expect(write(page([needs]), { ...SAID, fields: { needs: "  " } }).completes).toEqual([]);
    expect(names(write(page([needs]), { ...SAID, fields: { needs: "停机告警" } }).completes)).toEqual([
      "需求识别",
    ]);
  });

  it("may stand on the record already, unless it is emptied here", () => {
    const before = page([needs], { needs: "停机告警" });
    expect(names(write(before).completes)).toEqual(["需求识别"]);
    expect(write(before, { fields: { needs: "" } }).completes).toEqual([]);
  });
});

describe("a decision", () => {
  it("needs its reason when it is lost, and ends the procedure", () => {
    const open = page([decision]);
    const without = write(open, { ...SAID, fields: { decision: "lost" } });
    expect(without.waiting?.missing).toEqual(["lost_reason"]);
    const whole = write(open, { ...SAID, fields: { decision: "lost", lost_reason: "price" } });
    expect(names(whole.completes)).toEqual(["决策推动"]);
    expect(whole.lost).toBe(true);
  });

  it("needs its day when it is won, and goes on", () => {
    const open = page([decision]);
    expect(write(open, { ...SAID, fields: { decision: "won" } }).waiting?.missing).toEqual(["won_on"]);
    const whole = write(open, { ...SAID, fields: { decision: "won", won_on: "2025-11-21" } });
    expect(whole.lost).toBe(false);
    expect(whole.next?.name).toBe("售后回访");
  });
});

describe("a follow-up with something in it", () => {
  it("needs the attitude, which nobody has who was not reached", () => {
    const open = page([feedback]);
    expect(write(open, SAID).waiting?.missing).toEqual(["attitude"]);
    expect(names(write(open, { ...SAID, attitude: "waiting" }).completes)).toEqual(["跟进反馈"]);
    expect(write(open, { ...SAID, attitude: "waiting", reached: false }).completes).toEqual([]);
  });

  it("needs the satisfaction at the visit, and takes the service template for it", () => {
    const open = page([visit]);
    expect(freshDraft(open, visit).template).toBe("service");
    expect(write(open, SAID).completes).toEqual([]);
    expect(names(write(open, { ...SAID, satisfaction: 5 }).completes)).toEqual(["售后回访"]);
  });
});

describe("a task", () => {
  const open = page([needs, task]);

  it("is done with the text that is written from it", () => {
    expect(names(write(open, SAID, "task-9").completes)).toEqual(["约看样板线"]);
  });

  it("stays when it was left open, or when the text is written from elsewhere", () => {
    expect(write(open, { ...SAID, completesTask: false }, "task-9").completes).toEqual([]);
    expect(write(open, SAID, "step-3").completes).toEqual([]);
  });
});
