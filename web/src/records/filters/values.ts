/** The value of a condition by its shape: whether it fits, and what becomes of it in another shape. */
import type { FilterLimits, FilterShape } from "@/lib/contract";
import { isRecord } from "./json";

type Choice = { value: string; label: string };
export type Bounds = Pick<FilterLimits, "entries" | "text" | "digits">;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the server would take it, as far as that is known here. */
export function isValue(shape: FilterShape, value: unknown, choices: Choice[], limits: Bounds): boolean {
  const part = (one: unknown) => shape.of !== null && isValue(shape.of, one, choices, limits);
  switch (shape.name) {
    case "none":
      return value === true;
    case "text":
      return typeof value === "string" && value.length > 0 && [...value].length <= limits.text;
    case "choice":
      return choices.some((choice) => choice.value === value);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "whole":
      return Number.isSafeInteger(value);
    case "yes_no":
      return typeof value === "boolean";
    case "person":
    case "department":
      return isWord(shape, value) || (Number.isSafeInteger(value) && Number(value) > 0);
    case "day":
      return isWord(shape, value) || isCounted(shape, value) || isDate(value);
    case "period":
      return isWord(shape, value) || isCounted(shape, value);
    case "list":
      return Array.isArray(value) && value.length > 0 && value.length <= limits.entries && value.every(part);
    case "from_to":
      return Array.isArray(value) && value.length === 2 && value.every(part) && inOrder(value);
  }
}

export const isWord = (shape: FilterShape, value: unknown): boolean =>
  shape.words.some((word) => word.value === value);

/** {last_days: 7} as its name and its count. */
export function countedOf(shape: FilterShape, value: unknown): { name: string; count: number } | null {
  if (!isRecord(value)) return null;
  const [entry, ...more] = Object.entries(value);
  const known = shape.counted.some(({ name }) => name === entry?.[0]);
  if (entry === undefined || more.length > 0 || !known || typeof entry[1] !== "number") return null;
  return { name: entry[0], count: entry[1] };
}

function isCounted(shape: FilterShape, value: unknown): boolean {
  const found = countedOf(shape, value);
  const most = shape.counted.find(({ name }) => name === found?.name)?.most ?? 0;
  return found !== null && Number.isInteger(found.count) && found.count >= 1 && found.count <= most;
}

export const isDate = (value: unknown): value is string =>
  typeof value === "string" && DAY.test(value) && !Number.isNaN(Date.parse(value));

function inOrder([least, most]: unknown[]): boolean {
  if (typeof least === "number" && typeof most === "number") return least <= most;
  return isDate(least) && isDate(most) ? least <= most : true;
}

/** What a value becomes under another operator: one of a list, the list of one, or nothing. */
export function carried(value: unknown, from: FilterShape, to: FilterShape): unknown {
  if (to.name === "none") return true;
  if (value === undefined || from.name === "none") return undefined;
  if (from.name === to.name && from.of?.name === to.of?.name) return value;
  if (to.name === "list" && to.of?.name === from.name) return [value];
  if (to.name === "from_to" && to.of?.name === from.name) return [value, undefined];
  const first = Array.isArray(value) ? value[0] : undefined;
  return from.of?.name === to.name && keeps(to, first) ? first : undefined;
}

/** A word that means several people is none of those that mean one. */
const keeps = (shape: FilterShape, value: unknown): boolean =>
  typeof value !== "string" || shape.words.length === 0 || isWord(shape, value) || isDate(value);
