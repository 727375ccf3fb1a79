import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { useServerAnswers } from "@/lib/line";
import s from "./LineNotice.module.css";

/** Says that the server does not answer, and that nothing written is lost. */
export function LineNotice() {
  const { t } = useTranslation("frame");
  const answers = useServerAnswers();
  if (answers) return null;
  return (
    <p className={s.notice} role="status">
      <Icon name="offline" />
      {t("line_lost")}
    </p>
  );
}
