/** Parts of the frame that belong to a feature and are loaded when they are first shown. */
import { lazy } from "react";

export const CommandPalette = lazy(async () => ({
  default: (await import("@/features/search/CommandPalette")).CommandPalette,
}));

export const QuickFollowUp = lazy(async () => ({
  default: (await import("./frame/QuickFollowUp")).QuickFollowUp,
}));

export const KeysDialog = lazy(async () => ({ default: (await import("./frame/KeysDialog")).KeysDialog }));

export const Bell = lazy(async () => ({ default: (await import("@/features/notifications/Bell")).Bell }));
