/** Parts of an SOP in plain words. */
import type { TFunction } from "i18next";
import type { Language, SopDesign } from "@/lib/contract";
import {
  type Condition,
  conditionOf,
  type Doc,
  findStep,
  isNode,
  keyOf,
  type Node,
  nodeOf,
  nodesOf,
  type StepDoc,
  stepsOf,
  textOf,
  textsOf,
  wordsOf,
} from "./document";
import { readSpan } from "./spans";

export type Say = {
  t: TFunction<"designer">;
  language: Language;
  design: SopDesign;
  doc: Doc;
  /** A condition in words. */
  condition: (condition: Condition, of?: string) => string;
};

export const WHO_ALONE = ["owner", "manager", "head"] as const;
export const WHO_NAMED = ["role", "person", "round_robin", "claim"] as const;
export const DUE_KINDS = ["working_time", "end_of_working_day", "working_days", "calendar_time"] as const;
export type WhoKind = (typeof WHO_ALONE)[number] | (typeof WHO_NAMED)[number];
export type DueKind = (typeof DUE_KINDS)[number];
const WHO_KINDS: readonly WhoKind[] = [...WHO_ALONE, ...WHO_NAMED];

export function whoKind(who: unknown): WhoKind | null {
  const named = typeof who === "string" ? [who] : Object.keys(nodeOf(who));
  return WHO_KINDS.find((kind) => named.includes(kind)) ?? null;
}

export const dueKind = (due: Node): DueKind | null => DUE_KINDS.find((kind) => kind in due) ?? null;

/** Deadlines by case, the last without a condition; one alone is a list of one. */
export const duesOf = (step: StepDoc): Node[] =>
  Array.isArray(step.due) ? nodesOf(step.due) : isNode(step.due) ? [step.due] : [];

export function sayRole({ t }: Say, role: string): string {
  return t(`frame:role.${role}` as "frame:role.seller", { defaultValue: role });
}

export function sayWho(say: Say, who: unknown): string {
  const { t } = say;
  const kind = whoKind(who);
  if (kind === null) return t("who.nobody");
  const parts = nodeOf(who);
  const name = textOf(parts[kind]);
  const own = parts.department === "own" ? t("who.own") : "";
  const first =
    kind === "person"
      ? name || t("who.nobody")
      : kind === "role"
        ? sayRole(say, name)
        : kind === "round_robin" || kind === "claim"
          ? t(`who.${kind}`, { role: sayRole(say, name), own })
          : t(`who.${kind}`);
  return parts.otherwise === undefined
    ? first
    : t("who.otherwise", { first, then: sayWho(say, parts.otherwise) });
}

/** '2 个工作小时', '当天', '3 个工作日'. */
export function sayLength({ t }: Say, due: Node): string {
  const kind = dueKind(due);
  if (kind === null) return t("due.none");
  if (kind === "working_days") return t("due.working_days", { count: Number(due.working_days) || 0 });
  if (kind === "end_of_working_day") return t("due.end_of_working_day");
  return sayTime(t, String(due[kind]), kind);
}

export function sayTime(
  t: TFunction<"designer">,
  text: string,
  kind: "working_time" | "calendar_time" | "span",
): string {
  const span = readSpan(text);
  if (!span) return text;
  return t(`time.${kind}.${span.unit}`, { count: span.amount });
}

export function sayFrom(say: Say, due: Node, step: StepDoc): string {
  const { t } = say;
  const from = due.from;
  if (from === "run_start") return t("from.run_start");
  const { step: key, field } = nodeOf(from);
  if (typeof key === "string") return t("from.step", { name: nameOf(say, key) });
  if (typeof field === "string") return t("from.field", { name: fieldLabel(say, field) });
  if (isNode(step.wait)) return sayWait(say, step.wait);
  return textsOf(step.after).length > 0 ? t("from.opening") : t("from.entry");
}

export function sayWait(say: Say, wait: Node): string {
  const { t } = say;
  const [months, days] = [Number(wait.months) || 0, Number(wait.days) || 0];
  const length = [
    months > 0 && t("wait.months", { count: months }),
    days > 0 && t("wait.days", { count: days }),
  ].filter(Boolean);
  return t("wait.said", {
    field: fieldLabel(say, textOf(wait.field)),
    length: length.join(t("and_between")),
  });
}

