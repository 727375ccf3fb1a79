import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation("frame");
  return (
    <EmptyState
      icon="search"
      title={t("not_found.title")}
      text={t("not_found.text")}
      action={
        <Link to="/today">
          <Button tabIndex={-1}>{t("not_found.to_today")}</Button>
        </Link>
      }
    />
  );
}
