/** What can be opened over any page from anywhere: the search, the quick follow-up, the list of keys. */
import { useSyncExternalStore } from "react";

export type Overlay = "search" | "quick_follow_up" | "keys";

let shown: Overlay | null = null;
const listeners = new Set<() => void>();

export function openOverlay(overlay: Overlay | null): void {
  shown = overlay;
  for (const tell of listeners) tell();
}

export const closeOverlay = (): void => openOverlay(null);

export const useOverlay = (): Overlay | null =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => shown,
  );
