/** What changes how somebody signs in asks for the password again: the dialog, once, then on. */
import { useSyncExternalStore } from "react";
import { ApiError } from "./errors";

type Asked = { settle: (confirmed: boolean) => void };

let asked: Asked | null = null;
const listeners = new Set<() => void>();

function set(next: Asked | null): void {
  asked = next;
  for (const tell of listeners) tell();
}

/** The person has thought better of it. */
export class NotConfirmedError extends Error {}

/** Does it; where the server wants the password first, asks for it and does it then. */
export async function confirmed<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== "session.confirm_needed") throw error;
    const yes = await new Promise<boolean>((settle) => set({ settle }));
    if (!yes) throw new NotConfirmedError();
    return act();
  }
}

export function endConfirming(yes: boolean): void {
  const { settle } = asked ?? {};
  set(null);
  settle?.(yes);
}

export const useConfirming = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => asked !== null,
  );
