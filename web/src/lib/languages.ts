import type { Language } from "./contract";

/** Each language by its own name. */
export const LANGUAGES: { code: Language; name: string }[] = [
  { code: "zh-CN", name: "中文" },
  { code: "en", name: "English" },
];
