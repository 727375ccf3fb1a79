/** What was done to a document, to be taken back and done again. */
export type History<T> = {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What is being written: one word after the other is one change. */
  writing: string | null;
};

const KEPT = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], writing: null });

/** `writing`: the field in which somebody writes; further changes of the same field join this one. */
export function changed<T>(history: History<T>, next: T, writing: string | null = null): History<T> {
  if (Object.is(next, history.present)) return history;
  const joins = writing !== null && writing === history.writing;
  const past = joins ? history.past : [...history.past, history.present].slice(-KEPT);
  return { past, present: next, future: [], writing };
}

export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    writing: null,
  };
}

export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, writing: null };
}
