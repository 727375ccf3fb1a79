import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { Field } from "@/components/Field";
import { FormDialog } from "@/components/FormDialog";
import { TextBox } from "@/components/TextBox";
import type { MissedStep } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { useFormDraft } from "@/records/form/useFormDraft";
import { answerDispute, dispute, scoresChanged } from "./queries";
import s from "./Scores.module.css";

const LEAST = 2;
const MOST = 200;

type Props = { step: MissedStep; onClose: () => void };

/** Why a step should not count against me. */
export function DisputeDialog({ step, onClose }: Props) {
  const { t } = useTranslation("scores");
  const say = useSay(`dispute.${step.step_run_id}`, (reason) => dispute(step.step_run_id, reason), {
    done: t("dispute.done"),
    onClose,
  });
  return (
    <FormDialog
      title={t("dispute.title", { step: step.step })}
      ok={t("dispute.ok")}
      lock={say.text.length < LEAST ? t("no_reason") : null}
      busy={say.busy}
      onSend={say.send}
      onClose={onClose}
    >
      <p className={s.text}>{t("dispute.text")}</p>
      <Said say={say} label={t("dispute.reason")} hint={t("dispute.hint")} />
    </FormDialog>
  );
}

/** Whether it counts; whoever declines says why. */
export function AnswerDialog({ step, onClose }: Props) {
  const { t } = useTranslation("scores");
  const [accept, setAccept] = useState(true);
  const { id, person, reason } = step.dispute ?? { id: 0, person: { name: "" }, reason: "" };
  const say = useSay(`answer.${id}`, (answer) => answerDispute(id, accept, answer), {
    done: t("answer.done"),
    onClose,
  });
  return (
    <FormDialog
      title={t("answer.title", { name: person.name })}
      ok={t("answer.ok")}
      lock={!accept && say.text.length < LEAST ? t("answer.no_reason") : null}
      busy={say.busy}
      onSend={say.send}
      onClose={onClose}
    >
      <p className={s.text}>{t("answer.text")}</p>
      <blockquote className={s.quote}>{reason}</blockquote>
      <Field label={t("answer.what")}>
        {() => (
          <Choice
            label={t("answer.what")}
            value={accept ? "accept" : "decline"}
            options={(["accept", "decline"] as const).map((one) => ({
              value: one,
              label: t(`answer.${one}`),
            }))}
            onChange={(one) => setAccept(one === "accept")}
          />
        )}
      </Field>
      <Said say={say} label={t("answer.why")} hint={t("answer.why_hint")} />
    </FormDialog>
  );
}

type Say = ReturnType<typeof useSay>;

function Said({ say, label, hint }: { say: Say; label: string; hint: string }) {
  return (
    <Field label={label} error={say.said}>
      {(id) => (
        <TextBox
          id={id}
          autoFocus
          minRows={2}
          maxRows={6}
          maxLength={MOST}
          value={say.written}
          placeholder={hint}
          onChange={say.write}
        />
      )}
    </Field>
  );
}

/** What was written is kept until it is sent. */
function useSay(
  name: string,
  save: (text: string) => Promise<unknown>,
  { done, onClose }: { done: string; onClose: () => void },
) {
  const { t } = useTranslation("common");
  const { message } = App.useApp();
  const draft = useFormDraft<{ text: string }>(
    `score.${name}`,
    { text: "" },
    ({ text }) => text.trim() !== "",
  );
  const text = draft.value.text.trim();
  const saving = useMutation({
    mutationFn: () => save(text),
    onSuccess: async () => {
      draft.forget();
      void message.success(done);
      await scoresChanged();
      onClose();
    },
    // Somebody else may have been first.
    onError: () => void scoresChanged(),
  });
  const { error } = saving;
  return {
    text,
    written: draft.value.text,
    write: (next: string) => draft.change({ text: next }),
    said: error ? (error instanceof ApiError && error.message) || t("not_saved") : undefined,
    busy: saving.isPending,
    send: () => saving.mutate(),
  };
}