/** The second line of a step: by when. */
export function sayDue(say: Say, step: StepDoc): string {
  if (isNode(step.wait)) return sayWait(say, step.wait);
  const dues = duesOf(step);
  const last = dues.at(-1);
  if (!last) return say.t("due.none");
  const said = sayLength(say, last);
  return dues.length > 1 ? say.t("due.by_case", { due: said }) : said;
}

export const nameOf = ({ doc, language }: Say, key: string): string =>
  wordsOf(findStep(doc, key)?.name, language) || key;

export const recordOf = ({ design }: Say, of: string) =>
  design.records.find(({ name }) => name === of) ?? design.records[0];

export function fieldLabel(say: Say, name: string, of = ""): string {
  return recordOf(say, of)?.fields.find((field) => field.name === name)?.label ?? name;
}

export function valueLabel(say: Say, field: string, value: unknown, of = ""): string {
  const known = recordOf(say, of)?.fields.find(({ name }) => name === field);
  return known?.choices.find((choice) => choice.value === String(value))?.label ?? String(value ?? "");
}

export const proofKind = (step: StepDoc): string => Object.keys(nodeOf(step.proof))[0] ?? "";

export function sayProof(say: Say, step: StepDoc): string {
  const { t } = say;
  const kind = proofKind(step);
  const asked = nodeOf(step.proof)[kind];
  const of = textOf(step.concerns);
  if (!kind) return t("proof.none");
  if (kind === "field") return t("proof.field", { name: fieldLabel(say, textOf(asked), of) });
  if (kind === "condition") {
    const condition = conditionOf(asked);
    return condition ? t("proof.condition", { said: say.condition(condition, of) }) : t("proof.none");
  }
  const options = Object.entries(nodeOf(asked)).flatMap(([name, value]) => sayOption(say, name, value));
  const said = t(`proof.${kind}` as "proof.click", { defaultValue: kind });
  return options.length > 0 ? t("proof.with", { said, options: options.join(t("and")) }) : said;
}

/** Who looks at what proves a step; blank where nobody does. */
export function sayChecker(say: Say, step: StepDoc): string {
  if (step.check === undefined) return "";
  const role = textOf(nodeOf(step.check).role);
  return role ? sayRole(say, role) : say.t("tell.manager");
}

function sayOption(say: Say, name: string, value: unknown): string[] {
  const { t } = say;
  if (value === false || value === null) return [];
  if (name === "by_role") return [t("option.by_role", { role: sayRole(say, String(value)) })];
  const label = t(`option.${name}` as "option.reached", { defaultValue: name });
  return [value === true ? label : `${label} ${String(value)}`];
}

/** Whom a rung tells, and what it does besides. */
export function sayTold(say: Say, rung: Node): string {
  const { t } = say;
  const listed = Array.isArray(rung.tell) ? rung.tell : [rung.tell];
  const told = listed.flatMap((one) => {
    if (typeof one === "string") return [t(`tell.${one}` as "tell.manager", { defaultValue: one })];
    return isNode(one) ? [sayRole(say, textOf(one.role))] : [];
  });
  return told.join(t("and"));
}

export function sayDone(say: Say, rung: Node): string {
  const { t } = say;
  const done = textsOf(rung.do).map((one) => t(`do.${one}` as "do.urgent", { defaultValue: one }));
  const to = rung.reassign === undefined ? [] : [t("do.reassign", { who: sayWho(say, rung.reassign) })];
  return [...done, ...to].join(t("and"));
}

/** What a step leads to once it is done. */
export function sayThen(say: Say, action: Node): string {
  const { t, language } = say;
  const when = conditionOf(action.when);
  const said =
    action.end !== undefined
      ? t("then.end", { reason: String(action.end) })
      : action.give_back
        ? t("then.give_back")
        : action.start !== undefined
          ? t("then.start", { sop: String(action.start) })
          : isNode(action.task)
            ? t("then.task", { name: wordsOf(action.task.title, language) })
            : isNode(action.set)
              ? t("then.set", {
                  what: Object.entries(action.set)
                    .map(([name, value]) => `${fieldLabel(say, name)} ${valueLabel(say, name, value)}`)
                    .join(t("and")),
                })
              : Object.keys(action).join(" ");
  return when ? t("then.when", { when: say.condition(when), said }) : said;
}

/** What the SOP starts on, as it stands within a sentence. */
export function sayRecord({ design, language }: Say): string {
  const label = design.records[0]?.label ?? "";
  return language === "en" ? label.toLowerCase() : label;
}

export const positionOf = (doc: Doc, key: string): number =>
  stepsOf(doc).findIndex((step) => keyOf(step) === key) + 1;
