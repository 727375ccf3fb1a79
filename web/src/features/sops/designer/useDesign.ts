import { queryOptions } from "@tanstack/react-query";
import { App } from "antd";
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { SopDesign, SopDraftConflict } from "@/lib/contract";
import { clearDraft, findDraft, keepDraft } from "@/lib/drafts";
import { isStatus } from "@/lib/errors";
import { keys, queryClient } from "@/lib/query";
import { useMe } from "@/lib/session";
import type { Doc } from "./document";
import { begin, changed, type History, redone, undone } from "./history";

/** So long after the last change it is kept by the server. */
const REST = 1_000;

export const designQuery = (sopId: number, version?: number) =>
  queryOptions({
    queryKey: [...keys.sops, sopId, "design", version ?? null],
    queryFn: (): Promise<SopDesign> =>
      read(
        api.GET("/api/sops/{sop_id}/design", {
          params: { path: { sop_id: sopId }, query: version === undefined ? {} : { version } },
        }),
      ),
    // What is being drawn is not replaced under the hand.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export type Saving = "saved" | "waiting" | "saving" | "failed" | "untouched";
export type Conflict = { mine: string; current: SopDraftConflict | null };

type Step =
  | { what: "change"; next: Doc; writing?: string | undefined }
  | { what: "undo" | "redo" | "begin"; next?: Doc };

function stepped(history: History<Doc>, step: Step): History<Doc> {
  switch (step.what) {
    case "change":
      return changed(history, step.next, step.writing ?? null);
    case "undo":
      return undone(history);
    case "redo":
      return redone(history);
    default:
      return begin(step.next ?? {});
  }
}

type Kept = { document: Doc; revision: number };

/** A document being drawn: its history, and the draft that it is kept as. `editing`: else it is only looked at. */
export function useDesign(loaded: SopDesign, editing: boolean) {
  const { t } = useTranslation("designer");
  const { message } = App.useApp();
  const me = useMe();
  const sopId = loaded.sop_id;
  const name = `sop.design.${sopId}`;
  const [design, setDesign] = useState(loaded);
  const [history, dispatch] = useReducer(stepped, loaded, (from) => {
    const stored = (from.document ?? {}) as Doc;
    const kept = editing ? findDraft<Kept>(me.id, name)?.value : undefined;
    const found = begin(stored);
    return kept && kept.revision === from.revision ? changed(found, kept.document) : found;
  });
  const doc = history.present;
  const [stored, setStored] = useState<Doc>((loaded.document ?? {}) as Doc);
  const [saving, setSaving] = useState<Saving>(loaded.status === "draft" ? "saved" : "untouched");
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const now = useRef({ doc, stored, revision: loaded.revision });
  now.current = { doc, stored, revision: design.revision };
  const running = useRef<Promise<boolean> | null>(null);

  const send = useCallback(
    async (revision: number): Promise<boolean> => {
      const document = now.current.doc;
      setSaving("saving");
      try {
        const path = { sop_id: sopId };
        const kept = await read(
          api.PUT("/api/sops/{sop_id}/design", { params: { path }, body: { document, revision } }),
        );
        now.current.revision = kept.revision;
        now.current.stored = document;
        setDesign(kept);
        setStored(document);
        setSaving("saved");
        clearDraft(me.id, name);
        return true;
      } catch (error) {
        setSaving("failed");
        if (isStatus(error, 412)) {
          const current = (error.details.current as SopDraftConflict | null) ?? null;
          const body = { document, sop_id: sopId };
          const mine = await read(api.POST("/api/sops/design/check", { body })).catch(() => null);
          setConflict({ mine: mine?.source ?? "", current });
        } else {
          void message.error(error instanceof Error && error.message ? error.message : t("common:not_saved"));
        }
        return false;
      }
    },
    [sopId, me.id, name, message, t],
  );

  /** One after the other: the next begins with the revision that the one before has made. */
  const save = useCallback(async (): Promise<boolean> => {
    if (running.current) await running.current;
    if (now.current.doc === now.current.stored) return true;
    running.current = send(now.current.revision);
    const well = await running.current;
    running.current = null;
    return well;
  }, [send]);

  useEffect(() => {
    if (!editing || doc === stored || conflict) return;
    keepDraft(me.id, name, { document: doc, revision: now.current.revision } satisfies Kept);
    setSaving("waiting");
    const timer = setTimeout(() => void save(), REST);
    return () => clearTimeout(timer);
  }, [doc, stored, conflict, editing, me.id, name, save]);

  // Whoever leaves the page has the last change kept, too.
  useEffect(
    () => () => {
      if (editing) void save().finally(() => queryClient.invalidateQueries({ queryKey: keys.sops }));
    },
    [editing, save],
  );

  async function takeTheirs() {
    const fresh = await queryClient.fetchQuery({ ...designQuery(sopId), staleTime: 0 });
    clearDraft(me.id, name);
    setDesign(fresh);
    setStored((fresh.document ?? {}) as Doc);
    dispatch({ what: "begin", next: (fresh.document ?? {}) as Doc });
    setSaving("saved");
    setConflict(null);
  }

  async function takeMine() {
    const revision = conflict?.current?.revision ?? 0;
    if (await send(revision)) setConflict(null);
  }

  return {
    design,
    doc,
    saving,
    conflict,
    change: useCallback((next: Doc, writing?: string) => dispatch({ what: "change", next, writing }), []),
    undo: () => dispatch({ what: "undo" }),
    redo: () => dispatch({ what: "redo" }),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    save,
    takeMine,
    takeTheirs,
    leave: () => setConflict(null),
  };
}

export type Drawn = ReturnType<typeof useDesign>;
