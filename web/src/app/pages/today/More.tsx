import { useTranslation } from "react-i18next";
import s from "./TodayPage.module.css";

/** The first cards of a part are there at once, the others when asked for. */
export function More({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation("today");
  if (count <= 0) return null;
  return (
    <button type="button" className={s.more} onClick={onShow}>
      {t("more", { count })}
    </button>
  );
}
