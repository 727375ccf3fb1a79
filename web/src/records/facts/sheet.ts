import type { RecordType } from "../links";

export type FactKind =
  | "text"
  | "area"
  | "phone"
  | "email"
  | "link"
  | "tier"
  | "date"
  | "decision"
  | "role"
  | "money";

/** Anything that is saved with the version it was read at. */
export type Versioned = { id: number; version: number; changed_at: string };
/** Facts as text, the way editors hold them. */
export type Values = Record<string, string>;

/** What the facts of one kind of record are, how they are read and saved. */
export type Sheet<R extends Versioned> = {
  type: RecordType;
  kinds: Record<string, FactKind>;
  /** Facts that are not called by their own name: keys of `records:fact`. */
  labels?: Record<string, string>;
  /** The value as text, as an editor holds it. */
  valueOf: (record: R, name: string) => string;
  /** What is sent for a value from an editor. */
  changeOf: (name: string, value: string) => Record<string, unknown>;
  /** A number that came as something that cannot be dialled. */
  isUnclear?: (record: R, name: string) => boolean;
  /** Refused with 412 when somebody changed the record since `version`. */
  save: (id: number, change: Record<string, unknown> & { version: number }) => Promise<R>;
  /** Puts a record into the pages that show it. */
  show: (record: R) => void;
};

export const labelKey = <R extends Versioned>(sheet: Sheet<R>, name: string): string =>
  `records:fact.${sheet.labels?.[name] ?? name}`;

export const valuesOf = <R extends Versioned>(sheet: Sheet<R>, record: R): Values =>
  Object.fromEntries(Object.keys(sheet.kinds).map((name) => [name, sheet.valueOf(record, name)]));

/** What is sent for some values. */
export const changesOf = <R extends Versioned>(sheet: Sheet<R>, values: Values): Record<string, unknown> =>
  Object.assign({}, ...Object.entries(values).map(([name, value]) => sheet.changeOf(name, value)));

export const isSame = (before: string, after: string): boolean => before.trim() === after.trim();

/** Only what differs from what was there before. */
export const changedValues = (before: Values, after: Values): Values =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => !isSame(before[name] ?? "", value)));
