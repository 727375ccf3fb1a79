import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Facts } from "@/components/Facts";
import type { DrillRow } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { linkOf } from "@/records/links";
import s from "./RecordRow.module.css";

const TONES: Record<string, "red" | "amber" | "green"> = {
  late: "red",
  done_late: "amber",
  done_on_time: "green",
  won: "green",
};

/** One record behind a number: whose, which step, by when, since when, and how it stands. */
export function RecordRow({ row }: { row: DrillRow }) {
  const { t, i18n } = useTranslation("sops");
  const words = useWords();
  const known = i18n.exists(`sops:row.status.${row.status}`);
  return (
    <li>
      <Link {...linkOf(row.record)} className={s.row}>
        <b>{row.record.name}</b>
        <span className={s.status} data-tone={TONES[row.status]}>
          {known ? t(`row.status.${row.status}`) : row.status}
        </span>
        <Facts className={s.facts} facts={[row.step, row.person, row.note]} />
        <span className={s.when}>
          {row.due_at && (
            <span title={words.exact(row.due_at)}>{t("row.due", { moment: words.moment(row.due_at) })}</span>
          )}
          {row.done_at && (
            <span title={words.exact(row.done_at)}>
              {t(row.status === "cancelled" ? "row.ended" : "row.done", {
                moment: words.moment(row.done_at),
              })}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
