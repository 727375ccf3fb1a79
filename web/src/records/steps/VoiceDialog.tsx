import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Chip, Chips } from "@/components/Chip";
import { Field } from "@/components/Field";
import { FormDialog } from "@/components/FormDialog";
import { TextBox } from "@/components/TextBox";
import { api, read } from "@/lib/api";
import type { Voice } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { keys, queryClient } from "@/lib/query";
import { useFormDraft } from "../form/useFormDraft";

const KINDS = ["too_hard", "not_needed", "unclear", "suggestion"] as const satisfies Voice["kind"][];

/** `step`: its key; blank: the SOP as a whole. */
export type About = { sopId: number; step: string; name: string };

/** What somebody says of a step or of the SOP. */
export function VoiceDialog({ sopId, step, name, onClose }: About & { onClose: () => void }) {
  const { t } = useTranslation("steps");
  const { message } = App.useApp();
  const [kind, setKind] = useState<Voice["kind"] | null>(null);
  const draft = useFormDraft<{ text: string }>(
    `voice.${sopId}.${step}`,
    { text: "" },
    ({ text }) => text.trim() !== "",
  );
  const text = draft.value.text.trim();
  const saving = useMutation({
    mutationFn: (said: Voice["kind"]) =>
      read(
        api.POST("/api/sops/{sop_id}/voices", {
          params: { path: { sop_id: sopId } },
          body: { step, kind: said, text },
        }),
      ),
    onSuccess: () => {
      draft.forget();
      void queryClient.invalidateQueries({ queryKey: [...keys.sops, sopId, "voices"] });
      void message.success(t("voice.done"));
      onClose();
    },
  });
  const { error } = saving;
  const said = error ? (error instanceof ApiError && error.message) || t("common:not_saved") : undefined;
  const lock = !kind ? t("voice.choose") : kind === "suggestion" && !text ? t("voice.no_text") : null;
  return (
    <FormDialog
      title={t("voice.title", { name })}
      ok={t("voice.ok")}
      lock={lock}
      busy={saving.isPending}
      onSend={() => kind && saving.mutate(kind)}
      onClose={onClose}
    >
      <p>{t("voice.text")}</p>
      <Field label={t("voice.kind")}>
        {() => (
          <Chips label={t("voice.kind")}>
            {KINDS.map((one) => (
              <Chip key={one} chosen={one === kind} onClick={() => setKind(one)}>
                {t(`voice.${one}`)}
              </Chip>
            ))}
          </Chips>
        )}
      </Field>
      <Field label={t("voice.said")} error={said}>
        {(id) => (
          <TextBox
            id={id}
            minRows={2}
            maxRows={6}
            maxLength={300}
            value={draft.value.text}
            placeholder={t("voice.hint")}
            onChange={(next) => draft.change({ text: next })}
          />
        )}
      </Field>
    </FormDialog>
  );
}
