import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { Field } from "@/components/Field";
import { FormDialog } from "@/components/FormDialog";
import { TextBox } from "@/components/TextBox";
import type { Handover } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { useFormDraft } from "@/records/form/useFormDraft";
import s from "./Handovers.module.css";
import { decline, handoversChanged } from "./queries";

const MOST = 300;

/** Why I do not take it; whoever offered it reads it. */
export function DeclineDialog({ handover, onClose }: { handover: Handover; onClose: () => void }) {
  const { t } = useTranslation("handovers");
  const { message } = App.useApp();
  const draft = useFormDraft<{ text: string }>(
    `handover.${handover.id}`,
    { text: "" },
    ({ text }) => text.trim() !== "",
  );
  const reason = draft.value.text.trim();
  const saving = useMutation({
    mutationFn: () => decline(handover.id, reason),
    onSuccess: async () => {
      draft.forget();
      void message.success(t("answer.declined"));
      await handoversChanged();
      onClose();
    },
    onError: () => void handoversChanged(),
  });
  const { error } = saving;
  const said = error ? (error instanceof ApiError && error.message) || t("common:not_saved") : undefined;
  return (
    <FormDialog
      title={t("decline.title", { name: handover.leaver.name })}
      ok={t("answer.decline")}
      lock={reason ? null : t("decline.no_reason")}
      busy={saving.isPending}
      onSend={() => saving.mutate()}
      onClose={onClose}
    >
      <p className={s.pale}>{t("decline.text")}</p>
      <Field label={t("decline.reason")} error={said}>
        {(id) => (
          <TextBox
            id={id}
            autoFocus
            minRows={2}
            maxRows={6}
            maxLength={MOST}
            value={draft.value.text}
            placeholder={t("decline.hint")}
            onChange={(text) => draft.change({ text })}
          />
        )}
      </Field>
    </FormDialog>
  );
}
