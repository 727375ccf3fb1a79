import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import s from "./ScriptBand.module.css";

/** How to say it: one line, opened by a press. */
export function ScriptBand({ text }: { text: string }) {
  const { t } = useTranslation("follow_ups");
  const [open, setOpen] = useState(false);
  return (
    <button type="button" className={s.band} aria-expanded={open} onClick={() => setOpen(!open)}>
      <Icon name="book" />
      <b>{t("script")}</b>
      <span className={s.text}>{text}</span>
      <Icon name={open ? "up" : "down"} />
    </button>
  );
}
