import { useTranslation } from "react-i18next";
import { PageHead } from "@/components/PageHead";

export function NotificationsPage() {
  const { t } = useTranslation("frame");
  return <PageHead title={t("nav.messages")} />;
}
