import type { Account } from "@/lib/contract";

const BY_PINYIN = new Intl.Collator("zh-CN");

export type Shown = "active" | "disabled";

/** Those in this state in whose name, log-in, address or department every typed word stands. */
export function found(accounts: Account[], typed: string, shown: Shown): Account[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = accounts.filter((one) => {
    const text = `${one.name} ${one.login} ${one.email} ${one.department?.name ?? ""}`.toLowerCase();
    return one.active === (shown === "active") && words.every((word) => text.includes(word));
  });
  return kept.sort((one, other) => BY_PINYIN.compare(one.name, other.name));
}
