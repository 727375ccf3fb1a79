import { useTranslation } from "react-i18next";
import type { Urgency } from "@/lib/contract";
import { useWords } from "@/lib/words";
import s from "./TimeLeft.module.css";

type Props = {
  dueAt: string | null;
  /** Working minutes, below zero when late; the server counts them. */
  remainingMinutes: number | null;
  urgency: Urgency;
  /** On one line, only the time left; the deadline itself on hover. */
  short?: boolean;
};

/** How long is left in working time: bold and in colour only when late or nearly. */
export function TimeLeft({ dueAt, remainingMinutes, urgency, short = false }: Props) {
  const { t } = useTranslation("time");
  const words = useWords();
  if (dueAt === null) return null;
  const exact = `${words.exact(dueAt)}${remainingMinutes === null ? "" : ` · ${t("working_time")}`}`;
  return (
    <>
      {remainingMinutes !== null && (
        <div className={s.left} data-urgency={urgency} title={exact}>
          {words.left(remainingMinutes, urgency === "late")}
        </div>
      )}
      {!short && (
        <time className={s.due} dateTime={dueAt} title={exact}>
          {words.due(dueAt)}
        </time>
      )}
    </>
  );
}
