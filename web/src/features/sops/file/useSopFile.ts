import { App } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { Sop, SopDraftConflict, SopProblem, SopVersion } from "@/lib/contract";
import { clearDraft, findDraft, keepDraft } from "@/lib/drafts";
import { isStatus } from "@/lib/errors";
import { keys, queryClient, workChanged } from "@/lib/query";
import { useMe } from "@/lib/session";
import { type Checked, lockOf } from "./lock";

/** What became live. */
export type Published = Pick<Sop, "id" | "name" | "version">;

type Work = "check" | "save" | "publish";

/** Characters that the server takes at most. */
const LONGEST = 60_000;

export type After = {
  /** A new SOP went live. */
  onPublished: (sop: Published) => void;
  /** The draft is kept, and is to be published. */
  onReady: (version: number) => void;
};

/** A file being written. A new one goes live as it is; of an SOP that there is a draft is kept, which is published from its versions. What is not saved yet stays on this computer. */
export function useSopFile(sop: Sop | null, live: string, draft: SopVersion | null, after: After) {
  const { t } = useTranslation("sops");
  const { message } = App.useApp();
  const me = useMe();
  const name = `sop.file.${sop?.id ?? "new"}`;
  const [saved, setSaved] = useState(draft);
  const [text, setText] = useState(() => findDraft<string>(me.id, name)?.value ?? draft?.source ?? live);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [working, setWorking] = useState<Work | null>(null);
  const [conflict, setConflict] = useState<{ current: SopDraftConflict | null } | null>(null);
  const stored = saved?.source ?? live;

  useEffect(() => {
    if (text === stored) clearDraft(me.id, name);
    else keepDraft(me.id, name, text);
  }, [text, stored, me.id, name]);

  async function run<R>(what: Work, work: () => Promise<R>): Promise<R | null> {
    setWorking(what);
    try {
      return await work();
    } catch (error) {
      if (isStatus(error, 422) && Array.isArray(error.details.problems)) {
        setChecked({ text, problems: error.details.problems as SopProblem[] });
      } else if (isStatus(error, 412)) {
        setConflict({ current: (error.details.current as SopDraftConflict | null) ?? null });
      } else
        void message.error(error instanceof Error && error.message ? error.message : t("common:not_saved"));
      return null;
    } finally {
      setWorking(null);
    }
  }

  async function check() {
    const answer = await run("check", () => read(api.POST("/api/sops/check", { body: { source: text } })));
    if (answer) setChecked({ text, problems: answer.problems });
  }

  /** `revision`: of the draft that this text takes the place of. */
  async function save(revision = saved?.revision ?? 0): Promise<SopVersion | null> {
    if (!sop) return null;
    const params = { path: { sop_id: sop.id } };
    const body = { source: text, revision };
    const kept = await run("save", () => read(api.PUT("/api/sops/{sop_id}/draft", { params, body })));
    if (!kept) return null;
    setConflict(null);
    setSaved(kept);
    setChecked({ text, problems: kept.problems });
    clearDraft(me.id, name);
    await queryClient.invalidateQueries({ queryKey: keys.sops });
    void message.success(t("versions:draft.saved"));
    return kept;
  }

  /** Keep it, then say who gets it: there, with what runs under way do. */
  async function publishDraft() {
    const kept = saved && saved.source === text ? saved : await save();
    if (kept && kept.problems.length === 0) after.onReady(kept.number);
    else if (kept) setChecked({ text, problems: kept.problems });
  }

  /** The other one's text stands; mine is given up. */
  function takeTheirs() {
    if (conflict?.current && saved) {
      setSaved({ ...saved, ...conflict.current });
      setText(conflict.current.source);
    }
    setConflict(null);
  }

  async function publish() {
    if (sop) return publishDraft();
    const made = await run("publish", () => read(api.POST("/api/sops", { body: { source: text } })));
    if (!made) return;
    clearDraft(me.id, name);
    await Promise.all([queryClient.invalidateQueries({ queryKey: keys.sops }), workChanged()]);
    after.onPublished(made);
  }

  /** The text of a file, in place of what stands here. */
  async function take(file: File) {
    // A character has at most four bytes; what is larger is not even read.
    const found = file.size <= 4 * LONGEST ? await file.text() : null;
    if (found !== null && found.length <= LONGEST) setText(found);
    else void message.error(t("file.too_long", { name: file.name }));
  }

  return {
    text,
    setText,
    take,
    check,
    publish,
    working,
    checked,
    save,
    draft: saved,
    isSaved: text === stored,
    conflict,
    takeTheirs,
    leave: () => setConflict(null),
    isDraft: text !== live,
    lock: lockOf({ text, live, checked }),
    restore: () => setText(live),
  };
}
