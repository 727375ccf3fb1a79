import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Chip, Chips } from "@/components/Chip";
import { Field } from "@/components/Field";
import { FormDialog } from "@/components/FormDialog";
import { Pick } from "@/components/Pick";
import { TextBox } from "@/components/TextBox";
import type { TakenAs } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { keys } from "@/lib/query";
import { useCan } from "@/lib/session";
import { answer, KINDS, mostOf, readNeutral, readSops, type Source, suggest, take } from "./take";

type Props = {
  source: Source | null;
  /** What it says; of a follow-up it is asked for, without the customer. */
  text?: string;
  /** Where it is to go, if that is known. */
  sopId?: number | undefined;
  step?: string | undefined;
  /** Where the draft is open beside this: what is written there is kept first, and read anew after. */
  drawing?: Drawing | undefined;
  onClose: () => void;
};

/** A draft that is open. `save`: false where it could not be kept. */
export type Drawing = { save: () => Promise<boolean>; reload: () => Promise<void> };

/** What worked goes into the draft of an SOP; who may not change it suggests that. */
export function TakeDialog({ source, text: given, drawing, onClose, ...known }: Props) {
  const { t } = useTranslation("steps");
  const { message } = App.useApp();
  const navigate = useNavigate();
  const changes = useCan("sop.change");
  const sops = useQuery({ queryKey: keys.sops, queryFn: readSops });
  const asked = useQuery({
    queryKey: ["neutral", source?.id ?? 0],
    queryFn: () => readNeutral(source?.id ?? 0),
    enabled: given === undefined && source?.kind === "follow_up",
  });
  const [as, setAs] = useState<TakenAs>("script");
  const [picked, setPicked] = useState<{ sopId?: number | undefined; step?: string | undefined }>();
  const chosen = picked ?? (known.sopId ? known : { sopId: asked.data?.sop_id, step: asked.data?.step });
  const [written, setWritten] = useState<string | null>(null);
  const shown = written ?? given ?? asked.data?.text ?? "";
  const text = shown.trim();
  const sop = sops.data?.find(({ id }) => id === chosen.sopId) ?? sops.data?.[0];
  const step = sop?.steps.find(({ key }) => key === chosen.step)?.key ?? sop?.steps[0]?.key ?? "";
  const { length, most } = mostOf(text, as, changes);
  const voice = changes && source?.kind === "voice" ? source : null;
  const [said, setSaid] = useState<string | null>(null);
  const reply = said ?? t("take.reply");
  const saving = useMutation({
    mutationFn: async () => {
      const goal = { sopId: sop?.id ?? 0, step, text };
      if (changes) {
        if (drawing && !(await drawing.save())) return "";
        const put = await take(goal, as, source);
        await drawing?.reload();
        if (voice && reply.trim()) await answer(voice.id, goal.sopId, reply.trim());
        return put;
      }
      await suggest(goal, source);
      return "";
    },
    onSuccess: (put) => {
      if (changes && !put) return;
      void message.success(t(changes ? "take.taken" : "take.suggested", { name: sop?.name }));
      onClose();
      if (put && sop) {
        void navigate({ to: "/sop/$sopId/design", params: { sopId: sop.id }, search: { step: put } });
      }
    },
  });
  const error = saving.error ?? asked.error;
  const wrong = error ? (error instanceof ApiError && error.message) || t("common:not_saved") : undefined;
  const lock =
    text.length < 2 ? t("take.no_text") : length > most ? t("take.too_long", { count: most }) : null;
  return (
    <FormDialog
      title={t(changes ? "take.title" : "take.title_suggest")}
      ok={t(changes ? "take.ok" : "take.ok_suggest")}
      lock={step ? lock : t("take.no_sop")}
      busy={saving.isPending}
      onSend={() => saving.mutate()}
      onClose={onClose}
    >
      <p>{t(changes ? "take.text" : "take.text_suggest")}</p>
      <Field label={t("take.sop")}>
        {() => (
          <Pick
            label={t("take.sop")}
            outlined
            value={sop?.id ?? null}
            options={(sops.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(sopId) => setPicked({ sopId: sopId ?? undefined })}
          />
        )}
      </Field>
      <Field label={t("take.which_step")}>
        {() => (
          <Pick
            label={t("take.which_step")}
            outlined
            value={step || null}
            options={(sop?.steps ?? []).map(({ key, name }) => ({ value: key, label: name }))}
            onChange={(next) => setPicked({ sopId: sop?.id, step: next ?? undefined })}
          />
        )}
      </Field>
      {changes && (
        <Field label={t("take.as")}>
          {() => (
            <Chips label={t("take.as")}>
              {KINDS.map((one) => (
                <Chip key={one} chosen={one === as} onClick={() => setAs(one)}>
                  {t(`take.${one}`)}
                </Chip>
              ))}
            </Chips>
          )}
        </Field>
      )}
      <Field label={t("take.words")} hint={t("take.hint")} error={wrong}>
        {(id) => <TextBox id={id} minRows={4} maxRows={12} value={shown} onChange={setWritten} />}
      </Field>
      {voice && (
        <Field label={t("take.reply_label")}>
          {(id) => (
            <TextBox id={id} minRows={1} maxRows={4} maxLength={300} value={reply} onChange={setSaid} />
          )}
        </Field>
      )}
    </FormDialog>
  );
}
