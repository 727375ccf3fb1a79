import { lazy, Suspense } from "react";
import type { Sheet, Versioned } from "../facts/sheet";
import type { Merging } from "./useStaleSave";

type Dialog = typeof import("./MergeDialog").MergeDialog;

/** Not needed before two people change one record. */
const MergeDialog = lazy(async () => ({
  default: (await import("./MergeDialog")).MergeDialog,
})) as unknown as Dialog;

type Props<R extends Versioned> = { sheet: Sheet<R>; saving: Merging<R> };

/** Both versions to choose from, once a save was refused because of a newer one. */
export function MergeWhenStale<R extends Versioned>({ sheet, saving }: Props<R>) {
  if (!saving.conflict) return null;
  return (
    <Suspense>
      <MergeDialog sheet={sheet} saving={saving} />
    </Suspense>
  );
}
