import { configure } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { startTexts } from "@/lib/i18n";
import { startLook } from "@/lib/look";

configure({ asyncUtilTimeout: 10_000 });

beforeAll(async () => {
  startLook();
  await startTexts("zh-CN");
});
beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());
