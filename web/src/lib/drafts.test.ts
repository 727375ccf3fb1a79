import { expect, it } from "vitest";
import { clearDraft, clearDrafts, findDraft, keepDraft } from "./drafts";

const NOTE = "lead.12.follow_up";

it("keeps words per person and record", () => {
  keepDraft(1, NOTE, { content: "20 台叉车" });
  expect(findDraft(1, NOTE)?.value).toEqual({ content: "20 台叉车" });
  expect(findDraft(2, NOTE)).toBeNull();
  expect(findDraft(1, "lead.13.follow_up")).toBeNull();
});

it("forgets one when it is saved", () => {
  keepDraft(1, NOTE, "a");
  keepDraft(1, "lead.13.follow_up", "b");
  clearDraft(1, NOTE);
  expect(findDraft(1, NOTE)).toBeNull();
  expect(findDraft(1, "lead.13.follow_up")?.value).toBe("b");
});

it("forgets all of one person at sign-out, and nobody else's", () => {
  keepDraft(1, NOTE, "a");
  keepDraft(11, NOTE, "b");
  clearDrafts(1);
  expect(findDraft(1, NOTE)).toBeNull();
  expect(findDraft(11, NOTE)?.value).toBe("b");
});

it("does not stumble over what it cannot read, and leaves the very old", () => {
  localStorage.setItem(`genjin.draft.1.${NOTE}`, "{");
  expect(findDraft(1, NOTE)).toBeNull();
  localStorage.setItem(`genjin.draft.1.${NOTE}`, JSON.stringify({ at: "2020-01-01T00:00:00Z", value: "a" }));
  expect(findDraft(1, NOTE)).toBeNull();
});
