import type { Account, AccountPatch } from "@/lib/contract";

/** What an administrator writes of a person. */
export type Values = Required<Omit<AccountPatch, "version">>;
export type Name = keyof Values;

export const valuesOf = (account: Account): Values => ({
  name: account.name,
  role: account.role,
  department_id: account.department?.id ?? null,
  manager_id: account.manager?.id ?? null,
  phone: account.phone,
  language: account.language,
});

/** What was written over the person as it was read. */
export function changesOf(read: Account, written: Partial<Values>): Partial<Values> {
  const before = valuesOf(read);
  const entries = Object.entries(written).filter(([name, value]) => before[name as Name] !== value);
  return Object.fromEntries(entries) as Partial<Values>;
}

/** Fields that somebody else has set to something else since, and that are written here too. */
export function contested(read: Account, now: Account, written: Partial<Values>): Name[] {
  const [before, after] = [valuesOf(read), valuesOf(now)];
  const mine = Object.keys(changesOf(read, written)) as Name[];
  return mine.filter((name) => before[name] !== after[name] && after[name] !== written[name]);
}
