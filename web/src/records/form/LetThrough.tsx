import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { overrideNextWrite } from "@/lib/api";
import s from "./LetThrough.module.css";

const SHORTEST = 2;

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
