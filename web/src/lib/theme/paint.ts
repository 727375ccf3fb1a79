import { palettes } from "./palette";

/** Puts the palette on the page as CSS variables. Through the object model: the content policy allows no inline style. */
export function paint(mode: "light" | "dark"): void {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(palettes[mode])) root.style.setProperty(`--${name}`, value);
  root.style.setProperty("color-scheme", mode);
  root.dataset.theme = mode;
}
