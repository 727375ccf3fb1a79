/** A filter as it is edited: groups of conditions, each with the place where it stands in the JSON. */
import { isRecord } from "./json";

/** As the server takes it; docs/filters.md says what may stand in it. */
export type FilterJson = { readonly [key: string]: unknown };

export type Condition = {
  kind: "condition";
  field: string;
  operator: string;
  value: unknown;
  negated: boolean;
};
export type Group = { kind: "group"; join: Join; parts: Part[]; negated: boolean };
/** What is no filter at all: it is shown, and can be taken away. */
export type Strange = { kind: "strange"; json: unknown; negated: boolean };
export type Part = (Condition | Group | Strange) & { path: string };
export type Join = "all" | "any";
export type GroupPart = Group & { path: string };

/** Where a part stands: the places of the groups that it is in, from the outermost. */
export type Place = readonly number[];

/** `at`: how the server names the place of the whole. */
export function readTree(json: FilterJson | null, at = "filter"): GroupPart {
  // A group that is written nowhere has no place of its own.
  const around: GroupPart = { kind: "group", join: "all", parts: [], negated: false, path: "" };
  if (json === null) return around;
  const part = readPart(json, at);
  return part.kind === "group" && !part.negated ? part : { ...around, parts: [part] };
}

function readPart(json: unknown, path: string): Part {
  let [inner, at, negated] = [json, path, false];
  while (isRecord(inner) && "not" in inner && Object.keys(inner).length === 1) {
    [inner, at, negated] = [inner.not, `${at}.not`, !negated];
  }
  return { ...readPlain(inner, at), negated, path: at };
}

function readPlain(json: unknown, path: string): Condition | Group | Strange {
  const strange: Strange = { kind: "strange", json, negated: false };
  if (!isRecord(json)) return strange;
  const keys = Object.keys(json);
  if ("field" in json) {
    const [operator, ...more] = keys.filter((key) => key !== "field");
    if (operator === undefined || more.length > 0 || typeof json.field !== "string") return strange;
    return { kind: "condition", field: json.field, operator, value: json[operator], negated: false };
  }
  const [join] = keys;
  if (keys.length !== 1 || (join !== "all" && join !== "any")) return strange;
  const inside = json[join];
  if (!Array.isArray(inside) || inside.length === 0) return strange;
  const parts = inside.map((one, index) => readPart(one, `${path}.${join}[${index}]`));
  return { kind: "group", join, parts, negated: false };
}

export function writeTree(root: Group): FilterJson | null {
  const [first, ...more] = root.parts;
  if (first === undefined) return null;
  const alone = more.length === 0 && root.join === "all" && (first.kind !== "group" || first.negated);
  return (alone ? writePart(first) : writePlain(root)) as FilterJson;
}

function writePart(part: Condition | Group | Strange): unknown {
  const plain = writePlain(part);
  return part.negated ? { not: plain } : plain;
}

function writePlain(part: Condition | Group | Strange): unknown {
  if (part.kind === "group") return { [part.join]: part.parts.map(writePart) };
  if (part.kind === "strange") return part.json;
  return { field: part.field, [part.operator]: part.value };
}

/** What stands there now, changed. */
export function changed(root: GroupPart, place: Place, change: (part: Part) => Part): GroupPart {
  const [index, ...rest] = place;
  if (index === undefined) {
    const next = change(root);
    return next.kind === "group" ? next : root;
  }
  return { ...root, parts: root.parts.map((part, at) => (at === index ? within(part, rest, change) : part)) };
}

function within(part: Part, place: Place, change: (part: Part) => Part): Part {
  if (place.length === 0) return change(part);
  return part.kind === "group" ? changed(part, place, change) : part;
}

const inGroup = (root: GroupPart, place: Place, change: (group: GroupPart) => GroupPart): GroupPart =>
  changed(root, place, (part) => (part.kind === "group" ? change(part) : part));

export const added = (root: GroupPart, group: Place, part: Condition | Group): GroupPart =>
  inGroup(root, group, (one) => ({ ...one, parts: [...one.parts, { ...part, path: "" }] }));

export const joined = (root: GroupPart, group: Place, join: Join): GroupPart =>
  inGroup(root, group, (one) => ({ ...one, join }));

export const negated = (root: GroupPart, place: Place): GroupPart =>
  changed(root, place, (part) => ({ ...part, negated: !part.negated }));

/** A group of which nothing is left goes too. */
export function removed(root: GroupPart, place: Place): GroupPart {
  const index = place.at(-1);
  const group = place.slice(0, -1);
  if (index === undefined) return { ...root, parts: [] };
  const next = inGroup(root, group, (one) => ({ ...one, parts: one.parts.filter((_, at) => at !== index) }));
  const left = partAt(next, group);
  const empty = group.length > 0 && left?.kind === "group" && left.parts.length === 0;
  return empty ? removed(next, group) : next;
}

/** The conditions of a group stand in the one around it, where it stood. */
export function dissolved(root: GroupPart, place: Place): GroupPart {
  const index = place.at(-1);
  const part = partAt(root, place);
  if (index === undefined || part?.kind !== "group") return root;
  return inGroup(root, place.slice(0, -1), (one) => ({
    ...one,
    parts: [...one.parts.slice(0, index), ...part.parts, ...one.parts.slice(index + 1)],
  }));
}

/** Whether that says the same as before: nothing but brackets are lost. */
export function mayDissolve(root: GroupPart, place: Place): boolean {
  const [part, around] = [partAt(root, place), partAt(root, place.slice(0, -1))];
  if (part?.kind !== "group" || around?.kind !== "group" || part.negated) return false;
  return part.parts.length === 1 || part.join === around.join;
}

export function partAt(root: GroupPart, place: Place): Part | undefined {
  let part: Part | undefined = root;
  for (const index of place) part = part?.kind === "group" ? part.parts[index] : undefined;
  return part;
}

/** What the server counts: levels, conditions, and all values together. */
export function sizeOf(json: unknown): { levels: number; conditions: number; values: number } {
  if (!isRecord(json)) return { levels: 1, conditions: 0, values: 0 };
  if ("field" in json) {
    const said = Object.entries(json).find(([key]) => key !== "field")?.[1];
    return { levels: 1, conditions: 1, values: Array.isArray(said) ? said.length : 1 };
  }
  const inside = "not" in json ? [json.not] : [json.all ?? json.any ?? []].flat();
  const sizes = inside.map(sizeOf);
  return {
    levels: 1 + Math.max(0, ...sizes.map(({ levels }) => levels)),
    conditions: sizes.reduce((sum, { conditions }) => sum + conditions, 0),
    values: sizes.reduce((sum, { values }) => sum + values, 0),
  };
}

export type Limits = { levels: number; conditions: number; values: number };

export function fits(root: GroupPart, limits: Limits): boolean {
  const { levels, conditions, values } = sizeOf(writeTree(root) ?? {});
  return levels <= limits.levels && conditions <= limits.conditions && values <= limits.values;
}

/** How many conditions there are, of any kind. */
export const countOf = (part: Part): number =>
  part.kind === "group" ? part.parts.reduce((sum, one) => sum + countOf(one), 0) : 1;
