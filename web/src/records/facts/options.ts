import type { FactKind } from "./sheet";

const TIERS = ["high_value", "growing", "potential", "dormant"] as const;
const LOST = ["price", "function", "competitor", "timing", "no_budget", "other"] as const;
export const DECISION_ROLES = [
  "decision_maker",
  "influencer",
  "champion",
  "user",
  "buyer",
  "gatekeeper",
] as const;

type Say = (key: string) => string;
type Option = { value: string; label: string };

/** What can be chosen for a fact; nothing where it is written freely. */
export function optionsOf(kind: FactKind, t: Say): Option[] | null {
  if (kind === "tier") return TIERS.map((value) => ({ value, label: t(`common:tier.${value}`) }));
  if (kind === "role") {
    return DECISION_ROLES.map((value) => ({ value, label: t(`common:decision_role.${value}`) }));
  }
  if (kind !== "decision") return null;
  const lost = (reason: string) =>
    [t("common:decision.lost"), t(`common:lost_reason.${reason}`)].join(t("common:list_mark"));
  return [
    { value: "won", label: t("common:decision.won") },
    ...LOST.map((reason) => ({ value: `lost.${reason}`, label: lost(reason) })),
  ];
}
