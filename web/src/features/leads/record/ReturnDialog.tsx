import { useMutation } from "@tanstack/react-query";
import { App, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Chip, Chips } from "@/components/Chip";
import type { LeadOut } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { returnLead } from "@/records/leads/changeLead";
import s from "./ReturnDialog.module.css";

const REASONS = ["unreachable", "not_target", "double", "wrong_region"] as const;
type Props = { lead: LeadOut; onDone: () => void; onClose: () => void };

/** Give a lead back, with the reason in words. */
export function ReturnDialog({ lead, onDone, onClose }: Props) {
  const { t } = useTranslation("lead");
  const { message } = App.useApp();
  const [reason, setReason] = useState("");
  const giveBack = useMutation({
    mutationFn: () => returnLead(lead.id, reason.trim()),
    onSuccess: () => {
      void message.success(t("return.done", { name: lead.company || lead.contact_name }));
      onDone();
    },
  });
  const { error } = giveBack;
  const said = error && ((error instanceof ApiError && error.message) || t("common:not_saved"));
  return (
    <Modal
      open
      width={480}
      title={t("return.title", { name: lead.company || lead.contact_name })}
      okText={t("return.ok")}
      okButtonProps={{ disabled: reason.trim() === "", loading: giveBack.isPending }}
      onOk={() => giveBack.mutate()}
      onCancel={onClose}
    >
      <p className={s.text}>{t("return.text")}</p>
      <Chips label={t("return.why")}>
        {REASONS.map((key) => {
          const words = t(`return.reason.${key}`);
          return (
            <Chip key={key} chosen={reason === words} onClick={() => setReason(words)}>
              {words}
            </Chip>
          );
        })}
      </Chips>
      <Input.TextArea
        className={s.reason ?? ""}
        value={reason}
        autoFocus
        maxLength={200}
        autoSize={{ minRows: 2, maxRows: 6 }}
        placeholder={t("return.placeholder")}
        aria-label={t("return.why")}
        onChange={(event) => setReason(event.target.value)}
      />
      {said && (
        <p className={s.said} role="alert">
          {said}
        </p>
      )}
    </Modal>
  );
}
