import type { Conversion } from "@/lib/contract";

/** A customer of its own, or one that is there. */
export type Choice = { kind: "new"; name: string } | { kind: "known"; id: number };

/** Where one customer of this very name can be opened, it is meant; else a new one is made. */
export function firstChoice({ name, candidates }: Conversion): Choice {
  const same = candidates.filter((one) => one.name.trim() === name.trim());
  const [only] = same;
  return only && only.id !== null && same.length === 1
    ? { kind: "known", id: only.id }
    : { kind: "new", name };
}

/** Why it cannot be converted so. */
export function lockOf(choice: Choice, { candidates }: Conversion): "name" | "taken" | null {
  if (choice.kind === "known") return null;
  const name = choice.name.trim();
  if (name === "") return "name";
  return candidates.some((one) => one.name.trim() === name) ? "taken" : null;
}
