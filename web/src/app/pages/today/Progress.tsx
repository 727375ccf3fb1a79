import { useTranslation } from "react-i18next";
import s from "./Progress.module.css";

type Props = { done: number; total: number; wide?: boolean };

/** How much of the day is done. */
export function Progress({ done, total, wide = false }: Props) {
  const { t } = useTranslation("today");
  const share = total > 0 ? (done / total) * 100 : 0;
  return (
    <div className={s.progress} data-wide={wide || undefined}>
      <span className={s.words}>{wide ? `${done} / ${total}` : t("progress", { done, total })}</span>
      <span
        className={s.bar}
        role="progressbar"
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-label={t("progress", { done, total })}
      >
        <i style={{ width: `${share}%` }} />
      </span>
    </div>
  );
}
