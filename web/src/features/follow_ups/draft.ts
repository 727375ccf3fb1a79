import type {
  Attitude,
  Channel,
  Contact,
  FollowUpFields,
  FollowUpIn,
  OpenItem,
  Template,
} from "@/lib/contract";
import type { SubjectPage, SubjectType } from "./subject";

/** A follow-up while it is being written. */
export type Draft = {
  template: Template;
  channel: Channel;
  contactId: number | null;
  /** Nothing: when it is saved. */
  happenedAt: string | null;
  reached: boolean;
  subject: string;
  content: string;
  /** The customer's own words. */
  feedback: string;
  attitude: Attitude;
  satisfaction: number | null;
  keywords: string[];
  /** What the open steps ask for, as far as it was written here. */
  fields: FollowUpFields;
  nextTitle: string;
  /** Nothing: the date that is proposed. */
  nextDueAt: string | null;
  nextAssigneeId: number | null;
  /** The task from which this is written is done with it. */
  completesTask: boolean;
  /** The same for each attempt to save this text, so that it is kept once. */
  requestKey: string;
};

export const itemKeyOf = (item: { kind: string; id: number }): string => `${item.kind}-${item.id}`;

/** Random enough, and there without https too. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const asksForSatisfaction = (item: OpenItem) => item.proof?.requires.includes("satisfaction") ?? false;

const lastFollowUp = (page: SubjectPage) =>
  page.timeline.items.find(({ kind, imported }) => kind === "follow_up" && !imported);

/** Whom it was last, else whom the step names, else the first. */
function likelyContact(page: SubjectPage, item: OpenItem | undefined): Contact | undefined {
  const names = [lastFollowUp(page)?.contact, item?.contact?.name, page.subject.contact.name];
  for (const name of names) {
    const found = page.contacts.find((contact) => contact.name === name);
    if (found) return found;
  }
  return page.contacts[0];
}

/** What can be known before a word is written. */
export function freshDraft(page: SubjectPage, item: OpenItem | undefined, template?: Template): Draft {
  return {
    template: template ?? (item && asksForSatisfaction(item) ? "service" : "sales"),
    channel: lastFollowUp(page)?.channel || "phone",
    contactId: likelyContact(page, item)?.id ?? null,
    happenedAt: null,
    reached: true,
    subject: "",
    content: "",
    feedback: "",
    attitude: "",
    satisfaction: null,
    keywords: [],
    fields: {},
    nextTitle: "",
    nextDueAt: null,
    nextAssigneeId: null,
    completesTask: true,
    requestKey: newKey(),
  };
}

/** True when something was written that would be missed. */
export const hasWords = (draft: Draft): boolean =>
  [draft.subject, draft.content, draft.feedback, draft.nextTitle, draft.attitude].some(
    (text) => text.trim() !== "",
  ) ||
  draft.keywords.length > 0 ||
  draft.satisfaction !== null ||
  Object.values(draft.fields).some((value) => value !== "");

/** Only what belongs to the answer given: no reason for a lost deal on one that was won. */
function fieldsToSend(fields: FollowUpFields): FollowUpFields {
  const sent = { ...fields };
  if (sent.decision !== "lost") delete sent.lost_reason;
  if (sent.decision !== "won") delete sent.won_on;
  for (const key of Object.keys(sent) as (keyof FollowUpFields)[]) if (!sent[key]) delete sent[key];
  return sent;
}

type Sending = {
  draft: Draft;
  subject: { type: SubjectType; id: number };
  version: number;
  now: Date;
  proposedDueAt: string;
};

/** To the minute and never ahead of the server's clock. */
const thisMinute = (now: Date) => new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString();

export function toFollowUp({ draft, subject, version, now, proposedDueAt }: Sending): FollowUpIn {
  const fields = fieldsToSend(draft.fields);
  const title = draft.nextTitle.trim();
  const assignee = draft.nextAssigneeId === null ? {} : { assignee_id: draft.nextAssigneeId };
  return {
    object_type: subject.type,
    object_id: subject.id,
    template: draft.template,
    channel: draft.channel,
    contact_id: draft.contactId,
    happened_at: draft.happenedAt ?? thisMinute(now),
    reached: draft.reached,
    subject: draft.subject.trim(),
    content: draft.content.trim(),
    feedback: draft.reached ? draft.feedback.trim() : "",
    // Nobody reached: nobody had an attitude.
    attitude: draft.reached ? draft.attitude : "",
    satisfaction: draft.satisfaction,
    keywords: draft.keywords,
    fields,
    record_version: Object.keys(fields).length > 0 ? version : null,
    next_action: title ? { title, due_at: draft.nextDueAt ?? proposedDueAt, ...assignee } : null,
    request_key: draft.requestKey,
  };
}
