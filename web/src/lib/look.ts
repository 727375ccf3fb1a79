/** Light or dark: the person's choice, or the system's. Remembered for the sign-in page too. */
import { useSyncExternalStore } from "react";
import type { Language, ThemeChoice } from "./contract";
import { paint } from "./theme/paint";

export type Mode = "light" | "dark";
const THEME_KEY = "genjin.theme";
const LANGUAGE_KEY = "genjin.language";
const listeners = new Set<() => void>();
const system = window.matchMedia("(prefers-color-scheme: dark)");

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Asked again next time.
  }
}

let choice: ThemeChoice = (["light", "dark"] as const).find((one) => one === recall(THEME_KEY)) ?? "system";

const modeNow = (): Mode => (choice === "system" ? (system.matches ? "dark" : "light") : choice);

function show(): void {
  paint(modeNow());
  for (const tell of listeners) tell();
}

export function startLook(): void {
  paint(modeNow());
  system.addEventListener("change", show);
}

export function setThemeChoice(next: ThemeChoice): void {
  if (next === choice) return;
  choice = next;
  remember(THEME_KEY, next);
  show();
}

export const useMode = (): Mode =>
  useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, modeNow);

/** Chinese first; English where it was chosen here before, or where the browser knows no Chinese. */
export function firstLanguage(): Language {
  const kept = recall(LANGUAGE_KEY);
  if (kept === "zh-CN" || kept === "en") return kept;
  return navigator.languages.some((one) => one.startsWith("zh")) ? "zh-CN" : "en";
}

export const rememberLanguage = (language: Language): void => remember(LANGUAGE_KEY, language);
