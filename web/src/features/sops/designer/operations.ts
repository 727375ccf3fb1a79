/** What can be done with an SOP on the canvas: each gives another document, and changes none. */
import {
  afterOf,
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
  without,
  withPart,
} from "./document";

/** The document, and the step that was made. */
export type Made = { doc: Doc; key: string };

const withSteps = (doc: Doc, steps: StepDoc[]): Doc => ({ ...doc, steps });

/** A key that no step has, nor is asked for anywhere. */
export function freeKey(doc: Doc): string {
  const taken = JSON.stringify(doc);
  let number = stepsOf(doc).length + 1;
  while (taken.includes(`step_${number}"`)) number += 1;
  return `step_${number}`;
}

const plain = (key: string, name: string, after: string[], when: Condition | null): StepDoc => {
  const bare = { key, name: { zh: name }, who: "owner", due: { working_days: 1 }, proof: { click: {} } };
  return withPart(withPart(bare, "after", after), "when", when);
};

export function changeStep(doc: Doc, key: string, change: (step: StepDoc) => StepDoc): Doc {
  return withSteps(
    doc,
    stepsOf(doc).map((step) => (keyOf(step) === key ? change(step) : step)),
  );
}

/** Steps that wait for `old` wait for `now` as well, or instead. */
const waitFor = (steps: StepDoc[], old: string, now: string[]): StepDoc[] =>
  steps.map((step) => {
    const after = afterOf(step);
    if (!after.includes(old)) return step;
    const next = after.flatMap((one) => (one === old ? now : [one]));
    return withPart(step, "after", [...new Set(next)]);
  });

const inserted = (steps: StepDoc[], after: string, made: StepDoc): StepDoc[] => {
  const at = steps.findIndex((step) => keyOf(step) === after);
  return at < 0 ? [...steps, made] : [...steps.slice(0, at + 1), made, ...steps.slice(at + 1)];
};

/** Behind a step, before all that waited for it. On a branch it is done under the same condition. */
export function addAfter(doc: Doc, key: string | null, name: string): Made {
  const made = freeKey(doc);
  const before = findStep(doc, key);
  if (!before || key === null) {
    return { doc: withSteps(doc, [...stepsOf(doc), plain(made, name, [], null)]), key: made };
  }
  const step = plain(made, name, [key], conditionOf(before.when));
  return { doc: withSteps(doc, inserted(waitFor(stepsOf(doc), key, [made]), key, step)), key: made };
}

/** At the same time as a step: what waited for that one waits for both. */
export function addBeside(doc: Doc, key: string, name: string): Made {
  const beside = findStep(doc, key);
  if (!beside) return addAfter(doc, null, name);
  const made = freeKey(doc);
  const step = plain(made, name, afterOf(beside), conditionOf(beside.when));
  return { doc: withSteps(doc, inserted(waitFor(stepsOf(doc), key, [key, made]), key, step)), key: made };
}

/** `otherwise`: what followed is done where the condition does not hold; else it is done anyway. */
export type Branch = { when: Condition; name: string; otherwise: boolean };

/** Behind a step, another way: what came after the first step of the old way waits for both. */
export function addBranch(doc: Doc, key: string, { when, name, otherwise }: Branch): Made {
  const made = freeKey(doc);
  const before = findStep(doc, key);
  const own = conditionOf(before?.when);
  const next = stepsOf(doc).filter((step) => afterOf(step).includes(key));
  const ways = new Set(next.map(keyOf));
  const steps = stepsOf(doc).map((step) => {
    if (ways.has(keyOf(step))) {
      return otherwise ? withPart(step, "when", both(conditionOf(step.when), opposite(when))) : step;
    }
    const joins = afterOf(step).some((one) => ways.has(one));
    return joins ? withPart(step, "after", [...afterOf(step), made]) : step;
  });
  const step = plain(made, name, [key], both(own, when));
  const last = next.length > 0 ? keyOf(next[next.length - 1] ?? {}) : key;
  return { doc: withSteps(doc, inserted(steps, last, step)), key: made };
}

