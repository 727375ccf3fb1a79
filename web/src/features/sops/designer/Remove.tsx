import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import s from "./Inspector.module.css";

/** Takes a line away. */
export function Remove({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation("designer");
  return (
    <button type="button" className={s.remove} aria-label={t("remove")} title={t("remove")} onClick={onClick}>
      <Icon name="close" size={12} />
    </button>
  );
}
