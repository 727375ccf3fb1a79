import type { ThemeChoice } from "@/lib/contract";

export const THEMES: ThemeChoice[] = ["system", "light", "dark"];
