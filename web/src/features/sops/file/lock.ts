import type { SopProblem } from "@/lib/contract";

/** What the server said about a text. */
export type Checked = { text: string; problems: SopProblem[] };
/** Why a file cannot be published yet, or nothing. */
export type Lock = { why: "empty" | "same" | "problems"; count: number } | null;

/** A finding holds until the text is changed: then it may be mended, and the server looks again. */
export function lockOf({
  text,
  live,
  checked,
}: {
  text: string;
  live: string;
  checked: Checked | null;
}): Lock {
  if (!text.trim()) return { why: "empty", count: 0 };
  if (text === live) return { why: "same", count: 0 };
  const found = checked?.text === text ? checked.problems.length : 0;
  return found > 0 ? { why: "problems", count: found } : null;
}

/** Where a line begins and ends in a text; lines count from 1. */
export function rangeOfLine(text: string, line: number): [number, number] {
  const lines = text.split("\n");
  const at = Math.min(Math.max(1, line), lines.length) - 1;
  const start = lines.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0);
  return [start, start + (lines[at]?.length ?? 0)];
}

export type Token = { kind: "plain" | "key" | "comment"; text: string };

const KEY = /^(\s*(?:- )?\{?\s*)([\w]+)(:)(?=\s|$)/;

/** A line of YAML in its parts, only as far as it helps the eye. */
export function tokensOf(line: string): Token[] {
  const hash = /(^|\s)#/.exec(line);
  const code = hash ? line.slice(0, hash.index + (hash[1] ?? "").length) : line;
  const comment: Token[] = hash ? [{ kind: "comment", text: line.slice(code.length) }] : [];
  const key = KEY.exec(code);
  if (!key) return [{ kind: "plain", text: code }, ...comment];
  const [whole, before = "", name = "", colon = ""] = key;
  return [
    { kind: "plain", text: before },
    { kind: "key", text: name + colon },
    { kind: "plain", text: code.slice(whole.length) },
    ...comment,
  ];
}
