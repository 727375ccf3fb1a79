import type { FollowUpFields, OpenItem, Proof } from "@/lib/contract";
import { type Draft, itemKeyOf } from "./draft";
import type { Subject, SubjectPage } from "./subject";

/** One thing that an open step waits for. `field` is the name in the contract. */
export type Need = { field: string; step: string; filled: boolean };

export type Outcome = {
  /** The open steps that this saving completes, in order. */
  completes: OpenItem[];
  /** What comes then; of several, what the last completed step opens. */
  next: OpenItem["then"];
  /** The deal is lost with this, and the procedure ends. */
  lost: boolean;
  /** The first open step that this does not complete, and what it lacks. */
  waiting: { item: OpenItem; missing: string[] } | null;
  needs: Need[];
};

const isFilled = (value: unknown) =>
  typeof value === "string" ? value.trim() !== "" : value !== null && value !== undefined;

/** What the record will hold after the saving. */
function valueAfter(name: string, subject: Subject, draft: Draft): unknown {
  if (name === "attitude") return draft.reached ? draft.attitude : "";
  if (name in draft.fields) return draft.fields[name as keyof FollowUpFields];
  if (name in draft) return draft[name as keyof Draft];
  return subject.facts[name];
}

/** A reason belongs to a lost deal only, a day to a won one. */
function asked(name: string, subject: Subject, draft: Draft): boolean {
  const decision = valueAfter("decision", subject, draft);
  if (name === "lost_reason") return decision === "lost";
  if (name === "won_on") return decision === "won";
  return true;
}

/** Everything a decision is made of, even where the proof names only the decision. */
const withCompanions = (field: string) =>
  field === "decision" ? ["decision", "lost_reason", "won_on"] : [field];

/** Names of what this step's proof consists of, for this record and draft. */
function proofParts(item: OpenItem, subject: Subject, draft: Draft): string[] {
  const { proof } = item;
  if (!proof) return [];
  const own = proof.kind === "field" ? withCompanions(proof.field ?? "") : ["content"];
  const asWell = item.hand?.needs?.fields ?? [];
  return [...new Set([...own, ...proof.requires, ...asWell])].filter(
    (name) => name && asked(name, subject, draft),
  );
}

/** `content` is the follow-up itself; the rest is asked for by name. */
const FORM_ITSELF = new Set(["content", "subject", "channel"]);

/** Proofs that a follow-up gives by itself; clicks, ticks and confirmations are given apart from it. */
const BY_WRITING: ReadonlySet<string> = new Set<Proof["kind"]>(["field", "follow_up"]);

function missingOf(item: OpenItem, subject: Subject, draft: Draft): string[] {
  return proofParts(item, subject, draft).filter((name) => !isFilled(valueAfter(name, subject, draft)));
}

function isCompleted(item: OpenItem, subject: Subject, draft: Draft): boolean {
  if (item.kind === "task") return false;
  if (!item.proof || !BY_WRITING.has(item.proof.kind)) return false;
  return missingOf(item, subject, draft).length === 0;
}

function needsOf(item: OpenItem, subject: Subject, draft: Draft): Need[] {
  return proofParts(item, subject, draft)
    .filter((field) => !FORM_ITSELF.has(field))
    .map((field) => ({
      field,
      step: item.step?.name ?? item.title,
      filled: isFilled(valueAfter(field, subject, draft)),
    }));
}

const oncePerField = (needs: Need[]) =>
  needs.filter((need, index) => needs.findIndex(({ field }) => field === need.field) === index);

/** What the SOP will make of this text when it is saved now. The server decides; this foretells. */
export function foretell(page: SubjectPage, draft: Draft, itemKey?: string): Outcome {
  const { subject, open } = page;
  const task = open.find((item) => item.kind === "task" && itemKeyOf(item) === itemKey);
  const isTaskDone = (item: OpenItem) => item === task && draft.completesTask && isFilled(draft.content);
  const completes = open.filter((item) => isTaskDone(item) || isCompleted(item, subject, draft));
  const left = open.find(
    (item) => !completes.includes(item) && item.proof !== null && BY_WRITING.has(item.proof.kind),
  );
  return {
    completes,
    next: completes.findLast((item) => item.then)?.then ?? null,
    lost:
      completes.length > 0 && valueAfter("decision", subject, draft) === "lost" && "decision" in draft.fields,
    waiting: left ? { item: left, missing: missingOf(left, subject, draft) } : null,
    needs: oncePerField(open.flatMap((item) => needsOf(item, subject, draft))),
  };
}
