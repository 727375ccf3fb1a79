/** A follow-up fills fields of its record; what becomes of them when somebody changed these meanwhile. */
import type { FollowUpFields } from "@/lib/contract";
import { customerSheet } from "@/records/customers/sheet";
import { type Sheet, type Values, type Versioned, valuesOf } from "@/records/facts/sheet";
import { leadSheet } from "@/records/leads/sheet";
import type { Merging } from "@/records/merge/useStaleSave";
import type { SubjectType } from "./subject";

const sheets = { lead: leadSheet, customer: customerSheet };
export const sheetOf = (type: SubjectType) => sheets[type] as unknown as Sheet<Versioned>;

/** The fields as the record's sheet calls them: a reason belongs to its decision. */
export function fieldValues({ decision, lost_reason, ...fields }: FollowUpFields): Values {
  const plain = Object.entries(fields).map(([name, value]) => [name, value ?? ""]);
  const decided = decision ? [["decision", [decision, lost_reason].filter(Boolean).join(".")]] : [];
  return Object.fromEntries([...plain, ...decided]);
}

/** Of what was written for the record only that which was chosen. */
export function chosenFields(fields: FollowUpFields, chosen: Values): FollowUpFields {
  const isChosen = (name: string) => (name === "lost_reason" ? "decision" : name) in chosen;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isChosen(name)));
}

type Stale = { type: SubjectType; before: Values; fields: FollowUpFields; newer: Versioned | null };

/** Both versions of the record, once the follow-up was refused because of a newer one. */
export function conflictOf({ type, before, fields, newer }: Stale): Merging<Versioned>["conflict"] {
  if (!newer) return null;
  const mine = { ...before, ...fieldValues(fields) };
  return { theirs: newer, versions: { before, mine, theirs: valuesOf(sheetOf(type), newer) } };
}
