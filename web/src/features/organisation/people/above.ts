import type { Account, Department } from "@/lib/contract";

/**
 * Who answers for somebody without a manager of their own: the nearest head upwards, as the server
 * finds it. Nobody where no department has one: then the administrator.
 */
export function headAbove(account: Account, accounts: Account[], departments: Department[]): string | null {
  const active = new Set(accounts.filter((one) => one.active).map((one) => one.id));
  const byId = new Map(departments.map((one) => [one.id, one]));
  let at = byId.get(account.department?.id ?? 0);
  while (at) {
    if (at.head && at.head.id !== account.id && active.has(at.head.id)) return at.head.name;
    at = byId.get(at.parent_id ?? 0);
  }
  return null;
}
