import { useSyncExternalStore } from "react";

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", tell);
      return () => list.removeEventListener("change", tell);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Narrower than 768: tab bar below, one column, 44 px to touch. */
export const usePhone = (): boolean => useMedia("(max-width: 767.98px)");

/** Too narrow for a panel beside a list: it lies over it. */
export const useNarrow = (): boolean => useMedia("(max-width: 1179.98px)");
