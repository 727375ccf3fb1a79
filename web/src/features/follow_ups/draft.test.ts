import { describe, expect, it } from "vitest";
import { decision, firstContact, page as leadPage, needs } from "@/testing/leadPages";
import { type DateChoice, dateChoices, proposedDate } from "./dates";
import { freshDraft, hasWords, toFollowUp } from "./draft";
import { contentHint } from "./hints";
import { lockOf } from "./lock";
import { ofLead } from "./subject";

const page = (...of: Parameters<typeof leadPage>) => ofLead(leadPage(...of));

const NOW = new Date("2025-11-21T02:24:33Z");
const DUE = "2025-11-24T10:00:00.000Z";
const before = page([firstContact]);
const draft = { ...freshDraft(before, firstContact), content: " 打通了 " };
const send = (change = {}) =>
  toFollowUp({
    draft: { ...draft, ...change },
    subject: { type: "lead", id: 14 },
    version: 3,
    now: NOW,
    proposedDueAt: DUE,
  });

describe("what is sent", () => {
  it("is trimmed, to the minute and not ahead of the clock", () => {
    expect(send()).toMatchObject({
      content: "打通了",
      happened_at: "2025-11-21T02:24:00.000Z",
      contact_id: 5,
    });
  });

  it("names the version only when the record is changed with it", () => {
    expect(send().record_version).toBeNull();
    expect(send({ fields: { tier: "growing" } })).toMatchObject({
      record_version: 3,
      fields: { tier: "growing" },
    });
  });

  it("leaves out what belongs to another answer", () => {
    const won = { decision: "won", won_on: "2025-11-21", lost_reason: "price" };
    expect(send({ fields: won }).fields).toEqual({ decision: "won", won_on: "2025-11-21" });
    expect(send({ attitude: "positive", reached: false }).attitude).toBe("");
  });

  it("has a next action when one was written, with the proposed date unless another was chosen", () => {
    expect(send().next_action).toBeNull();
    expect(send({ nextTitle: "发方案" }).next_action).toEqual({ title: "发方案", due_at: DUE });
    const chosen = { nextTitle: "发方案", nextDueAt: "2025-11-26T10:00:00.000Z", nextAssigneeId: 7 };
    expect(send(chosen).next_action).toMatchObject({ due_at: chosen.nextDueAt, assignee_id: 7 });
  });

  it("carries one key for all attempts, and another for the next text", () => {
    expect(send().request_key).toBe(send().request_key);
    expect(freshDraft(before, firstContact).requestKey).not.toBe(draft.requestKey);
  });
});

it("is worth keeping only when something was written", () => {
  expect(hasWords(freshDraft(before, firstContact))).toBe(false);
  expect(hasWords(draft)).toBe(true);
});

it("is locked until it can be saved, and says why", () => {
  const open = freshDraft(page([decision]), decision);
  expect(lockOf(open)).toBe("no_content");
  expect(lockOf({ ...open, content: "a", fields: { decision: "lost" } })).toBe("no_lost_reason");
  expect(lockOf({ ...open, content: "a", fields: { decision: "won" } })).toBe("no_won_on");
  expect(lockOf({ ...open, content: "a" })).toBeNull();
});

describe("the hint while typing", () => {
  it.each(["已联系", "已联系。", " 已沟通了 ", "OK!", "ＯＫ", "无", "客户考虑中…", "待跟进"])(
    "%s says nothing",
    (text) => {
      expect(contentHint(text)).toBe("empty_phrase");
    },
  );

  it("asks for more, then for who decides, then is content", () => {
    expect(contentHint("")).toBeNull();
    expect(contentHint("打通了电话")).toBe("too_short");
    const clear = "二期 12 条灌装线要联网，预算 40 万以内，春节前要看到一条样板线";
    expect(contentHint(clear)).toBe("who_decides");
    expect(contentHint(`${clear}，韩总拍板`)).toBe("clear");
  });
});

describe("days for the next step", () => {
  const keys = (choices: DateChoice[]) => choices.map(({ key }) => key);

  it("on a Friday leave out the Saturday, and propose the SOP's deadline", () => {
    const choices = dateChoices(NOW, needs.then?.due_at ?? null);
    expect(keys(choices)).toEqual(["monday", "sop", "next_week"]);
    expect(proposedDate(choices)).toBe("2025-11-26T10:00:00Z");
    expect(choices[0]?.at).toBe("2025-11-24T10:00:00.000Z");
  });

  it("on a Sunday name Monday once, on a Tuesday both", () => {
    expect(keys(dateChoices(new Date("2025-11-23T02:00:00Z"), null))).toEqual(["tomorrow", "next_week"]);
    expect(keys(dateChoices(new Date("2025-11-18T02:00:00Z"), null))).toEqual([
      "tomorrow",
      "monday",
      "next_week",
    ]);
  });

  it("name one moment once, as the SOP's deadline", () => {
    const choices = dateChoices(NOW, "2025-11-24T10:00:00Z");
    expect(keys(choices)).toEqual(["sop", "next_week"]);
  });
});
