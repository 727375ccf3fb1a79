import type { ContactOut, DecisionRole } from "@/lib/contract";

/** After the one who decides: who pulls, who uses, who stands at the gate. */
const ORDER: readonly DecisionRole[] = [
  "decision_maker",
  "influencer",
  "champion",
  "user",
  "buyer",
  "gatekeeper",
  "",
];

export type Chain = { deciders: ContactOut[]; others: ContactOut[] };

/** The people of a customer from the one who decides downwards; within a role the main contact first. */
export function chainOf(contacts: ContactOut[]): Chain {
  const rank = (one: ContactOut) => ORDER.indexOf(one.role_in_decision) * 2 + (one.is_main ? 0 : 1);
  const sorted = contacts.toSorted((one, other) => rank(one) - rank(other));
  return {
    deciders: sorted.filter((one) => one.role_in_decision === "decision_maker"),
    others: sorted.filter((one) => one.role_in_decision !== "decision_maker"),
  };
}
