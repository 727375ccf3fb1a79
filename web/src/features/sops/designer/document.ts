/** The file of an SOP as data. A draft may hold anything: what is read here is read as far as it goes. */
import type { Language } from "@/lib/contract";

export type Node = Readonly<Record<string, unknown>>;
export type Doc = Node;
export type StepDoc = Node;
export type Condition = Node;

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const nodeOf = (value: unknown): Node => (isNode(value) ? value : {});
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
export const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** One text or a list of them. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

/** A condition, or none. */
export const conditionOf = (value: unknown): Condition | null => (isNode(value) ? value : null);

export const stepsOf = (doc: Doc): StepDoc[] => nodesOf(doc.steps);
export const keyOf = (step: StepDoc): string => textOf(step.key);
export const afterOf = (step: StepDoc): string[] => textsOf(step.after);
export const findStep = (doc: Doc, key: string | null): StepDoc | undefined =>
  stepsOf(doc).find((step) => keyOf(step) === key);

/** What is said in one language; blank where it is not. */
export function saidIn(words: unknown, language: "zh" | "en"): string {
  return isNode(words) ? textOf(words[language]) : textOf(words);
}

/** In the reader's language, else in the other. */
export function wordsOf(words: unknown, language: Language): string {
  const [own, other] = language === "en" ? (["en", "zh"] as const) : (["zh", "en"] as const);
  return saidIn(words, own) || saidIn(words, other);
}

/** The same with other words in one language. One text for both stays one, until they differ. */
export function withWords(words: unknown, language: "zh" | "en", text: string): unknown {
  if (!isNode(words)) {
    const old = textOf(words);
    if (language === "zh") return text;
    return old ? { zh: old, en: text } : { zh: text };
  }
  const next = { ...words, [language]: text };
  return text ? next : without(next, language);
}

/** The same without a key; with a value that says nothing, too. */
export function withPart(node: Node, key: string, value: unknown): Node {
  const empty = value === undefined || value === null || value === "" || value === false;
  if (empty || (Array.isArray(value) && value.length === 0)) return without(node, key);
  return { ...node, [key]: value };
}

export function without(node: Node, key: string): Node {
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== key));
}
