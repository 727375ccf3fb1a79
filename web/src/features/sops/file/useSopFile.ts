import { App } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { Sop, SopProblem } from "@/lib/contract";
import { clearDraft, findDraft, keepDraft } from "@/lib/drafts";
import { isStatus } from "@/lib/errors";
import { keys, queryClient, workChanged } from "@/lib/query";
import { useMe } from "@/lib/session";
import { type Checked, lockOf } from "./lock";

/** What became live. */
export type Published = Pick<Sop, "id" | "name" | "version">;

/** Characters that the server takes at most. */
const LONGEST = 60_000;

/** A file being written: kept on this computer until it is published. */
export function useSopFile(sop: Sop | null, live: string, onPublished: (sop: Published) => void) {
  const { t } = useTranslation("sops");
  const { message } = App.useApp();
  const me = useMe();
  const name = `sop.file.${sop?.id ?? "new"}`;
  const [text, setText] = useState(() => findDraft<string>(me.id, name)?.value ?? live);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [working, setWorking] = useState<"check" | "publish" | null>(null);

  useEffect(() => {
    if (text === live) clearDraft(me.id, name);
    else keepDraft(me.id, name, text);
  }, [text, live, me.id, name]);

  async function run<R>(what: "check" | "publish", work: () => Promise<R>): Promise<R | null> {
    setWorking(what);
    try {
      return await work();
    } catch (error) {
      if (isStatus(error, 422) && Array.isArray(error.details.problems)) {
        setChecked({ text, problems: error.details.problems as SopProblem[] });
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

  async function publish() {
    const made = await run("publish", () => read(api.POST("/api/sops", { body: { source: text } })));
    if (!made) return;
    clearDraft(me.id, name);
    await Promise.all([queryClient.invalidateQueries({ queryKey: keys.sops }), workChanged()]);
    onPublished(made);
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
    isDraft: text !== live,
    lock: lockOf({ text, live, checked }),
    restore: () => setText(live),
  };
}
