import { useMutation } from "@tanstack/react-query";
import { App, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/components/Field";
import { FormDialog } from "@/components/FormDialog";
import { TextBox } from "@/components/TextBox";
import type { LifePhase } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { changePhase } from "./queries";

type Props = { phase: LifePhase; onClose: () => void };

/** What a phase is for and whose it is, in the words of the company. */
export function PhaseDialog({ phase, onClose }: Props) {
  const { t } = useTranslation("life");
  const { message } = App.useApp();
  const [words, setWords] = useState({ goal: phase.goal, departments: phase.departments });
  const saving = useMutation({
    mutationFn: () => changePhase(phase, words),
    onSuccess: () => {
      void message.success(t("dialog.saved"));
      onClose();
    },
  });
  const { error } = saving;
  const said = error ? (error instanceof ApiError && error.message) || t("common:not_saved") : undefined;
  return (
    <FormDialog
      title={t("dialog.title", { name: phase.name })}
      ok={t("dialog.ok")}
      lock={null}
      busy={saving.isPending}
      onSend={() => saving.mutate()}
      onClose={onClose}
    >
      <Field label={t("dialog.goal")} hint={t("dialog.hint")}>
        {(id) => (
          <TextBox
            id={id}
            autoFocus
            minRows={2}
            maxRows={5}
            maxLength={200}
            value={words.goal}
            onChange={(goal) => setWords({ ...words, goal })}
          />
        )}
      </Field>
      <Field label={t("dialog.departments")} error={said}>
        {(id) => (
          <Input
            id={id}
            maxLength={100}
            value={words.departments}
            onChange={({ target }) => setWords({ ...words, departments: target.value })}
          />
        )}
      </Field>
    </FormDialog>
  );
}
