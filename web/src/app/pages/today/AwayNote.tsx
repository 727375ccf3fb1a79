import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { Today } from "@/lib/contract";
import { useWords } from "@/lib/words";
import s from "./AwayNote.module.css";

/** I am away: until when, and with whom my steps are. */
export function AwayNote({ away }: { away: NonNullable<Today["away"]> }) {
  const { t } = useTranslation("today");
  const words = useWords();
  return (
    <div className={s.note} role="status">
      <Icon name="calendar" />
      <p>
        <b>{t("away.title", { day: words.until(away.until) })}</b>
        <span>{t("away.text", { name: away.deputy.name, count: away.steps })}</span>
      </p>
      <Link to="/settings" search={{ tab: "leave" }}>
        {t("away.open")}
      </Link>
    </div>
  );
}
