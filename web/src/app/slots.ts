/** Parts of the frame that belong to a feature and are loaded when they are first shown. */
import { lazy } from "react";

export const CommandPalette = lazy(async () => ({
  default: (await import("@/features/search/CommandPalette")).CommandPalette,
}));

const loadFollowUpPanel = () => import("@/features/follow_ups/FollowUpPanel");

/** Where there is work to do it will be wanted soon: loaded when the page has been painted and rests. */
export const FollowUpPanel = lazy(async () => ({ default: (await loadFollowUpPanel()).FollowUpPanel }));
export function preloadFollowUpPanel(): void {
  const soon = window.requestIdleCallback ?? ((load: () => void) => setTimeout(load, 500));
  whenPainted(() => soon(() => void loadFollowUpPanel()));
}

const PAINTED = "first-contentful-paint";

/** A frame that was asked for is not yet one that is seen: the browser itself says when. */
function whenPainted(then: () => void): void {
  if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes("paint")) {
    requestAnimationFrame(() => requestAnimationFrame(then));
    return;
  }
  const observer = new PerformanceObserver((seen) => {
    if (seen.getEntriesByName(PAINTED).length === 0) return;
    observer.disconnect();
    then();
  });
  observer.observe({ type: "paint", buffered: true });
}

export const SnoozeDialog = lazy(async () => ({
  default: (await import("@/features/work_items/SnoozeDialog")).SnoozeDialog,
}));

export const TransferDialog = lazy(async () => ({
  default: (await import("@/records/dialogs/TransferDialog")).TransferDialog,
}));

export const SignInAgain = lazy(async () => ({
  default: (await import("./frame/SignInAgain")).SignInAgain,
}));

export const ConfirmDialog = lazy(async () => ({
  default: (await import("./frame/ConfirmDialog")).ConfirmDialog,
}));

export const QuickFollowUp = lazy(async () => ({
  default: (await import("./frame/QuickFollowUp")).QuickFollowUp,
}));

export const KeysDialog = lazy(async () => ({ default: (await import("./frame/KeysDialog")).KeysDialog }));

export const Bell = lazy(async () => ({ default: (await import("@/features/notifications/Bell")).Bell }));
