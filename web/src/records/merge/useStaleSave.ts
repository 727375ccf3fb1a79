import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { isStatus } from "@/lib/errors";
import { changedValues, changesOf, type Sheet, type Values, type Versioned, valuesOf } from "../facts/sheet";

/** A record as somebody read it before they began to write. */
export type Snapshot = { id: number; version: number; facts: Values };

export const snapshotOf = <R extends Versioned>(sheet: Sheet<R>, record: R): Snapshot => ({
  id: record.id,
  version: record.version,
  facts: valuesOf(sheet, record),
});

/** The record as somebody else left it, when that is why a change was refused. */
const meanwhileOf = <R extends Versioned>(error: unknown): R | null =>
  isStatus(error, 412) ? ((error.details.current as R | undefined) ?? null) : null;

type Attempt = { base: Snapshot; values: Values };

/**
 * Saves facts on the version that the person read. Where somebody saved in between, nothing is
 * overwritten: `conflict` holds both versions until `merge` is called.
 */
export function useStaleSave<R extends Versioned>(sheet: Sheet<R>, onDone: (record: R | null) => void) {
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const save = useMutation({
    mutationFn: ({ base, values }: Attempt) =>
      sheet.save(base.id, { ...changesOf(sheet, values), version: base.version }),
    onSuccess: onDone,
  });
  function start(next: Attempt) {
    if (save.isPending) return;
    setAttempt(next);
    save.mutate(next);
  }
  const theirs = meanwhileOf<R>(save.error);
  return {
    /** `values`: whatever is on the screen; only what differs from `base` is sent. */
    save(base: Snapshot, values: Values) {
      const changed = changedValues(base.facts, values);
      if (Object.keys(changed).length === 0) onDone(null);
      else start({ base, values: changed });
    },
    conflict: theirs &&
      attempt && {
        theirs,
        versions: {
          before: attempt.base.facts,
          mine: { ...attempt.base.facts, ...attempt.values },
          theirs: valuesOf(sheet, theirs),
        },
      },
    /** On top of their version; with nothing of mine left, theirs stands. */
    merge(values: Values) {
      if (!theirs) return;
      sheet.show(theirs);
      if (Object.keys(values).length === 0) onDone(theirs);
      else start({ base: snapshotOf(sheet, theirs), values });
    },
    /** Back to the form; what was typed is still there. */
    leave: save.reset,
    isSaving: save.isPending,
    /** Why it was refused, if not because of a newer version. */
    error: theirs ? null : save.error,
  };
}

export type StaleSave<R extends Versioned> = ReturnType<typeof useStaleSave<R>>;

/** What the choice between two versions needs of a save. */
export type Merging<R extends Versioned> = Pick<StaleSave<R>, "conflict" | "merge" | "leave" | "isSaving">;
