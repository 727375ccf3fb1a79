import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api, read } from "@/lib/api";
import { now } from "@/lib/clock";
import type { FollowUpIn, FollowUpSaved, Template } from "@/lib/contract";
import { clearDraft, findDraft, keepDraft } from "@/lib/drafts";
import { isStatus } from "@/lib/errors";
import { workChanged } from "@/lib/query";
import type { Versioned } from "@/records/facts/sheet";
import { type Draft, freshDraft, hasWords, itemKeyOf, toFollowUp } from "./draft";
import type { Subject, SubjectPage } from "./subject";

const KEEP_AFTER_MS = 300;
const draftName = ({ type, id }: Subject) => `${type}.${id}.follow_up`;

/** The draft of this person for this record, kept on this computer while it is being written. */
export function useDraft(page: SubjectPage, userId: number, itemKey?: string, template?: Template) {
  const name = draftName(page.subject);
  const [start] = useState(() => {
    const kept = findDraft<Draft>(userId, name);
    const item = page.open.find((one) => itemKeyOf(one) === itemKey) ?? page.open[0];
    const fresh = freshDraft(page, item, template);
    return { fresh, kept, draft: kept ? { ...fresh, ...kept.value } : fresh };
  });
  const [draft, setDraft] = useState(start.draft);
  const [keptAt, setKeptAt] = useState(start.kept?.at ?? null);
  const saved = useRef(false);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const keep = useKeeping(draft, { userId, name, untouched: draft === start.draft, saved });
  return {
    draft,
    change,
    keep,
    /** When the words found here were written; nothing once they are the person's own again. */
    keptAt,
    startOver: () => {
      clearDraft(userId, name);
      setDraft(start.fresh);
      setKeptAt(null);
    },
    forget: () => {
      saved.current = true;
      clearDraft(userId, name);
    },
  };
}

type Keeping = { userId: number; name: string; untouched: boolean; saved: { current: boolean } };

/** Kept shortly after each change, and at once when the panel or the page goes away. */
function useKeeping(draft: Draft, { userId, name, untouched, saved }: Keeping): () => void {
  const keep = () => {
    if (untouched || saved.current) return;
    if (hasWords(draft)) keepDraft(userId, name, draft);
    else clearDraft(userId, name);
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
    const timer = setTimeout(keep, KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    const now = () => latest.current();
    window.addEventListener("pagehide", now);
    return () => {
      window.removeEventListener("pagehide", now);
      now();
    };
  }, []);
  return keep;
}

/** The record as it is now, when somebody changed it meanwhile. */
export const changedMeanwhile = (error: unknown): Versioned | null =>
  isStatus(error, 412) ? ((error.details.current as Versioned | undefined) ?? null) : null;

type Saving = { body: FollowUpIn; taskId: number | null };

/** Saves the follow-up, and the task from which it was written as done. */
export function useSave(onDone: (saved: FollowUpSaved) => void) {
  return useMutation({
    mutationFn: async ({ body, taskId }: Saving) => {
      const saved = await read(api.POST("/api/follow-ups", { body }));
      if (taskId !== null) await completeTask(taskId);
      return saved;
    },
    onSuccess: (saved) => {
      onDone(saved);
      void workChanged();
    },
  });
}

/** Done already, by the saving itself or by somebody else, is done. */
async function completeTask(id: number): Promise<void> {
  try {
    await api.POST("/api/tasks/{task_id}/complete", { params: { path: { task_id: id } } });
  } catch (error) {
    if (!isStatus(error, 404, 409)) throw error;
  }
}

export const buildFollowUp = (draft: Draft, subject: Subject, proposedDueAt: string): FollowUpIn =>
  toFollowUp({ draft, subject, version: subject.version, now: now(), proposedDueAt });
