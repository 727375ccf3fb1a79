/** Whether the server answers. */
import { useSyncExternalStore } from "react";

let answers = true;
const listeners = new Set<() => void>();

export function setServerAnswers(value: boolean): void {
  if (answers === value) return;
  answers = value;
  for (const tell of listeners) tell();
}

export const useServerAnswers = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => answers,
  );
