import { expect, it } from "vitest";
import { emphasised } from "./emphasis";

const strong = (sentence: string, ...names: string[]) =>
  emphasised(sentence, names)
    .map((part) => (part.strong ? `[${part.text}]` : part.text))
    .join("");

it("finds the name of a step in a sentence", () => {
  expect(strong("唐俊的首次触达只有 64% 按时", "首次触达", "方案推送")).toBe("唐俊的[首次触达]只有 64% 按时");
});

it("prefers the longer of two names that begin alike", () => {
  expect(strong("First contact late", "First", "First contact")).toBe("[First contact] late");
});

it("leaves a sentence without names alone", () => {
  expect(strong("没有下一步", "方案推送", "")).toBe("没有下一步");
});