/** What waited for it waits for what it waited for. What only named it goes along. */
export function removeStep(doc: Doc, key: string): Doc {
  const gone = findStep(doc, key);
  if (!gone) return doc;
  const left = stepsOf(doc).filter((step) => keyOf(step) !== key);
  const steps = waitFor(left, key, afterOf(gone)).map((step) => uncounted(step, key));
  const gates = nodesOf(doc.gates).flatMap((gate) => {
    const names = textsOf(gate.steps);
    if (!names.includes(key)) return [gate];
    const next = withPart(
      gate,
      "steps",
      names.filter((one) => one !== key),
    );
    return next.steps || next.needs ? [next] : [];
  });
  return doc.gates === undefined ? withSteps(doc, steps) : withPart(withSteps(doc, steps), "gates", gates);
}

/** No deadline counted from a step that is gone. */
function uncounted(step: StepDoc, key: string): StepDoc {
  const bare = (due: unknown): unknown =>
    isNode(due) && textOf(nodeOf(due.from).step) === key ? without(due, "from") : due;
  const due = Array.isArray(step.due) ? step.due.map(bare) : bare(step.due);
  return due === undefined ? step : { ...step, due };
}

/** One place up or down among the steps, which counts for lanes and numbers alone. */
export function moveStep(doc: Doc, key: string, by: 1 | -1): Doc {
  const steps = stepsOf(doc);
  const at = steps.findIndex((step) => keyOf(step) === key);
  const [one, other] = [steps[at], steps[at + by]];
  if (!one || !other) return doc;
  return withSteps(
    doc,
    steps.map((step, index) => (index === at ? other : index === at + by ? one : step)),
  );
}

/** After which steps it comes; never after itself, nor after what waits for it. */
export function setAfter(doc: Doc, key: string, after: string[]): Doc {
  const barred = behind(doc, key);
  const possible = after.filter((one) => !barred.has(one));
  return changeStep(doc, key, (step) => withPart(step, "after", possible));
}

/** A step, and all that wait for it, directly or through others. */
export function behind(doc: Doc, key: string): ReadonlySet<string> {
  const found = new Set([key]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const step of stepsOf(doc)) if (afterOf(step).some((one) => found.has(one))) found.add(keyOf(step));
  }
  return found;
}

/** All that come before a step, directly or through others: their outcomes are known by then. */
export function ahead(doc: Doc, key: string): string[] {
  const found = new Set<string>();
  const queue = afterOf(findStep(doc, key) ?? {});
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    queue.push(...afterOf(findStep(doc, one) ?? {}));
  }
  return stepsOf(doc)
    .map(keyOf)
    .filter((one) => found.has(one));
}

/** Both hold. */
export function both(one: Condition | null, other: Condition | null): Condition | null {
  if (!one || !other) return one ?? other;
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  const parts = (part: Condition) => (Array.isArray(part.all) ? nodesOf(part.all) : [part]);
  return { all: [...parts(one), ...parts(other)] };
}

const OPPOSITES: Readonly<Record<string, string>> = {
  is: "is_not",
  is_not: "is",
  in: "not_in",
  not_in: "in",
  contains: "not_contains",
  not_contains: "contains",
  within: "not_within",
  not_within: "within",
  empty: "filled",
  filled: "empty",
};

/** What holds exactly where the condition does not. */
export function opposite(when: Condition): Condition {
  if (isNode(when.not)) return when.not;
  const [operator, ...more] = Object.keys(when).filter((name) => name !== "field");
  const other = operator === undefined || more.length > 0 ? undefined : OPPOSITES[operator];
  if (operator === undefined || other === undefined || when.field === undefined) return { not: when };
  return { field: when.field, [other]: when[operator] } satisfies Node;
}
