import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { overrideNextWrite } from "@/lib/api";
import { ApiError } from "@/lib/errors";
import s from "./LetThrough.module.css";

type Gate = { key: string; may_override: boolean };
const SHORTEST = 2;

/** The gates that refused a save; null where it was something else. */
export function shutGates(error: unknown): Gate[] | null {
  if (!(error instanceof ApiError) || error.code !== "record.gate_shut") return null;
  return Array.isArray(error.details.gates) ? (error.details.gates as Gate[]) : null;
}

/** Whoever may open a gate says why; that is kept and counted. */
export function LetThrough({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation("records");
  const [reason, setReason] = useState("");
  const send = () => {
    overrideNextWrite(reason);
    onAgain();
  };
  return (
    <span className={s.row}>
      <Input
        value={reason}
        maxLength={200}
        aria-label={t("form.gate.reason")}
        placeholder={t("form.gate.reason")}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button disabled={reason.trim().length < SHORTEST} onClick={send}>
        {t("form.gate.let_through")}
      </Button>
    </span>
  );
}
