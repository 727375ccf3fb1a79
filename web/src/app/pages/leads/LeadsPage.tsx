import { useTranslation } from "react-i18next";
import { PageHead } from "@/components/PageHead";

export function LeadsPage() {
  const { t } = useTranslation("frame");
  return <PageHead title={t("nav.leads")} />;
}
