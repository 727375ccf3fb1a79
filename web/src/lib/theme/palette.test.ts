import { describe, expect, it } from "vitest";
import { type Palette, palettes } from "./palette";

const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const light = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (one: string, other: string) => {
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** Which text stands on which ground. */
const grounds: Partial<Record<keyof Palette, (keyof Palette)[]>> = {
  ink: ["bg", "layout", "hover", "fill", "sel", "accent-bg", "btn-bg"],
  "ink-2": ["bg", "layout", "hover", "fill", "sel", "btn-bg", "amber-bg"],
  "ink-3": ["bg", "layout", "hover", "fill"],
  "accent-text": ["bg", "sel", "accent-bg"],
  "on-accent": ["accent"],
  red: ["bg", "sel", "layout", "red-bg"],
  amber: ["bg", "sel", "amber-bg"],
  green: ["bg", "green-bg"],
};

describe.each(["light", "dark"] as const)("the %s palette", (mode) => {
  const palette = palettes[mode];
  const pairs = Object.entries(grounds).flatMap(([text, under]) =>
    under.map((ground) => [text, ground] as const),
  );

  it.each(pairs)("%s can be read on %s", (text, ground) => {
    expect(contrast(palette[text as keyof Palette], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
});
