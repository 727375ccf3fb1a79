import { useMutation, useQuery } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Field } from "@/components/Field";
import { FormDialog } from "@/components/FormDialog";
import { SkeletonRows } from "@/components/SkeletonRows";
import { TextBox } from "@/components/TextBox";
import { api, read } from "@/lib/api";
import type { Account } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { keys, queryClient } from "@/lib/query";
import { useWords } from "@/lib/words";
import { mayOwn } from "@/records/people/mayOwn";
import { PersonPicker } from "@/records/people/PersonPicker";
import { previewOf } from "../queries";
import s from "./PersonPanel.module.css";

const MOST = 500;

/** To whom the work goes, with what is known before they are asked. */
export function OfferDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useTranslation("organisation");
  const { message } = App.useApp();
  const words = useWords();
  const [receiver, setReceiver] = useState<number | null>(null);
  const [note, setNote] = useState("");
  const preview = useQuery(previewOf(account.id, receiver));
  const sending = useMutation({
    mutationFn: () =>
      read(
        api.POST("/api/handovers", {
          body: { leaver_id: account.id, receiver_id: receiver ?? 0, note: note.trim() },
        }),
      ),
    onSuccess: ({ handover }) => {
      void queryClient.invalidateQueries({ queryKey: keys.handovers });
      void message.success(t("hand.sent", { name: handover.receiver.name }));
      onClose();
    },
  });
  const { error } = sending;
  const fields = error instanceof ApiError ? error.fields : {};
  const other = error && Object.keys(fields).length === 0 ? error.message || t("common:not_saved") : "";
  const held = preview.data?.held ?? [];
  const away = preview.data?.away;
  const hint = away
    ? t("hand.away", { until: words.until(away.until), name: away.deputy.name })
    : t("hand.hint");
  return (
    <FormDialog
      title={t("hand.form", { name: account.name })}
      ok={t("hand.ok")}
      lock={preview.data && held.length === 0 ? t("hand.nothing") : receiver ? null : t("hand.no_receiver")}
      busy={sending.isPending}
      onSend={() => sending.mutate()}
      onClose={onClose}
    >
      {preview.isPending && <SkeletonRows rows={2} height={40} />}
      {preview.error && !preview.data && <ErrorState error={preview.error} />}
      {held.length > 0 && (
        <>
          <p>{t("hand.held")}</p>
          <ul className={s.held}>
            {held.map((one) => (
              <li key={one.kind}>{one.said}</li>
            ))}
          </ul>
        </>
      )}
      <Field label={t("hand.receiver")} hint={hint} error={fields.receiver_id}>
        {(id) => (
          <PersonPicker
            id={id}
            value={receiver}
            onChange={setReceiver}
            placeholder={t("hand.who")}
            only={(person) => mayOwn(person) && person.id !== account.id}
            autoFocus
          />
        )}
      </Field>
      <Field label={t("hand.note")} error={fields.note}>
        {(id) => (
          <TextBox
            id={id}
            minRows={2}
            maxRows={6}
            maxLength={MOST}
            value={note}
            placeholder={t("hand.note_hint")}
            onChange={setNote}
          />
        )}
      </Field>
      {(fields.leaver_id || other) && <p role="alert">{fields.leaver_id || other}</p>}
    </FormDialog>
  );
}
