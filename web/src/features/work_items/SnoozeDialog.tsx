import { useMutation } from "@tanstack/react-query";
import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Chip, ChipLine } from "@/components/Chip";
import { Field } from "@/components/Field";
import { FormDialog } from "@/components/FormDialog";
import { MomentField } from "@/components/MomentField";
import { api } from "@/lib/api";
import type { WorkItem } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { workChanged } from "@/lib/query";
import { useWords } from "@/lib/words";
import s from "./SnoozeDialog.module.css";
import { snoozeTimes } from "./snoozeTimes";

const REASONS = ["busy", "waiting_reply", "away", "waiting_colleague"] as const;

type Props = { item: WorkItem; onClose: () => void; onDone: () => void };

/** Out of sight until later, with the reason. The deadline stays. */
export function SnoozeDialog({ item, onClose, onDone }: Props) {
  const { t } = useTranslation("work_items");
  const words = useWords();
  const [choices] = useState(() => snoozeTimes(words.now));
  const [until, setUntil] = useState(choices[0]?.at ?? words.now.toISOString());
  const [reason, setReason] = useState("");
  const saving = useMutation({
    mutationFn: () =>
      api.POST("/api/work-items/{kind}/{item_id}/snooze", {
        params: { path: { kind: item.kind, item_id: item.id } },
        body: { until, reason: reason.trim() },
      }),
    onSuccess: async () => {
      onDone();
      await workChanged();
    },
  });
  const isPast = new Date(until) <= words.now;
  const lock = isPast ? t("snooze.past") : reason.trim() ? null : t("snooze.no_reason");
  const afterDeadline =
    item.due_at !== null && item.urgency !== "late" && new Date(until) > new Date(item.due_at);
  const sayReason = (key: (typeof REASONS)[number]) => t(`snooze.reasons.${key}`);
  return (
    <FormDialog
      title={t("snooze.title", { name: item.record.name })}
      ok={t("snooze.save")}
      lock={lock}
      busy={saving.isPending}
      onSend={() => saving.mutate()}
      onClose={onClose}
    >
      <MomentField
        label={t("snooze.until")}
        hint={
          afterDeadline ? (
            <span className={s.amber}>
              {t("snooze.after_deadline", { due: words.due(item.due_at ?? "") })}
            </span>
          ) : (
            t("snooze.deadline_stays")
          )
        }
        choices={choices.map(({ key, at }) => ({ at, label: t(`snooze.${key}`) }))}
        value={until}
        onChange={setUntil}
      />
      <Field label={t("snooze.reason")} error={said(saving.error, t("common:not_saved"))}>
        {(id) => (
          <>
            <ChipLine label={t("snooze.reason")}>
              {REASONS.map((key) => (
                <Chip key={key} chosen={reason === sayReason(key)} onClick={() => setReason(sayReason(key))}>
                  {sayReason(key)}
                </Chip>
              ))}
            </ChipLine>
            <Input
              id={id}
              autoFocus
              maxLength={200}
              value={reason}
              placeholder={t("snooze.reason_hint")}
              onChange={(event) => setReason(event.target.value)}
            />
          </>
        )}
      </Field>
    </FormDialog>
  );
}

const said = (error: unknown, otherwise: string): string | undefined =>
  error ? (error instanceof ApiError && error.message) || otherwise : undefined;
