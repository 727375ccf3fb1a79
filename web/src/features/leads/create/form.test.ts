import { expect, it } from "vitest";
import { bodyOf, emptyLead, hasWords, isEnough } from "./form";

it("needs a company or a phone", () => {
  expect(isEnough(emptyLead)).toBe(false);
  expect(isEnough({ ...emptyLead, contact_name: "吴越" })).toBe(false);
  expect(isEnough({ ...emptyLead, company: "砚合自动化" })).toBe(true);
  expect(isEnough({ ...emptyLead, phone: "13812345678" })).toBe(true);
});

it("sends words without blanks, and an owner only where one was chosen", () => {
  const body = bodyOf({ ...emptyLead, company: " 砚合自动化 " });
  expect(body.company).toBe("砚合自动化");
  expect("owner_id" in body).toBe(false);
  expect(bodyOf({ ...emptyLead, owner_id: 4 }).owner_id).toBe(4);
});

it("has nothing to keep before a word is written", () => {
  expect(hasWords({ ...emptyLead, owner_id: 4 })).toBe(false);
  expect(hasWords({ ...emptyLead, remark: "展会上认识" })).toBe(true);
});
