import type { Language, ThemeChoice } from "@/lib/contract";

/** Each language by its own name. */
export const LANGUAGES: { code: Language; name: string }[] = [
  { code: "zh-CN", name: "中文" },
  { code: "en", name: "English" },
];

export const THEMES: ThemeChoice[] = ["system", "light", "dark"];
